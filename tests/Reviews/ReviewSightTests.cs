using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Reviews;
using static DigiCheckBot.Tests.Reviews.SomeReview;

namespace DigiCheckBot.Tests.Reviews;

/// <summary>P10: who reviews reads of restricted Prüffelder only what concerns the own area.</summary>
public sealed class ReviewSightTests
{
    private static readonly CheckFieldId Restricted = new("informationssicherheit");
    private static readonly Reason Secret = new Reason.FieldStands(Restricted, 0.5m);
    private static readonly Reason Open = new Reason.Duty();

    /// <summary>Only one measure is for the restricted field, and it is of Portale/OZG.</summary>
    private static AssessmentCatalogue Owned { get; } =
        SomeReview.Content.With([SomeReview.Content[Municipal] with { Id = new MeasureId("M-IS-99"), Fields = [Restricted] }]);

    [Fact]
    public void The_area_of_the_field_reads_the_reason() => Assert.Equal([Open, Secret], Reasons(Expert(Portals)).ToArray());

    [Fact]
    public void Another_area_does_not() => Assert.Equal([Open], Reasons(Expert(Dms)).ToArray());

    [Fact]
    public void A_coordinator_does() => Assert.Equal([Open, Secret], Reasons(Coordinator).ToArray());

    private static ImmutableArray<Reason> Reasons(Actor actor)
    {
        var result = Dossier.Result!;
        var seen = result with { Everyone = With(result.Everyone, Open), Leadership = With(result.Leadership, Open, Secret) };
        return ReviewSight.MeasureOf(Owned, seen, actor, First)!.Reasons;
    }

    private static PublishedView With(PublishedView view, params Reason[] reasons) =>
        view with
        {
            Measures = [.. view.Measures.Select(m => m.Id == First ? m with { Reasons = [.. reasons] } : m)],
        };
}
