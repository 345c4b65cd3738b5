using System.Globalization;
using System.Resources;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Cards.Wording;

/// <summary>What happened to a message and what can be done about it. Every problem has both under its name.</summary>
internal static class ProblemWords
{
    private static readonly ResourceManager Resources = new("DigiCheckBot.Cards.Resources.DeliveryProblems", typeof(ProblemWords).Assembly);

    public static string Reason(DeliveryProblem problem, CultureInfo culture) => Say($"{problem}.Reason", culture);

    public static string Remedy(DeliveryProblem problem, CultureInfo culture) => Say($"{problem}.Remedy", culture);

    private static string Say(string key, CultureInfo culture) =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException(key);
}
