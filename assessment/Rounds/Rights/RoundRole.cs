namespace DigiCheckBot.Assessment.Rounds.Rights;

/// <summary>What somebody is to one round.</summary>
public enum RoundRole
{
    /// <summary>Koordination of the operator.</summary>
    Coordinator,

    /// <summary>Führungskraft of the Fachbereich.</summary>
    Leader,

    /// <summary>Fachexpertise of an area of the operator.</summary>
    Expert,

    /// <summary>Appointed to record the outside view.</summary>
    Tester,

    /// <summary>Invited, and no leader.</summary>
    Staff,

    /// <summary>Reads released results of the municipality.</summary>
    Reader,

    /// <summary>Belongs to the tenant in which the Fachbereich works; reads what stands in its channel anyway.</summary>
    Colleague,

    /// <summary>Named as responsible for a measure; reports on that measure and nothing else.</summary>
    Responsible,
}
