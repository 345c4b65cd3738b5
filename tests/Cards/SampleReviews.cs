using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.OutsideView;
using DigiCheckBot.Cards.Reviews;
using DigiCheckBot.Tests.Conversations;
using DigiCheckBot.Tests.Reviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The cards of the review by experts and of the outside view.</summary>
internal static class SampleReviews
{
    public static Dictionary<string, JObject> Cards(Language l, string typed)
    {
        var dossier = Reviewed(typed);
        var catalogue = SomeReview.Content.With(dossier.Work.FreeMeasures);
        var header = RoundHeader.Of(dossier.Round);
        var expert = SomeReview.Expert();
        return new()
        {
            ["expert-overview"] = ReviewOverviewCard.For(
                ReviewOverview.Of(dossier, catalogue, expert, null, 1, Or(typed, "")),
                catalogue,
                l
            ),
            ["expert-overview-coordinator"] = ReviewOverviewCard.For(
                ReviewOverview.Of(dossier, catalogue, SomeReview.Coordinator, [SomeReview.Dms], 2, ""),
                catalogue,
                l
            ),
            ["expert-overview-none"] = ReviewOverviewCard.For(
                ReviewOverview.Of(dossier, catalogue, SomeReview.Expert("Datenschutz"), null, 1, ""),
                catalogue,
                l
            ),
            ["expert-measure"] = Measure(dossier, SomeReview.First, ReviewForm.Empty, "", l),
            ["expert-measure-duty"] = Measure(dossier, SomeReview.Possible, Filled(typed), Or(typed, "Inzwischen geändert."), l),
            ["expert-measure-added"] = Measure(dossier, SomeReview.Unproposed, ReviewForm.Empty, "", l),
            ["expert-measure-free"] = Measure(dossier, FreeMeasure.IdOf(1), ReviewForm.Empty, "", l),
            ["expert-add"] = ReviewAddCard.For(header, [SomeReview.Content[SomeReview.Unproposed]], Or(typed, ""), l),
            ["expert-add-none"] = ReviewAddCard.For(header, [], "", l),
            ["expert-free"] = FreeMeasureCard.For(header, catalogue, [SomeReview.Dms], FreeForm(typed), l),
            ["expert-finish"] = FinishReviewCard.For(
                header,
                [new AreaProgress(SomeReview.Dms, 2, 7), new AreaProgress(SomeReview.Portals, 1, 1)],
                5,
                l
            ),
            ["expert-choice"] = RoundChoiceCard.ForReview([header, header with { Round = new RoundId("77aa") }], l),
            ["outside-choice"] = RoundChoiceCard.ForOutsideView([header, header with { Round = new RoundId("77aa") }], l),
            ["outside-first"] = Outside(header, RoundWork.Empty, 1, "", l),
            ["outside-last"] = Outside(header, Seen(typed), Content.OutsideView.Length, Or(typed, "Inzwischen geändert."), l),
            ["outside-problems"] = OutsideCard.For(new OutsideForm(header, RoundWork.Empty, 1, BadOutside(typed), ""), Content, l),
            ["outside-paused"] = OutsidePausedCard.For(header, Seen(typed), Content, l),
            ["outside-taken"] = OutsidePausedCard.For(header, Seen(typed) with { OutsideTakenAt = DateTimeOffset.UnixEpoch }, Content, l),
        };
    }

    private static AssessmentCatalogue Content => HostedBot.Content.Current;

    private static JObject Measure(RoundDossier dossier, MeasureId measure, ReviewForm form, string notice, Language l)
    {
        var task = ReviewSteps.TaskOf(dossier, SomeReview.Content, measure)!;
        var catalogue = SomeReview.Content.With(dossier.Work.FreeMeasures);
        var result = dossier.Result!;
        var actor = SomeReview.Expert();
        return ReviewMeasureCard.For(
            new ReviewedMeasure(RoundHeader.Of(dossier.Round), task, ReviewSteps.WouldBeAdded(dossier, task), form, notice),
            catalogue,
            result,
            ReviewSight.ViewOf(result, actor),
            ReviewSight.MeasureOf(catalogue, result, actor, measure),
            l
        );
    }

    /// <summary>One rejected, one with other numbers of the experts, one in an expert's own words.</summary>
    private static RoundDossier Reviewed(string typed)
    {
        var dossier = SomeReview.Dossier with { Round = SampleCards.Round(typed) with { State = RoundState.Review } };
        var reason = Or(typed, "Läuft schon in einem anderen Vorhaben.");
        var reviews = RoundWork
            .Empty.Reviews.Add(SomeReview.First, Review(ReviewVerdict.Rejected, reason))
            .Add(new MeasureId("M-OZ-02"), Review(ReviewVerdict.Accepted, reason) with { EarliestQuarter = 5 })
            .Add(FreeMeasure.IdOf(1), Review(ReviewVerdict.Added, reason));
        return dossier with
        {
            Work = RoundWork.Empty with
            {
                Reviews = reviews,
                FreeMeasures =
                [
                    SomeReview.Free() with
                    {
                        Id = FreeMeasure.IdOf(1),
                        Title = Or(typed, "Scanstelle"),
                        Description = Or(typed, "Posteingang scannen"),
                    },
                ],
            },
            Result = WithExpertNumbers(dossier, reason),
        };
    }

    private static PublishedResult WithExpertNumbers(RoundDossier dossier, string reason)
    {
        var result = dossier.Result!;
        return result with
        {
            Everyone = result.Everyone with
            {
                Measures = [.. result.Everyone.Measures.Select(m => m.Id == SomeReview.First ? ByExperts(m, reason) : m)],
            },
        };
    }

    private static ProposedMeasure ByExperts(ProposedMeasure measure, string reason) =>
        measure with
        {
            Reasons = [new Reason.AddedByExperts()],
            Cost = measure.Cost with
            {
                Lines =
                [
                    new CostLine(CostKind.ExternalEuros, CostTiming.Once, new("fix"), 5000, 1, DriverSource.Fixed, 1, 5000, [])
                    {
                        IsByExperts = true,
                        Why = reason,
                    },
                ],
            },
        };

    private static MeasureReview Review(ReviewVerdict verdict, string reason) =>
        new(verdict, reason, SomeReview.Expert().Person, new DateTimeOffset(2026, 12, 14, 10, 0, 0, TimeSpan.Zero), 1);

    private static ReviewForm Filled(string typed) =>
        new(
            Values(
                (ReviewForm.Fields.Duty, ReviewForm.Yes),
                (ReviewForm.Fields.Reason, Or(typed, "Ist teurer.")),
                (ReviewForm.Fields.External, Or(typed, "viel")),
                (ReviewForm.Fields.Quarter, "5")
            ),
            Values((ReviewForm.Fields.External, Or(typed, "Bitte geben Sie eine Zahl von 0 bis 100.000.000 ein.")))
        );

    private static ReviewForm FreeForm(string typed) =>
        new(
            Values(
                (FreeMeasureCard.Fields.Title, Or(typed, "Scanstelle")),
                (FreeMeasureCard.Fields.Description, Or(typed, "Posteingang scannen")),
                (FreeMeasureCard.Fields.Weeks, Or(typed, "lang"))
            ),
            Values((FreeMeasureCard.Fields.Weeks, Or(typed, "Bitte geben Sie eine Zahl von 1 bis 156 ein.")))
        );

    private static JObject Outside(RoundHeader header, RoundWork work, int number, string notice, Language l) =>
        OutsideCard.For(OutsideForm.Stored(header, work, Content.OutsideView[number - 1], number, notice), Content, l);

    private static RoundWork Seen(string typed) =>
        RoundWork.Empty with
        {
            Outside = Content
                .OutsideView.SelectMany(c => c.Criteria)
                .ToImmutableSortedDictionary(
                    c => c.Id,
                    _ => new OutsideFinding(
                        2,
                        Or(typed, "https://example.org/beleg"),
                        Or(typed, "am Telefon geprüft"),
                        SomeReview.Coordinator.Person,
                        new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero)
                    )
                ),
        };

    private static ReviewForm BadOutside(string typed)
    {
        var criterion = Content.OutsideView[0].Criteria[0].Id;
        return new(
            Values(
                (OutsideForm.EvidenceInput(criterion), Or(typed, "javascript:alert(1)")),
                (OutsideForm.NoteInput(criterion), Or(typed, "x"))
            ),
            Values(
                (
                    OutsideForm.EvidenceInput(criterion),
                    Or(typed, "Bitte geben Sie eine Adresse ein, die mit http:// oder https:// beginnt.")
                )
            )
        );
    }

    private static ImmutableSortedDictionary<string, string> Values(params (string Id, string Value)[] values) =>
        values.ToImmutableSortedDictionary(v => v.Id, v => v.Value);

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
