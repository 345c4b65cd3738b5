using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Decisions;
using DigiCheckBot.Cards.Fields;
using DigiCheckBot.Cards.Recommendations;
using DigiCheckBot.Cards.Steering;
using DigiCheckBot.Tests.Dossiers;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>One of every card of the steps after closing.</summary>
internal static class SampleSteps
{
    private static readonly AssessmentCatalogue Catalogue = SampleCatalogue.Small;

    public static Dictionary<string, JObject> All(Language l, string typed) =>
        new(Fields(l, typed).Concat(Steering(l, typed)).Concat(Decisions(l, typed)));

    private static Dictionary<string, JObject> Fields(Language l, string typed)
    {
        var dossier = SampleDossier.In(RoundState.CheckFields, typed);
        var view = dossier.Result!.Leadership;
        var vote = new VoteContext(dossier.Round.Id, new ParticipantId("9a7e"), Or(typed, "Bürgeramt"), Or(typed, "Musterstadt"));
        var proposed = Proposed(dossier, typed);
        return new()
        {
            ["vote"] = VoteCard.For(vote, Catalogue, dossier.Result.Everyone, [], "", l),
            ["vote-problem"] = VoteCard.For(
                vote,
                Catalogue,
                dossier.Result.Everyone,
                [new("kompetenzen")],
                Or(typed, "Bitte wählen Sie."),
                l
            ),
            ["voted"] = VotedCard.For(vote, l),
            ["fields"] = FieldChoiceCard.For(FieldChoice.Of(dossier, SampleDossier.Leader, isCoordinator: false), Catalogue, view, l),
            ["fields-proposed"] = FieldChoiceCard.For(
                FieldChoice.Of(proposed, SampleDossier.OtherLeader, isCoordinator: false) with
                {
                    Objection = Or(typed, "Es fehlt die Sicherheit."),
                },
                Catalogue,
                view,
                l
            ),
            ["fields-coordinator"] = FieldChoiceCard.For(
                FieldChoice.Of(proposed, SampleDossier.Coordinator, isCoordinator: true),
                Catalogue,
                view,
                l
            ),
            ["talk"] = TalkCard.For(dossier, Catalogue, [new("dms-archiv")], 1, l),
            ["talk-nothing"] = TalkCard.For(dossier, Catalogue, [], 1, l),
        };
    }

    private static Dictionary<string, JObject> Steering(Language l, string typed) =>
        Enum.GetValues<RoundState>()
            .ToDictionary(
                s => $"round-{s.ToString().ToLowerInvariant()}",
                s =>
                {
                    var dossier = Proposed(SampleDossier.In(s, typed), typed);
                    var roles = new RoundRoles([RoundRole.Coordinator, RoundRole.Leader]);
                    var status = new RoundStatus(dossier.Round, new StaffProgress.Enough(), 1, 2, CanClose: s == RoundState.Survey);
                    return RoundCard.For(dossier, status, RoundRules.Possible(roles, s), typed, l);
                }
            );

    private static Dictionary<string, JObject> Decisions(Language l, string typed)
    {
        var dossier = SampleDossier.In(RoundState.Decision, typed);
        var result = dossier.Result!;
        var measures = result.Leadership.Measures;
        var decided = dossier with
        {
            Work = dossier.Work with
            {
                Decisions = ImmutableSortedDictionary<MeasureId, MeasureDecision>.Empty.Add(
                    measures[0].Id,
                    new(DecisionChoice.Later, Or(typed, "Kein Personal bis 2028"), SampleDossier.Leader, SampleDossier.Noon, 2)
                ),
            },
        };
        var wish = new DecisionWish(measures[0].Id, DecisionChoice.No, Or(typed, "zu teuer"), 2);
        return new()
        {
            ["release"] = ReleaseCard.For(dossier, result, Catalogue, 2, l),
            ["frame"] = FrameCard.For(dossier, result, null, FrameForm.Of(PlanFrame.Unlimited), maySet: true, Catalogue, l),
            ["frame-tried"] = FrameCard.For(
                dossier,
                result,
                SampleResult.TooFew with
                {
                    Leadership = result.Leadership with
                    {
                        Measures = [.. measures.Select(m => m with { PlanYear = (m.PlanYear + 1) % 4 })],
                    },
                },
                new FrameForm(["10000", "20000", "5000"], "12", Or(typed, "")),
                maySet: true,
                Catalogue,
                l
            ),
            ["decision"] = DecisionCard.For(dossier, result, Catalogue, 1, ImmutableDictionary<MeasureId, DecisionWish>.Empty, l),
            ["decision-entered"] = DecisionCard.For(
                decided,
                result,
                Catalogue,
                1,
                ImmutableDictionary<MeasureId, DecisionWish>.Empty.Add(wish.Measure, wish),
                l
            ),
            ["decision-finish"] = FinishDecisionsCard.For(decided, result, l),
            ["decided"] = DecidedCard.For(decided, result, Catalogue, l),
        };
    }

    private static RoundDossier Proposed(RoundDossier dossier, string typed) =>
        dossier with
        {
            Work = dossier.Work with
            {
                Fields = new FieldAgreement(
                    SampleDossier.Targets("online-zugang", "ende-zu-ende", "kompetenzen"),
                    SampleDossier.Leader,
                    SampleDossier.Noon,
                    1
                )
                {
                    Objections = [new FieldObjection(SampleDossier.OtherLeader, SampleDossier.Noon, Or(typed, "Es fehlt die Sicherheit."))],
                },
            },
        };

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
