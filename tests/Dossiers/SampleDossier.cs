using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Cards;

namespace DigiCheckBot.Tests.Dossiers;

/// <summary>A round after closing, with two leaders.</summary>
internal static class SampleDossier
{
    public static readonly PersonId Leader = new("tenant", "leader");
    public static readonly PersonId OtherLeader = new("tenant", "leader-2");
    public static readonly PersonId Coordinator = new("tenant", "coordinator");
    public static readonly DateTimeOffset Noon = new(2026, 12, 14, 12, 0, 0, TimeSpan.Zero);

    public static RoundDossier In(RoundState state, string typed = "", PublishedResult? result = null) =>
        new(
            SampleCards.Round(typed) with
            {
                State = state,
                Leaders = [Leader, OtherLeader],
                Channel = new TeamChannel("tenant", "19:team", "19:channel"),
                ClosedAt = Noon,
            },
            RoundWork.Empty with
            {
                VotesCountedAt = Noon,
            },
            result ?? SampleResult.Usual
        );

    public static StepOrigin By(PersonId person, bool isCoordinator = false) => new(new Actor(person, isCoordinator), Noon);

    public static ImmutableSortedDictionary<CheckFieldId, decimal> Targets(params string[] fields) =>
        fields.ToImmutableSortedDictionary(f => new CheckFieldId(f), _ => 3m);

    /// <summary>With what the step left in it.</summary>
    public static RoundDossier After(this RoundDossier dossier, RoundStep step) =>
        dossier with
        {
            Work = Assert.IsType<RoundStep.Changed>(step).Work,
        };
}
