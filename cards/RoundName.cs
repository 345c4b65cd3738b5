namespace DigiCheckBot.Cards;

/// <summary>How a round is called: "Fachbereich, Kommune".</summary>
internal static class RoundName
{
    public static string Of(string department, string municipality) => $"{UserText.Clean(department)}, {UserText.Clean(municipality)}";
}
