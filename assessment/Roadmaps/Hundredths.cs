namespace DigiCheckBot.Assessment.Roadmaps;

/// <summary>The planner counts in whole numbers: cents, hundredths of days, hundredths of levels.</summary>
internal static class Hundredths
{
    public static int Of(decimal value) => (int)Rounded(value);

    public static long Rounded(decimal value) => (long)decimal.Round(value * 100, MidpointRounding.AwayFromZero);

    public static long Up(decimal value) => (long)decimal.Ceiling(value * 100);

    public static long Down(decimal value) => (long)decimal.Floor(value * 100);
}
