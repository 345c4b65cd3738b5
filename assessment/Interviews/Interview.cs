using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>
/// One person's run through the catalogue. Its state is the answers; path, progress and score are derived. Answers that a later answer hides
/// are kept but don't count.
/// </summary>
/// <param name="CatalogueVersion">Pinned at the start of the round.</param>
public sealed record Interview(
    RoundId Round,
    ParticipantId Participant,
    string CatalogueVersion,
    DepartmentKindId DepartmentKind,
    Population Population,
    InterviewScope Scope,
    InterviewStatus Status,
    ImmutableSortedDictionary<QuestionId, Answer> Answers
)
{
    /// <summary>Cast after closing; null: none. Counted together with all others, never shown.</summary>
    public Ballot? Ballot { get; init; }

    /// <summary>The survey was closed with it: it counts and can't be taken back.</summary>
    public bool IsSealed { get; init; }

    /// <summary>There is something to delete.</summary>
    public bool HasContent => !Answers.IsEmpty || Status is InterviewStatus.InProgress or InterviewStatus.Submitted;

    /// <summary>As on the day of the invitation.</summary>
    public Interview Erased() =>
        this with
        {
            Answers = Answers.Clear(),
            Status = Status == InterviewStatus.Expired ? Status : InterviewStatus.Invited,
            Ballot = null,
        };

    public Interview With(QuestionId question, Answer answer) => this with { Answers = Answers.SetItem(question, answer) };

    public Interview Without(QuestionId question) => this with { Answers = Answers.Remove(question) };
}
