using System.Collections.Immutable;
using System.Diagnostics;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Building;

internal static class MeasureBuilder
{
    public static Measure Measure(MeasureEntry measure, Texts texts)
    {
        var id = measure.Id.Value();
        return new Measure(
            new MeasureId(id),
            texts.At(TextPath.Measure(id, "titel"), measure.Title),
            texts.At(TextPath.Measure(id, "beschreibung"), measure.Description),
            measure.Level.Value(),
            [.. measure.Fields.Select(f => new CheckFieldId(f.Value))],
            Trigger(measure.Trigger.There()),
            [.. measure.DependsOn.Select(d => new MeasureId(d.Value))],
            [.. measure.Effects.Select(Effect)],
            measure.Priority.Value(),
            texts.AtOrNull(TextPath.Measure(id, "zwingend_weil"), measure.MandatoryBecause),
            measure.Condition is { } condition ? Condition(id, condition, texts) : null,
            measure.Otherwise?.Value.Priority,
            measure.Deadline is { } deadline ? Deadline(deadline) : null,
            [.. measure.LegalBasis.Select(l => l.Value)],
            measure.ExpertArea.Value(),
            CostBuilder.Costs(measure.Costs.There()),
            CostBuilder.Sourced(measure.Weeks.There().Origin, (int)measure.Weeks.There().Value.Value()),
            measure.FulfilledBy is not null
        )
        {
            Synergy = measure.Synergy is { } synergy
                ? new MeasureSynergy(synergy.Potential.Value(), new LocalizedText(synergy.Text.Value()))
                : null,
            FulfilledNote = texts.AtOrNull(TextPath.Measure(id, "erfuellt_hinweis"), measure.FulfilledNote),
        };
    }

    private static Trigger Trigger(TriggerEntry trigger) =>
        new(Tests(trigger.AnyOf), Tests(trigger.AndNot), [.. (trigger.OnlyFor ?? []).Select(kind => new DepartmentKindId(kind.Value))]);

    private static ImmutableArray<Test> Tests(IEnumerable<TestEntry>? tests) => [.. (tests ?? []).Select(Test)];

    private static Test Test(TestEntry test)
    {
        var literal = test.Value.Value();
        return (test, literal.Number) switch
        {
            ({ Field: { } field }, { } level) => new Test.FieldLevel(new(field.Value), Comparison(test), level),
            ({ Outside: { } outside }, { } level) => new Test.OutsideLevel(new(outside.Value), Comparison(test), level),
            ({ Question: { } question }, { } value) => new Test.QuestionValue(new(question.Value), Comparison(test), value),
            ({ Question: { } question }, null) => new Test.QuestionOption(new(question.Value), literal.Text, IsNegated(test)),
            _ => throw new UnreachableException("a rule is missing"),
        };
    }

    private static bool IsNegated(TestEntry test) => test.Operator.Value() is TestOperator.NotEqual or TestOperator.ContainsNot;

    private static Comparison Comparison(TestEntry test) =>
        test.Operator.Value() switch
        {
            TestOperator.AtMost => Assessment.Catalogues.Comparison.AtMost,
            TestOperator.AtLeast => Assessment.Catalogues.Comparison.AtLeast,
            TestOperator.NotEqual => Assessment.Catalogues.Comparison.NotEqual,
            _ => Assessment.Catalogues.Comparison.Equal,
        };

    private static Effect Effect(EffectEntry effect) => new(new(effect.Field.Value()), effect.Levels.Value(), effect.UpTo.Value());

    private static DutyCondition Condition(string id, DutyConditionEntry condition, Texts texts) =>
        new(
            Tests(condition.AnyOf),
            Tests(condition.AllOf),
            texts.AtOrNull(TextPath.Measure(id, "expertise"), condition.ExpertQuestion),
            texts.AtOrNull(TextPath.Measure(id, "rueckfrage"), condition.FollowUp),
            condition.ExpertArea.Value()
        );

    private static Deadline Deadline(DeadlineEntry deadline) =>
        new(DateToCome(deadline), Vocabulary.DeadlineKinds.Of(deadline.Kind.Value()), deadline.Law?.Value);

    // A date that has passed is evidence, not a deadline to plan for.
    private static DateOnly? DateToCome(DeadlineEntry deadline) =>
        deadline.Kind.Value() == DeadlineKind.ToCome ? deadline.Date.Value() : null;
}
