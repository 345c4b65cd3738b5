using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue;

namespace DigiCheckBot.Tests.Catalogue;

/// <summary>The content that ships: counts of the reference, and a few values that others rest on.</summary>
public sealed class ShippedCatalogueTests
{
    private static readonly AssessmentCatalogue Shipped = Catalogues.Load(Catalogues.ShippedFolder).Version("2026.1");

    [Fact]
    public void Has_the_fields_of_the_reference() =>
        Assert.Equal([6, 7, 6], Shipped.Fields.GroupBy(f => f.Category).Select(g => g.Count()));

    [Fact]
    public void Has_the_questions_of_the_reference() =>
        Assert.Equal(
            (69, 54, 22),
            (Shipped.Questions.Length, Shipped.Questions.Count(q => q.IsScored), Shipped.Questions.Count(q => q.IsCore))
        );

    [Fact]
    public void Has_the_measures_of_the_reference() =>
        Assert.Equal([62, 23, 5], Shipped.Measures.GroupBy(m => m.Level).OrderBy(g => g.Key).Select(g => g.Count()));

    [Fact]
    public void Has_the_kinds_of_the_reference() => Assert.Equal(16, Shipped.DepartmentKinds.Length);

    [Fact]
    public void Has_the_outside_view_of_the_reference() =>
        Assert.Equal((5, 26), (Shipped.OutsideView.Length, Shipped.OutsideView.Sum(o => o.Criteria.Length)));

    [Fact]
    public void Has_English_for_every_text_that_people_see() => Assert.Empty(Texts().Where(t => t.English is null).Select(t => t.German));

    [Fact]
    public void Asks_by_category_and_field_with_context_first() =>
        Assert.Equal(
            Shipped.Questions.Select(q => q.Id),
            Shipped
                .Questions.OrderBy(q => q.Category)
                .ThenBy(q => q.Field is { } field ? Shipped.Fields.Select(f => f.Id).ToList().IndexOf(field) : -1)
                .Select(q => q.Id)
        );

    [Fact]
    public void Calls_eight_measures_duties_and_five_to_be_checked() =>
        Assert.Equal(
            (8, 5),
            (
                Shipped.Measures.Count(m => m.Priority == PriorityClass.Mandatory),
                Shipped.Measures.Count(m => m.Priority == PriorityClass.DutyToBeChecked)
            )
        );

    [Fact]
    public void Restricts_information_security_only() =>
        Assert.Equal(["informationssicherheit"], Shipped.Fields.Where(f => f.IsRestricted).Select(f => f.Id.Value));

    [Fact]
    public void Displays_three_questions_apart() =>
        Assert.Equal(
            [("VE-06", AnswerDisplay.OwnPersonOnly), ("VE-09", AnswerDisplay.Tile), ("VE-16", AnswerDisplay.Never)],
            Shipped.Questions.Where(q => q.Display != AnswerDisplay.Usual).Select(q => (q.Id.Value, q.Display))
        );

    [Fact]
    public void Scores_two_numbers_by_bands() =>
        Assert.Equal(
            ["TE-04", "TE-20"],
            Shipped.Questions.Where(q => q.Format is AnswerFormat.WholeNumber { Bands.IsEmpty: false }).Select(q => q.Id.Value)
        );

    [Fact]
    public void Computes_with_the_day_rates_of_the_reference() =>
        Assert.Equal((480m, 1050m), (Shipped.Parameters.InternalDayRate.Value.Likely, Shipped.Parameters.ExternalDayRate.Value.Likely));

    [Fact]
    public void Reads_the_capacity_of_each_option() =>
        Assert.Equal((5m, 25m), (Shipped.Parameters.CapacityFloorDays, Shipped.Parameters.CapacityDaysPerTen["bis50"]));

    [Fact]
    public void Takes_leavers_as_a_share_of_people() =>
        Assert.Equal(
            new DriverDefault(0.15m, new DriverId("beschaeftigte"), RoundUp: true),
            Shipped.Parameters.Drivers.Single(d => d.Id.Value == "abgaenge").Default
        );

    [Fact]
    public void Says_of_every_measure_what_doing_it_together_brings() =>
        Assert.Equal([2, 24, 64], Shipped.Measures.GroupBy(m => m.Synergy!.Potential).OrderBy(g => g.Key).Select(g => g.Count()));

    private static IEnumerable<LocalizedText> Texts() =>
        [
            .. Shipped.CategoryNames.Values,
            .. Shipped.LevelNames,
            .. Shipped.Fields.SelectMany(f => (IEnumerable<LocalizedText>)[f.Name, f.Definition, .. f.Levels]),
            .. Shipped.Questions.SelectMany(q => (IEnumerable<LocalizedText>)[q.Text, q.Help, .. q.Format.Choices.Select(o => o.Label)]),
            .. Shipped.Questions.Select(q => q.Format).OfType<AnswerFormat.WholeNumber>().Select(n => n.Unit),
            .. Shipped.Questions.Select(q => q.Format).OfType<AnswerFormat.FreeText>().Select(t => t.Warning),
            .. Shipped.Questions.Select(q => q.Tile?.Title).OfType<LocalizedText>(),
            .. Shipped.Measures.SelectMany(OfMeasure).OfType<LocalizedText>(),
            .. Shipped.DepartmentKinds.Select(k => k.Name),
            .. Shipped.OutsideView.Select(o => o.Name),
            .. Shipped.OutsideView.SelectMany(o => o.Criteria).SelectMany(c => (IEnumerable<LocalizedText>)[c.Text, .. c.Anchors]),
            .. Shipped.Parameters.Drivers.Select(d => d.Meaning),
        ];

    private static IEnumerable<LocalizedText?> OfMeasure(Measure measure) =>
        [
            measure.Title,
            measure.Description,
            measure.MandatoryBecause,
            measure.DutyCondition?.ExpertQuestion,
            measure.DutyCondition?.FollowUp,
            measure.FulfilledNote,
        ];
}
