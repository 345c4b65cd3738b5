using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Tests.Cards;

/// <summary>Published results as the cards get them.</summary>
internal static class SampleResult
{
    private static readonly DriverId Employees = new("beschaeftigte");

    public static SummaryHeader Header(bool forLeaders = false) =>
        new(new RoundId("5f1c"), "Bürgeramt", "Musterstadt", new DateOnly(2026, 12, 11), forLeaders);

    /// <summary>Eight of eleven staff, two leaders; one field withheld from the channel.</summary>
    public static PublishedResult Usual { get; } =
        Of(
            InterviewScope.Full,
            new Participation(2, 2, StaffDetail.Levels, 8, 11, 5),
            View(SampleCatalogue.Small, new FieldOutcome.Withheld(), LevelSource.Both),
            View(SampleCatalogue.Small, new FieldOutcome.Rated(1.5m, LevelSource.Both), LevelSource.Both)
        );

    /// <summary>Four of six staff in a Schnellbild: their answers enter nothing.</summary>
    public static PublishedResult TooFew { get; } =
        Of(
            InterviewScope.Quick,
            new Participation(1, 2, StaffDetail.None, null, null, 5),
            View(SampleCatalogue.Small, new FieldOutcome.Withheld(), LevelSource.Leadership) with
            {
                Totals = null,
                Plan = null,
            },
            View(SampleCatalogue.Small, new FieldOutcome.NotRated(), LevelSource.Leadership) with
            {
                Totals = null,
                Plan = null,
            }
        );

    /// <summary>All 19 Prüffelder rated, everything said of each, 20 measures with every reason.</summary>
    public static PublishedResult Longest { get; } =
        Of(
            InterviewScope.Full,
            new Participation(3, 3, StaffDetail.Items, 18, 25, 5),
            View(SampleCatalogue.Long, new FieldOutcome.Rated(1.5m, LevelSource.Both), LevelSource.Both),
            View(SampleCatalogue.Long, new FieldOutcome.Rated(1.5m, LevelSource.Both), LevelSource.Both)
        );

    private static PublishedResult Of(
        InterviewScope scope,
        Participation participation,
        PublishedView everyone,
        PublishedView leadership
    ) => new("2026.1", new DepartmentKindId("buergeramt"), new DateOnly(2026, 12, 11), 2027, scope, participation, everyone, leadership);

    private static PublishedView View(AssessmentCatalogue catalogue, FieldOutcome restricted, LevelSource source)
    {
        var fields = catalogue
            .Fields.Select((f, i) => Field(f, i, f.IsRestricted ? restricted : Outcome(i, source), source))
            .ToImmutableArray();
        var own = catalogue
            .Measures.Where(m => m.Level == MeasureLevel.Department)
            .Select((m, i) => Proposed(catalogue, m, i))
            .ToImmutableArray();
        return new PublishedView(
            [
                new PublishedCategory(Category.StartingPosition, new FieldOutcome.Rated(1.5m, source)),
                new PublishedCategory(Category.Change, new FieldOutcome.Rated(2.5m, source)),
                new PublishedCategory(Category.Technologies, new FieldOutcome.NotRated()),
            ],
            fields,
            own,
            [.. catalogue.Measures.Where(m => m.Level != MeasureLevel.Department).Select((m, i) => Proposed(catalogue, m, i))],
            new CostTotals(38_250, 14_400, 30, 9_600, 62_250, [21_300, 18_200, 8_350])
            {
                Low = 41_100,
                High = 90_300,
                MissingDrivers = [Employees],
                DivergingDrivers = [Employees],
            },
            []
        )
        {
            ProposedFields = [.. fields.Select((f, i) => Proposed(catalogue, f, i))],
            Plan = SamplePlan.Of([.. own.Select(m => m.Id)]),
        };
    }

    private static ProposedField Proposed(AssessmentCatalogue catalogue, PublishedField field, int index)
    {
        ProposalReason reason = (index % 4) switch
        {
            0 => new ProposalReason.Duty(catalogue.Measures[0].Id),
            1 => new ProposalReason.Votes(VoteSupport.MoreThanHalf),
            2 => new ProposalReason.Weight(1.4m),
            _ => new ProposalReason.Gap(2.5m),
        };
        return new ProposedField(field.Field, (field.Outcome as FieldOutcome.Rated)?.Level, field.Target, 1.4m, VoteSupport.None, reason);
    }

    private static FieldOutcome Outcome(int index, LevelSource source) =>
        (index % 6) switch
        {
            4 => new FieldOutcome.DoesNotApply(),
            5 => new FieldOutcome.NotRated(),
            _ => new FieldOutcome.Rated(0.5m + (index % 6), source),
        };

    private static PublishedField Field(CheckField field, int index, FieldOutcome outcome, LevelSource source)
    {
        var isBoth = source == LevelSource.Both && outcome is FieldOutcome.Rated;
        return new PublishedField(
            field.Id,
            outcome,
            3m,
            outcome is FieldOutcome.Rated ? 2m : null,
            isBoth ? StaffLevel.Of(index) : null,
            isBoth ? Agreement.Divided : null,
            isBoth ? (PerceptionGap)(index % 2) : null,
            isBoth && index == 1,
            []
        )
        {
            Range = outcome is FieldOutcome.Rated ? new LevelRange(0.5m, 3.1m, (Certainty)(1 + (index % 3))) : null,
            Outside = isBoth && index < 2 ? new PublishedOutside(2.4m, Counts: index == 0) : null,
        };
    }

    private static ProposedMeasure Proposed(AssessmentCatalogue catalogue, Measure measure, int index)
    {
        var field = catalogue.Fields[0].Id;
        var question = catalogue.Questions.First(q => q.Format.Choices.Length > 0);
        ImmutableArray<Reason> reasons = (index % 4) switch
        {
            0 => [new Reason.FieldStands(field, 1.5m), new Reason.QuestionStands(question.Id, 0.8m)],
            1 => [new Reason.Duty(), new Reason.OptionChosen(question.Id, question.Format.Choices[0].Key, index > 4)],
            2 => [new Reason.NeededBy(catalogue.Measures[1].Id), new Reason.OutsideStands(new("suche"), 1m)],
            _ => [],
        };
        return new ProposedMeasure(
            measure.Id,
            measure.Level,
            SamplePlan.IsPossibleDuty(index) ? PriorityClass.DutyToBeChecked : PriorityClass.Prerequisite,
            reasons,
            SamplePlan.YearOf(index),
            index == 2 || SamplePlan.IsPossibleDuty(index),
            Cost(index)
        );
    }

    private static CostEstimate Cost(int index) =>
        new(
            index * 2_100m,
            2_400,
            5,
            600,
            1_500,
            (index * 2_100m) + 4_300,
            (index * 1_500m) + 3_000,
            (index * 3_400m) + 6_900,
            [
                new CostLine(CostKind.ExternalEuros, CostTiming.Once, new("fix"), 100, 1, DriverSource.Fixed, 1, 100, ["Q1"]),
                new CostLine(CostKind.ExternalDays, CostTiming.Once, Employees, 0.25m, 24, DriverSource.Answer, 1_050, 6_300, []),
                new CostLine(CostKind.InternalDays, CostTiming.Once, Employees, 0.5m, 24, DriverSource.Default, 480, 5_760, ["Q78"]),
                new CostLine(CostKind.ExternalEuros, CostTiming.Yearly, Employees, 25, 24, DriverSource.Override, 1, 600, ["Q1", "Q75"]),
            ],
            index == 3 ? [Employees] : []
        )
        {
            DivergingDrivers = index == 1 ? [Employees] : [],
            MonthsRunning = 24,
            MeanFactor = 1.037247m,
            CoversWholeMunicipality = index == 2,
        };
}
