namespace DigiCheckBot.Assessment.People;

/// <summary>A role that a coordinator gave to somebody, valid for all rounds of the operator that its scope takes in.</summary>
public enum AppointedRole
{
    /// <summary>Starts and leads rounds; appoints others.</summary>
    Coordinator,

    /// <summary>Reviews the measures of one area of the catalogue.</summary>
    Expert,

    /// <summary>Records the outside view (Außensicht).</summary>
    Tester,

    /// <summary>A political decision-maker: reads released results of one municipality.</summary>
    Reader,
}

/// <param name="Scope">Of an expert the area as the catalogue names it, of a reader the municipality's id; else empty.</param>
public sealed record Appointment(AppointedRole Role, string Scope = "");
