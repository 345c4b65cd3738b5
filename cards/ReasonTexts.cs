using System.Diagnostics;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>
/// Reasons in words: "weil …". A measure without reasons is either still to be checked, or restricted (P10): then nothing is said that could
/// betray them.
/// </summary>
internal sealed class ReasonTexts(AssessmentCatalogue catalogue, Words words, Language language)
{
    private const int LongestTitle = 160;

    public string Because(ProposedMeasure measure, int most) =>
        measure switch
        {
            { Reasons.IsEmpty: false } => words.Because(string.Join(words.And, measure.Reasons.Take(most).Select(One))),
            { ToBeChecked: true } => words.ReasonUnknown,
            _ => words.NeutralReason,
        };

    private string One(Reason reason) =>
        reason switch
        {
            Reason.FieldStands r => words.ReasonField(catalogue[r.Field].Name.In(language), words.Level(r.Level)),
            Reason.QuestionStands r => Question(catalogue[r.Question], r.Value),
            Reason.OptionChosen r => Option(r),
            Reason.OutsideStands r => words.ReasonOutside(Outside(r.Category), words.Level(r.Level)),
            Reason.Duty => words.ReasonDuty,
            Reason.AddedByExperts => words.ReasonAdded,
            Reason.NeededBy r => words.ReasonNeeded(catalogue[r.Measure].Title.In(language)),
            _ => throw new UnreachableException("A reason is one of the nested records"),
        };

    private string Question(Question question, decimal value) =>
        question.Format is AnswerFormat.WholeNumber number
            ? words.ReasonNumber(Quoted(question), words.Decimal(value), number.Unit.In(language))
            : words.ReasonPoints(Quoted(question), words.Level(value));

    private string Option(Reason.OptionChosen reason)
    {
        var question = catalogue[reason.Question];
        var option = question.Format.Choices.FirstOrDefault(o => o.Key == reason.Option)?.Label.In(language) ?? reason.Option;
        var label = UserText.Clean(option, LongestTitle);
        return reason.Negated ? words.ReasonNotChosen(Quoted(question), label) : words.ReasonChosen(Quoted(question), label);
    }

    private string Outside(OutsideCategoryId id) => catalogue.OutsideView.FirstOrDefault(c => c.Id == id)?.Name.In(language) ?? id.Value;

    private string Quoted(Question question) => UserText.Clean(question.Text.In(language), LongestTitle);
}
