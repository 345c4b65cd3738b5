namespace DigiCheckBot.Assessment.Rounds;

/// <summary>How many of the staff answered, as far as P9 lets a coordinator see it.</summary>
public abstract record StaffProgress
{
    private StaffProgress() { }

    /// <summary>"läuft": fewer than ten were invited, and fewer than k answered so far.</summary>
    public sealed record Running : StaffProgress;

    /// <summary>"genug Antworten": fewer than ten were invited, and k or more answered.</summary>
    public sealed record Enough : StaffProgress;

    /// <summary>"x von y" for y ≥ 10.</summary>
    public sealed record Counted(int Submitted, int Invited) : StaffProgress;

    /// <param name="threshold">k.</param>
    public static StaffProgress Of(int answered, int invited, int threshold) =>
        invited >= 10 ? new Counted(answered, invited)
        : answered >= threshold ? new Enough()
        : new Running();
}
