namespace DigiCheckBot.Assessment.Calendars;

/// <summary>The two letters after "DE-" by which ISO 3166-2 names a Land, such as "NW". Configuration and storage use them.</summary>
public static class FederalStateCode
{
    /// <summary>"BW", "BY" and so on, in capitals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the 16.</exception>
    public static string Code(this FederalState state) =>
        state switch
        {
            FederalState.BadenWuerttemberg => "BW",
            FederalState.Bavaria => "BY",
            FederalState.Berlin => "BE",
            FederalState.Brandenburg => "BB",
            FederalState.Bremen => "HB",
            FederalState.Hamburg => "HH",
            FederalState.Hesse => "HE",
            FederalState.MecklenburgWesternPomerania => "MV",
            FederalState.LowerSaxony => "NI",
            FederalState.NorthRhineWestphalia => "NW",
            FederalState.RhinelandPalatinate => "RP",
            FederalState.Saarland => "SL",
            FederalState.Saxony => "SN",
            FederalState.SaxonyAnhalt => "ST",
            FederalState.SchleswigHolstein => "SH",
            FederalState.Thuringia => "TH",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There are 16 Länder."),
        };

    /// <summary>The Land of a code, in capitals or not. False: null, or no such code (also one with "DE-" before it).</summary>
    public static bool TryParse(string? code, out FederalState state)
    {
        foreach (var known in Enum.GetValues<FederalState>())
        {
            if (string.Equals(known.Code(), code, StringComparison.OrdinalIgnoreCase))
            {
                state = known;
                return true;
            }
        }

        state = default;
        return false;
    }
}
