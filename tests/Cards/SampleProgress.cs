using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Comparisons;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Comparisons;
using DigiCheckBot.Cards.Progress;
using DigiCheckBot.Tests.Dossiers;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>One of every card that follows the decisions.</summary>
internal static class SampleProgress
{
    private static readonly DateOnly Today = new(2028, 2, 1);

    public static Dictionary<string, JObject> Cards(Language l, string typed)
    {
        var list = List(RoundState.Implementation, typed);
        var roster = Roster(typed);
        var form = new ProgressFormContext(list, list.Measures[0], 1, MayAssign: true, roster);
        var longest = Longest(typed);
        return new()
        {
            ["progress-list"] = ProgressListCard.For(list, 1, Or(typed, "Der Stand ist gespeichert."), l),
            ["progress-list-longest"] = ProgressListCard.For(longest, 1, "", l),
            ["progress-list-none"] = ProgressListCard.For(list with { Measures = [] }, 1, "", l),
            ["progress-edit"] = ProgressEditCard.For(form, ProgressForm.Of(list.Measures[0].Progress), l),
            ["progress-edit-responsible"] = ProgressEditCard.For(form with { MayAssign = false }, Filled(typed), l),
            ["implementation"] = ImplementationCard.For(list, l),
            ["implementation-longest"] = ImplementationCard.For(longest, l),
            ["implementation-completed"] = ImplementationCard.For(List(RoundState.Completed, typed), l),
            ["complete"] = CompleteRoundCard.For(list, l),
            ["complete-longest"] = CompleteRoundCard.For(longest, l),
            ["comparison"] = Comparison(SampleCatalogue.Small, SampleResult.Usual, SampleResult.Usual.Everyone, false, l, typed),
            ["comparison-leaders"] = Comparison(SampleCatalogue.Long, SampleResult.Longest, SampleResult.Longest.Leadership, true, l, typed),
        };
    }

    private static ProgressList List(RoundState state, string typed)
    {
        var dossier = SampleDossier.In(state, typed);
        return Reported(dossier, SampleCatalogue.Small, typed);
    }

    private static ProgressList Longest(string typed) =>
        Reported(SampleDossier.In(RoundState.Implementation, typed, SampleResult.Longest), SampleCatalogue.Long, typed);

    /// <summary>The first is done, the second runs late, the third is stopped; of the others nobody has said anything.</summary>
    private static ProgressList Reported(RoundDossier dossier, AssessmentCatalogue catalogue, string typed)
    {
        ProgressStatus[] statuses = [ProgressStatus.Done, ProgressStatus.Running, ProgressStatus.Stopped];
        var progress = TrackedMeasures
            .Of(dossier)
            .Zip(statuses)
            .ToImmutableSortedDictionary(
                m => m.First.Id,
                m => new MeasureProgress(
                    m.Second,
                    1_234.5m,
                    m.Second == ProgressStatus.Done ? new DateOnly(2027, 4, 30) : null,
                    new PersonId("tenant", "gone"),
                    Or(typed, "Wartet auf die Lieferung."),
                    SampleDossier.Leader,
                    SampleDossier.Noon,
                    1
                )
            );
        var after = dossier with { Work = dossier.Work with { Progress = progress } };
        return new ProgressList(after, TrackedMeasures.Of(after), catalogue, Today);
    }

    private static ProgressForm Filled(string typed) =>
        new(Or(typed, "Running"), Or(typed, "800"), Or(typed, "2028-01-31"), Or(typed, ""), Or(typed, "Fast fertig"));

    private static ImmutableArray<RosterMember> Roster(string typed) =>
        [
            new RosterMember(new PersonId("tenant", "leader"), "29:1", Or(typed, "Leitung")),
            new RosterMember(new PersonId("tenant", "staff"), "29:2", Or(typed, "Mitarbeit 1")),
        ];

    private static JObject Comparison(
        AssessmentCatalogue catalogue,
        PublishedResult now,
        PublishedView view,
        bool forLeaders,
        Language l,
        string typed
    )
    {
        var before = view with { Fields = [.. view.Fields.Select(Lower)] };
        var comparison = RoundComparison.Of(
            new ComparedRound(catalogue, now with { AsOf = new DateOnly(2025, 12, 1) }, before),
            new ComparedRound(catalogue, now, view)
        );
        var done = catalogue.Measures.Where(m => m.Level == MeasureLevel.Department).Take(10);
        return ComparisonCard.For(
            new ComparisonHeader(Or(typed, "Bürgeramt"), Or(typed, "Musterstadt"), new DateOnly(2025, 12, 1), now.AsOf, forLeaders),
            comparison,
            MeasureOutcome.Of(done, comparison),
            catalogue,
            catalogue,
            l
        );
    }

    private static PublishedField Lower(PublishedField field, int index) =>
        field.Outcome is FieldOutcome.Rated rated
            ? field with
            {
                Outcome = rated with { Level = Math.Max(0, rated.Level - 0.5m) },
                Range = index % 2 == 0 ? new LevelRange(0, 0.4m, Certainty.Sure) : field.Range,
            }
            : field;

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
