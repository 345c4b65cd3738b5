using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Proposals;

/// <summary>A Prüffeld that is proposed for the Fachbereich to work on.</summary>
/// <param name="Level">Displayed, as everyone sees it; of a restricted field, as the leaders see it. Null: not rated, lifted by a duty.</param>
/// <param name="Target">0 to 4.</param>
/// <param name="Weight">For this kind of Fachbereich; 1 is the standard.</param>
public sealed record ProposedField(
    CheckFieldId Field,
    decimal? Level,
    decimal Target,
    decimal Weight,
    VoteSupport Votes,
    ProposalReason Reason
);

/// <summary>Why a Prüffeld is proposed: the one thing that says most.</summary>
public abstract record ProposalReason
{
    private ProposalReason() { }

    /// <summary>A legal duty of this field is open.</summary>
    public sealed record Duty(MeasureId Measure) : ProposalReason;

    /// <summary>Many of the staff voted for it.</summary>
    public sealed record Votes(VoteSupport Support) : ProposalReason;

    /// <summary>It weighs more for this kind of Fachbereich than others do.</summary>
    /// <param name="Value">More than 1.</param>
    public sealed record Weight(decimal Value) : ProposalReason;

    /// <summary>It stands this far below its target.</summary>
    /// <param name="Levels">More than 0.</param>
    public sealed record Gap(decimal Levels) : ProposalReason;
}

/// <summary>How many of those who voted chose a Prüffeld, as far as it may be said.</summary>
public enum VoteSupport
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>More than a quarter; from ten ballots on.</summary>
    MoreThanQuarter,

    /// <summary>More than half.</summary>
    MoreThanHalf,
}
