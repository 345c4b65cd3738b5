namespace DigiCheckBot.Assessment.ReferenceValues;

/// <summary>Where Fachbereiche of one kind stand at a Prüffeld.</summary>
public abstract record FieldQuartiles
{
    private FieldQuartiles() { }

    /// <summary>Displayed levels 0, 0.5 … 4: about a quarter stands below the lower, half below the middle, three quarters below the upper.</summary>
    /// <param name="Departments">Fachbereiche with a published level, at least ten.</param>
    public sealed record Known(decimal Lower, decimal Middle, decimal Upper, int Departments) : FieldQuartiles;

    /// <summary>Too few Fachbereiche of this kind have a published level: nothing is said, not even how many there are.</summary>
    public sealed record TooFew(int Needed) : FieldQuartiles;
}
