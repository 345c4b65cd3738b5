using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Building;

internal static class QuestionBuilder
{
    public static Question Question(QuestionEntry question, Texts texts)
    {
        var id = question.Id.Value();
        return new Question(
            new QuestionId(id),
            question.IsContext ? null : new CheckFieldId(question.Field.Value()),
            question.Category.Value(),
            question.Audience.Value(),
            question.Nature.Value(),
            question.IsCore.Value(),
            texts.At(TextPath.Question(id, "text"), question.Text),
            texts.At(TextPath.Question(id, "hilfe"), question.Help),
            Format(id, question, texts),
            question.Scored,
            question.AllowsUnknown.Value(),
            question.VisibleTo is not null,
            question.Display?.Value ?? AnswerDisplay.Usual,
            Condition(question),
            [.. (question.OnlyFor ?? []).Select(kind => new DepartmentKindId(kind.Value))]
        )
        {
            Tile = question.Tile is { } tile
                ? new QuestionTile(texts.At(TextPath.Question(id, "kachel"), tile.Title), tile.LeastAnswers.Value())
                : null,
        };
    }

    private static AnswerFormat Format(string id, QuestionEntry question, Texts texts) =>
        question switch
        {
            { IsSingleChoice: true } => new AnswerFormat.SingleChoice([.. Options(id, question, texts)]),
            { IsMultipleChoice: true } => new AnswerFormat.MultipleChoice([.. Options(id, question, texts)]),
            { IsNumber: true } => Number(id, question, texts),
            _ => Text(id, question.Input.There(), texts),
        };

    private static IEnumerable<Option> Options(string id, QuestionEntry question, Texts texts) =>
        from option in question.Options ?? []
        let key = option.Key.Value().Text
        select new Option(key, texts.At(TextPath.Option(id, key), option.Label), option.Points?.Value, option.IsExclusive);

    private static AnswerFormat.WholeNumber Number(string id, QuestionEntry question, Texts texts)
    {
        var input = question.Input.There();
        var unit = texts.At(TextPath.Question(id, "einheit"), input.Unit);
        return new AnswerFormat.WholeNumber(unit, input.Min.Value(), input.Max.Value())
        {
            Bands = [.. (question.Bands ?? []).Select(b => new NumberBand(b.UpTo.Value(), b.Points.Value()))],
        };
    }

    private static AnswerFormat.FreeText Text(string id, InputEntry input, Texts texts) =>
        new(input.MaxLength.Value(), texts.At(TextPath.Question(id, "warnhinweis"), input.Warning));

    private static Condition? Condition(QuestionEntry question)
    {
        if (question.VisibleWhen is null)
        {
            return null;
        }

        var written = WrittenCondition.Parse(question.VisibleWhen.Value).There();
        return new Condition(new QuestionId(written.Question), written.Comparison, written.Value, question.Otherwise.Value());
    }
}
