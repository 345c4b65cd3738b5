using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Assessment.Synergies;

/// <summary>The latest published result of one Fachbereich.</summary>
/// <param name="Municipality">Name or key of the Kommune.</param>
/// <param name="Department">Name or key of the Fachbereich, unique within its municipality.</param>
public sealed record DepartmentResult(string Municipality, string Department, PublishedResult Result)
{
    public DepartmentName Name => new(Municipality, Department);

    /// <exception cref="ArgumentException">A Fachbereich has two results: it would count twice.</exception>
    public static void RefuseDoubled(IReadOnlyCollection<DepartmentResult> results)
    {
        var seen = new HashSet<DepartmentName>();
        if (results.FirstOrDefault(r => !seen.Add(r.Name)) is { } doubled)
        {
            throw new ArgumentException($"{doubled.Municipality}, {doubled.Department} has two results.", nameof(results));
        }
    }
}

/// <summary>Which Fachbereich of which Kommune.</summary>
public sealed record DepartmentName(string Municipality, string Department);
