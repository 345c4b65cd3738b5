using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Measures;

/// <summary>Says why a measure is proposed: the duty and the experts first, then each true test with the value that a person can look up, then who needs it.</summary>
/// <remarks>A question that is never shown (anzeige: nie) gives no reason, so a list can be empty.</remarks>
internal sealed record Reasoning(AssessmentCatalogue Catalogue, ShownFacts Facts)
{
    /// <param name="needing">Proposed measures that directly depend on this one.</param>
    public ImmutableArray<Reason> For(JudgedMeasure judged, IEnumerable<MeasureId> needing) =>
        [
            .. judged.IsDuty ? [new Reason.Duty()] : Enumerable.Empty<Reason>(),
            .. judged.IsAdded ? [new Reason.AddedByExperts()] : Enumerable.Empty<Reason>(),
            .. judged.Trigger == Truth.True ? ByTests(judged.Measure.Trigger) : [],
            .. needing.Order().Select(m => new Reason.NeededBy(m)),
        ];

    private IEnumerable<Reason> ByTests(Trigger trigger) =>
        trigger.AnyOf.Where(test => Facts.Of(test) == Truth.True).Select(Of).OfType<Reason>().Distinct();

    private Reason? Of(Test test) =>
        test switch
        {
            Test.FieldLevel t when Facts.Shown.Fields[t.Field] is FieldOutcome.Rated rated => new Reason.FieldStands(t.Field, rated.Level),
            Test.QuestionValue t => IsShown(t.Question) ? Of(t.Question) : null,
            Test.QuestionOption t => IsShown(t.Question) ? new Reason.OptionChosen(t.Question, t.Option, t.Negated) : null,
            Test.OutsideLevel t => new Reason.OutsideStands(t.Category, Facts.Shown.OutsideLevels[t.Category.Value]),
            _ => null,
        };

    private Reason.QuestionStands? Of(QuestionId question) =>
        Facts.Shown.Questions[question] switch
        {
            QuestionFinding.Points points => new(question, points.Mean),
            QuestionFinding.Number number => new(question, number.Median),
            _ => null,
        };

    private bool IsShown(QuestionId question) => Catalogue[question].Display is AnswerDisplay.Usual or AnswerDisplay.Tile;
}
