using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Cards;

namespace DigiCheckBot.Tests.Reviews;

/// <summary>A round in review: the sample's measures are DMS', but for the municipal one, which is Portale/OZG's.</summary>
internal static class SomeReview
{
    public const string Dms = "DMS";
    public const string Portals = "Portale/OZG";

    public static readonly MeasureId First = new("M-OZ-01");

    /// <summary>A possible duty.</summary>
    public static readonly MeasureId Possible = new("M-WM-01");
    public static readonly MeasureId Municipal = new("M-KM-01");

    /// <summary>In the catalogue, but not proposed.</summary>
    public static readonly MeasureId Unproposed = new("M-XX-01");

    public static readonly Actor Coordinator = new(new PersonId("tenant", "coordinator"), true);

    public static AssessmentCatalogue Content { get; } =
        WithAreas(SampleCatalogue.Small)
            .With([
                SampleCatalogue.Small[First] with
                {
                    Id = Unproposed,
                    Title = new("Nicht vorgeschlagen", "Not proposed"),
                    ExpertArea = Dms,
                },
            ]);

    public static RoundDossier Dossier { get; } =
        new(SampleCards.Round() with { State = RoundState.Review }, RoundWork.Empty, SampleResult.Usual);

    public static Actor Expert(string area = Dms, string id = "expert") =>
        new(new PersonId("tenant", id), false) { Appointments = [new Appointment(AppointedRole.Expert, area)] };

    public static StepOrigin By(Actor actor, int minute = 0) => new(actor, new DateTimeOffset(2026, 12, 1, 9, minute, 0, TimeSpan.Zero));

    public static SaidReview Said(
        bool isRejected = false,
        string reason = "",
        bool? isDuty = null,
        CostCorrection? cost = null,
        int? quarter = null,
        params (string Driver, decimal Value)[] drivers
    ) => new(isRejected, reason, isDuty, drivers.ToImmutableSortedDictionary(d => d.Driver, d => d.Value), cost, quarter);

    public static FreeMeasure Free(string area = Dms, string title = "Scanstelle") =>
        new(FreeMeasure.IdOf(0), title, "Posteingang scannen", new CheckFieldId("dms-archiv"), area, 1000, 5, 200, Weeks: 12);

    /// <summary>The dossier after the step.</summary>
    public static RoundDossier After(RoundDossier dossier, RoundStep step) =>
        dossier with
        {
            Work = Assert.IsType<RoundStep.Changed>(step).Work,
        };

    private static AssessmentCatalogue WithAreas(AssessmentCatalogue c) =>
        new(
            c.Version,
            c.Fields,
            c.Questions,
            [.. c.Measures.Select(m => m with { ExpertArea = m.Level == MeasureLevel.Municipality ? Portals : Dms })],
            c.DepartmentKinds,
            c.OutsideView,
            c.Parameters,
            c.CategoryNames,
            c.LevelNames
        );
}
