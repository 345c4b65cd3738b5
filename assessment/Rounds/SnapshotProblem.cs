using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Roadmaps;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What is wrong with a <see cref="RoundSnapshot"/>. No problem names a person.</summary>
public abstract record SnapshotProblem
{
    private SnapshotProblem(FormattableString text) => Text = FormattableString.Invariant(text);

    /// <summary>The sentence for logs and the command line, with ids and without answers of the anonymous.</summary>
    public string Text { get; }

    /// <summary>k is not 5 to 25 (P2).</summary>
    public sealed record Threshold(int Value)
        : SnapshotProblem($"The threshold is {Value}, not {SnapshotCheck.LowestThreshold} to {SnapshotCheck.HighestThreshold}.");

    public sealed record NegativeInvited(Population Population, int Value)
        : SnapshotProblem($"{Value} people of {Population} were invited.");

    public sealed record UnknownKind(DepartmentKindId Kind) : SnapshotProblem($"The catalogue knows no kind of Fachbereich {Kind}.");

    public sealed record OtherVersion(Population Population, string Version)
        : SnapshotProblem($"An interview of {Population} belongs to version {Version} of the catalogue.");

    public sealed record OtherKind(Population Population, DepartmentKindId Kind)
        : SnapshotProblem($"An interview of {Population} belongs to the kind of Fachbereich {Kind}.");

    /// <summary>An interview stands in the list of the other population: it would be shown openly, or counted as anonymous.</summary>
    public sealed record MixedPopulation(Population List)
        : SnapshotProblem($"The list of {List} holds an interview of the other population.");

    public sealed record UnknownQuestion(QuestionId Question)
        : SnapshotProblem($"An answer belongs to {Question}, which the catalogue doesn't know.");

    public sealed record UnknownOption(QuestionId Question)
        : SnapshotProblem($"An answer to {Question} chooses an option that it doesn't have.");

    /// <summary>Several options of a single choice, an exclusive one among others, none at all, or one twice.</summary>
    public sealed record ImpossibleChoice(QuestionId Question)
        : SnapshotProblem($"An answer to {Question} chooses options that can't be chosen together.");

    public sealed record OutOfRange(QuestionId Question) : SnapshotProblem($"An answer to {Question} is a number out of its range.");

    /// <summary>A number for a choice, an option for a number, and so on.</summary>
    public sealed record WrongForm(QuestionId Question) : SnapshotProblem($"An answer to {Question} doesn't have its form.");

    /// <summary>A target, a talk's level or a chosen Prüffeld.</summary>
    public sealed record UnknownField(CheckFieldId Field) : SnapshotProblem($"The catalogue knows no Prüffeld {Field}.");

    /// <summary>A target level isn't 0 to 4 in steps of 0.5.</summary>
    public sealed record Target(CheckFieldId Field, decimal Value)
        : SnapshotProblem($"The target of {Field} is {Value}, not 0 to 4 in steps of 0.5.");

    /// <summary>A level of the talk isn't 0 to 4.</summary>
    public sealed record TalkLevel(CheckFieldId Field, decimal Value)
        : SnapshotProblem($"The talk's level of {Field} is {Value}, not 0 to 4.");

    /// <summary>A level of the outside view isn't 0 to 4.</summary>
    public sealed record OutsideLevel(string Category, decimal Value)
        : SnapshotProblem($"The outside view's level of {Category} is {Value}, not 0 to 4.");

    public sealed record UnknownOutsideCategory(string Category)
        : SnapshotProblem($"The catalogue knows no category of the outside view {Category}.");

    /// <summary>A ballot names none, more than five, an unknown Prüffeld, or one twice.</summary>
    public sealed record ImpossibleBallot() : SnapshotProblem($"A ballot doesn't name one to five different Prüffelder of the catalogue.");

    /// <summary>Neither none nor three amounts from 0 to <see cref="SnapshotCheck.MostEuros"/>.</summary>
    public sealed record Budget(ImmutableArray<decimal> Amounts)
        : SnapshotProblem($"The yearly budget is [{string.Join("; ", Amounts)}]; it needs three amounts, none negative.")
    {
        public bool Equals(Budget? other) => other is not null && Amounts.AsSpan().SequenceEqual(other.Amounts.AsSpan());

        public override int GetHashCode() => Amounts.Aggregate(17, HashCode.Combine);
    }

    /// <summary>Own days per quarter, negative or beyond <see cref="SnapshotCheck.MostDays"/>.</summary>
    public sealed record Capacity(decimal Days) : SnapshotProblem($"A capacity of {Days} own days per quarter can't be.");

    /// <summary>A milestone is no measure of municipality or association.</summary>
    public sealed record Milestone(MeasureId Measure)
        : SnapshotProblem($"The milestone {Measure} is no measure of municipality or association.");

    /// <summary>Experts or the Fachbereich named a measure that neither the catalogue nor the round has.</summary>
    public sealed record UnknownMeasure(MeasureId Measure)
        : SnapshotProblem($"Neither the catalogue nor the round has a measure {Measure}.");

    /// <summary>A free measure has no own id, an unknown Prüffeld, or a number that can't be.</summary>
    public sealed record ImpossibleFreeMeasure(MeasureId Measure)
        : SnapshotProblem($"The free measure {Measure} can't be: its id, its Prüffeld or one of its numbers is wrong.");

    /// <summary>A duty question was answered for a measure that can't be a duty.</summary>
    public sealed record NoDuty(MeasureId Measure)
        : SnapshotProblem($"The measure {Measure} can't be a duty, so that nothing is asked about it.");

    public sealed record AddedAndRejected(MeasureId Measure) : SnapshotProblem($"The measure {Measure} is added and rejected.");

    /// <summary>An amount of an expert area is negative, too large, or its range doesn't hold the likely amount.</summary>
    public sealed record ExpertAmount(MeasureId Measure) : SnapshotProblem($"An expert's amount for the measure {Measure} can't be.");

    /// <summary>Not 1 to 12.</summary>
    public sealed record EarliestQuarter(MeasureId Measure, int Quarter)
        : SnapshotProblem($"The measure {Measure} may start from quarter {Quarter} on, which isn't in the plan.");

    /// <summary>Not the years 1 to 3, in order.</summary>
    public sealed record Window(MeasureId Measure, PlanWindow Years)
        : SnapshotProblem($"The measure {Measure} was decided for the years {Years.EarliestYear} to {Years.LatestYear}.");

    public sealed record DecidedAndLeftOut(MeasureId Measure)
        : SnapshotProblem($"The measure {Measure} was decided for a year and against.");
}
