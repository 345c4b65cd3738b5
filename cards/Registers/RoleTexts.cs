using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Registers;

/// <summary>How a role is called.</summary>
public static class RoleTexts
{
    /// <param name="municipalities">Names by id; a municipality that isn't in it was named by its name.</param>
    public static string Of(Appointment appointment, IReadOnlyDictionary<string, string> municipalities, Language l)
    {
        var words = Words.In(l);
        var name = words.Role(appointment.Role);
        return appointment.Scope.Length == 0
            ? name
            : words.RoleWithScope(name, municipalities.GetValueOrDefault(appointment.Scope, appointment.Scope));
    }

    internal static ImmutableArray<(string Title, string Value)> Choices(Words words) =>
        [.. Enum.GetValues<AppointedRole>().Select(r => (words.Role(r), r.ToString()))];
}
