using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards;

/// <summary>How a round is called: "Fachbereich, Kommune".</summary>
internal static class RoundName
{
    public static string Of(string department, string municipality) => $"{UserText.Clean(department)}, {UserText.Clean(municipality)}";

    public static string Of(RoundSettings settings) => Of(settings.DepartmentName, settings.Municipality);

    public static string Of(RoundHeader header) => Of(header.DepartmentName, header.Municipality);
}
