using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Rounds;

/// <summary>What is wrong with a <see cref="RoundSnapshot"/>. No problem names a person.</summary>
public abstract record SnapshotProblem
{
    private SnapshotProblem() { }

    /// <summary>The sentence for logs and the command line, with ids and without answers of the anonymous.</summary>
    public abstract string Text { get; }

    /// <summary>k is not 5 to 25 (P2).</summary>
    public sealed record Threshold(int Value) : SnapshotProblem
    {
        public override string Text =>
            $"The threshold is {Value}, not {SnapshotCheck.LowestThreshold} to {SnapshotCheck.HighestThreshold}.";
    }

    public sealed record NegativeInvited(Population Population, int Value) : SnapshotProblem
    {
        public override string Text => $"{Value} people of {Population} were invited.";
    }

    public sealed record UnknownKind(DepartmentKindId Kind) : SnapshotProblem
    {
        public override string Text => $"The catalogue knows no kind of Fachbereich {Kind}.";
    }

    public sealed record OtherVersion(Population Population, string Version) : SnapshotProblem
    {
        public override string Text => $"An interview of {Population} belongs to version {Version} of the catalogue.";
    }

    public sealed record OtherKind(Population Population, DepartmentKindId Kind) : SnapshotProblem
    {
        public override string Text => $"An interview of {Population} belongs to the kind of Fachbereich {Kind}.";
    }

    /// <summary>An interview stands in the list of the other population: it would be shown openly, or counted as anonymous.</summary>
    public sealed record MixedPopulation(Population List) : SnapshotProblem
    {
        public override string Text => $"The list of {List} holds an interview of the other population.";
    }

    public sealed record UnknownQuestion(QuestionId Question) : SnapshotProblem
    {
        public override string Text => $"An answer belongs to {Question}, which the catalogue doesn't know.";
    }

    public sealed record UnknownOption(QuestionId Question) : SnapshotProblem
    {
        public override string Text => $"An answer to {Question} chooses an option that it doesn't have.";
    }

    /// <summary>Several options of a single choice, an exclusive one among others, none at all, or one twice.</summary>
    public sealed record ImpossibleChoice(QuestionId Question) : SnapshotProblem
    {
        public override string Text => $"An answer to {Question} chooses options that can't be chosen together.";
    }

    public sealed record OutOfRange(QuestionId Question) : SnapshotProblem
    {
        public override string Text => $"An answer to {Question} is a number out of its range.";
    }

    /// <summary>A number for a choice, an option for a number, and so on.</summary>
    public sealed record WrongForm(QuestionId Question) : SnapshotProblem
    {
        public override string Text => $"An answer to {Question} doesn't have its form.";
    }

    /// <summary>A target, a talk's level or a chosen Prüffeld.</summary>
    public sealed record UnknownField(CheckFieldId Field) : SnapshotProblem
    {
        public override string Text => $"The catalogue knows no Prüffeld {Field}.";
    }

    /// <summary>A target level isn't 0 to 4 in steps of 0.5.</summary>
    public sealed record Target(CheckFieldId Field, decimal Value) : SnapshotProblem
    {
        public override string Text => Invariant($"The target of {Field} is {Value}, not 0 to 4 in steps of 0.5.");
    }

    /// <summary>A level of the talk isn't 0 to 4.</summary>
    public sealed record TalkLevel(CheckFieldId Field, decimal Value) : SnapshotProblem
    {
        public override string Text => Invariant($"The talk's level of {Field} is {Value}, not 0 to 4.");
    }

    /// <summary>A level of the outside view isn't 0 to 4.</summary>
    public sealed record OutsideLevel(string Category, decimal Value) : SnapshotProblem
    {
        public override string Text => Invariant($"The outside view's level of {Category} is {Value}, not 0 to 4.");
    }

    public sealed record UnknownOutsideCategory(string Category) : SnapshotProblem
    {
        public override string Text => $"The catalogue knows no category of the outside view {Category}.";
    }

    /// <summary>A ballot names none, more than five, an unknown Prüffeld, or one twice.</summary>
    public sealed record ImpossibleBallot : SnapshotProblem
    {
        public override string Text => "A ballot doesn't name one to five different Prüffelder of the catalogue.";
    }

    /// <summary>Neither none nor three amounts from 0 to <see cref="SnapshotCheck.MostEuros"/>.</summary>
    public sealed record Budget(ImmutableArray<decimal> Amounts) : SnapshotProblem
    {
        public override string Text =>
            Invariant($"The yearly budget is [{string.Join("; ", Amounts)}]; it needs three amounts, none negative.");

        public bool Equals(Budget? other) => other is not null && Amounts.AsSpan().SequenceEqual(other.Amounts.AsSpan());

        public override int GetHashCode() => Amounts.Aggregate(17, HashCode.Combine);
    }

    /// <summary>Own days per quarter, negative or beyond <see cref="SnapshotCheck.MostDays"/>.</summary>
    public sealed record Capacity(decimal Days) : SnapshotProblem
    {
        public override string Text => Invariant($"A capacity of {Days} own days per quarter can't be.");
    }

    /// <summary>A milestone is no measure of municipality or association.</summary>
    public sealed record Milestone(MeasureId Measure) : SnapshotProblem
    {
        public override string Text => $"The milestone {Measure} is no measure of municipality or association.";
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
