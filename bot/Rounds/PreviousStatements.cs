using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Rounds;

/// <summary>Finds what a leader said in an earlier round of the same Fachbereich.</summary>
internal sealed class PreviousStatements(IRoundStore rounds, IInterviewStore interviews, ICatalogues catalogues, OperatorClock clock)
{
    /// <returns>The newest one; null: there is none, or the link to the person was deleted.</returns>
    public async Task<PreviousStatement?> OfAsync(Interview interview, PersonId leader, CancellationToken ct)
    {
        if (interview.Population != Population.Leadership || await rounds.LoadAsync(interview.Round, ct) is not { Value: var now })
        {
            return null;
        }

        await foreach (var summary in rounds.ListAsync(now.OperatorId, ct))
        {
            if (
                summary.Id != now.Id
                && summary.State is not (RoundState.Draft or RoundState.Survey)
                && await rounds.LoadAsync(summary.Id, ct) is { Value: var then }
                && IsEarlier(then, now)
                && await GivenAsync(then, leader, ct) is { } given
                && PreviousStatement.Of(
                    clock.DayOf(then.ClosedAt ?? then.StartedAt),
                    given,
                    catalogues.Version(then.Settings.CatalogueVersion),
                    catalogues.Version(now.Settings.CatalogueVersion)
                )
                    is { } statement
            )
            {
                return statement;
            }
        }

        return null;
    }

    private static bool IsEarlier(AssessmentRound then, AssessmentRound now) =>
        then.StartedAt < now.StartedAt
        && then.AnswersDeletedAt is null
        && then.Settings.DepartmentKind == now.Settings.DepartmentKind
        && then.Channel is { } channel
        && channel == now.Channel;

    private async Task<Interview?> GivenAsync(AssessmentRound then, PersonId leader, CancellationToken ct) =>
        await rounds.ParticipantOfAsync(then.Id, leader, ct) is { Population: Population.Leadership, Id: var participant }
        && await interviews.LoadAsync(then.Id, participant, ct) is { Value.Interview: { Status: InterviewStatus.Submitted } given }
            ? given
            : null;
}
