using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>
/// Compares what may be shown with the tests of the catalogue (parameter.ausloeser_auswertung). What isn't rated, not shown or not asked is
/// unknown; what doesn't apply (entfällt) is false.
/// </summary>
/// <param name="OutsideViewDropped">The outside view doesn't apply, because the services that it looks at don't exist.</param>
public sealed record ShownFacts(ShownValues Shown, DepartmentKindId DepartmentKind, bool OutsideViewDropped)
{
    /// <remarks>The outside view is dropped by the same answer (DA-05: keine_leistungen) that drops the fields it speaks for.</remarks>
    public static ShownFacts Of(AssessmentCatalogue catalogue, DepartmentKindId kind, ShownValues shown) =>
        new(
            shown,
            kind,
            catalogue.OutsideView.SelectMany(c => c.Shares.Keys).Any(f => shown.Fields.GetValueOrDefault(f) is FieldOutcome.DoesNotApply)
        );

    public Truth Of(Test test) =>
        test switch
        {
            Test.FieldLevel t => Of(t),
            Test.QuestionValue t => Of(t),
            Test.QuestionOption t => Of(t),
            Test.OutsideLevel t => Of(t),
            _ => throw new System.Diagnostics.UnreachableException("A test is one of the nested records"),
        };

    /// <summary>Other kinds of Fachbereich: false. Else any of the first tests and none of the second (einer_von, und_nicht).</summary>
    public Truth Of(Trigger trigger)
    {
        if (!trigger.OnlyFor.IsEmpty && !trigger.OnlyFor.Contains(DepartmentKind))
        {
            return Truth.False;
        }

        var any = TruthLogic.Any(trigger.AnyOf.Select(Of));
        var none = TruthLogic.Not(TruthLogic.Any(trigger.AndNot.Select(Of)));
        return TruthLogic.All([any, none]);
    }

    /// <summary>The measurable part of a duty's condition; true if there is none.</summary>
    public Truth Of(DutyCondition condition)
    {
        var any = condition.AnyOf.IsEmpty ? Truth.True : TruthLogic.Any(condition.AnyOf.Select(Of));
        return TruthLogic.All([any, .. condition.AllOf.Select(Of)]);
    }

    private Truth Of(Test.FieldLevel test) =>
        Shown.Fields.GetValueOrDefault(test.Field) switch
        {
            FieldOutcome.Rated rated => Compare(rated.Level, test.Comparison, test.Value),
            FieldOutcome.DoesNotApply => Truth.False,
            _ => Truth.Unknown,
        };

    private Truth Of(Test.QuestionValue test) =>
        Shown.Questions.GetValueOrDefault(test.Question) switch
        {
            QuestionFinding.Points points => Compare(points.Mean, test.Comparison, test.Value),
            QuestionFinding.Number number => Compare(number.Median, test.Comparison, test.Value),
            QuestionFinding.DoesNotApply => Truth.False,
            _ => Truth.Unknown,
        };

    private Truth Of(Test.QuestionOption test) =>
        Shown.Questions.GetValueOrDefault(test.Question) switch
        {
            QuestionFinding.Points points => Of(test, points.Options),
            QuestionFinding.Choices choices => Of(test, choices.Options),
            QuestionFinding.DoesNotApply => Truth.False,
            _ => Truth.Unknown,
        };

    private static Truth Of(Test.QuestionOption test, ImmutableSortedDictionary<string, Majority> options)
    {
        var chosen = options.GetValueOrDefault(test.Option) switch
        {
            Majority.Chosen => Truth.True,
            Majority.NotChosen => Truth.False,
            _ => Truth.Unknown,
        };
        return test.Negated ? TruthLogic.Not(chosen) : chosen;
    }

    private Truth Of(Test.OutsideLevel test)
    {
        if (OutsideViewDropped)
        {
            return Truth.False;
        }

        return Shown.OutsideLevels.TryGetValue(test.Category.Value, out var level)
            ? Compare(level, test.Comparison, test.Value)
            : Truth.Unknown;
    }

    private static Truth Compare(decimal value, Comparison comparison, decimal bound) =>
        TruthLogic.Of(
            comparison switch
            {
                Comparison.Equal => value == bound,
                Comparison.NotEqual => value != bound,
                Comparison.AtMost => value <= bound,
                Comparison.AtLeast => value >= bound,
                _ => throw new System.Diagnostics.UnreachableException("There are four comparisons"),
            }
        );
}
