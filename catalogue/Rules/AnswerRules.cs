using DigiCheckBot.Catalogue.Entries;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Rules;

/// <summary>How a question can be answered: options and points (K08), exclusive options (K09), the shape of each kind (K11).</summary>
internal static class AnswerRules
{
    private const decimal Highest = 4;

    public static IEnumerable<CatalogueError> Options(CatalogueEntries catalogue) =>
        from question in catalogue.Questions
        where question.Options is { Count: < 2 }
        select QuestionFindings.TooFewOptions(question.At);

    public static IEnumerable<CatalogueError> Points(CatalogueEntries catalogue)
    {
        foreach (var question in catalogue.Questions)
        {
            var points = PointsOf(question).ToList();
            foreach (var wrong in points.Where(p => p.Value is < 0 or > Highest))
            {
                yield return QuestionFindings.PointsOutOfRange(wrong.At);
            }

            if (!question.Scored || question.IsFreeText || points.Count == 0)
            {
                continue;
            }

            if (points.All(p => p.Value != 0))
            {
                yield return QuestionFindings.NoLowest(question.At);
            }

            if ((question.IsMultipleChoice ? points.Sum(p => p.Value) : points.Max(p => p.Value)) < Highest)
            {
                yield return QuestionFindings.NoHighest(question.At);
            }
        }
    }

    public static IEnumerable<CatalogueError> Exclusive(CatalogueEntries catalogue)
    {
        foreach (var question in catalogue.Questions)
        {
            var exclusive = (question.Options ?? []).Where(o => o.IsExclusive).ToList();
            if (question.IsMultipleChoice && exclusive is not [{ Points.Value: 0 }])
            {
                yield return QuestionFindings.ExclusiveOptions(question.At, exclusive.Count);
            }
            else if (!question.IsMultipleChoice && exclusive.Count > 0)
            {
                yield return QuestionFindings.ExclusiveInSingleChoice(exclusive[0].At);
            }
        }
    }

    public static IEnumerable<CatalogueError> Shape(CatalogueEntries catalogue) =>
        from question in catalogue.Questions
        where question.Kind is not null
        from detail in Misfits(question)
        select QuestionFindings.WrongShape(question.At, Vocabulary.Kinds.Of(question.Kind!.Value), detail);

    /// <summary>Bounds rise and end at the largest number that can be given.</summary>
    public static IEnumerable<CatalogueError> Bands(CatalogueEntries catalogue) =>
        from question in catalogue.Questions
        where question.Bands is not null && question.IsNumber
        let bounds = question.Bands!.Select(b => b.UpTo?.Value).ToList()
        where bounds.All(b => b is not null) && question.Input?.Max is not null
        where
            bounds.Count == 0
            || bounds[^1] != question.Input!.Max!.Value
            || bounds.Zip(bounds.Skip(1)).Any(pair => pair.First >= pair.Second)
        select QuestionFindings.WrongShape(question.At, "zahl", "die Bänder steigen nicht oder enden nicht beim größten Wert (max)");

    private static IEnumerable<Yaml.Written<decimal>> PointsOf(QuestionEntry question) =>
        (question.Options ?? []).Select(o => o.Points).Concat((question.Bands ?? []).Select(b => b.Points)).OfType<Yaml.Written<decimal>>();

    private static IEnumerable<string> Misfits(QuestionEntry question)
    {
        var chooses = question.IsSingleChoice || question.IsMultipleChoice;
        if (chooses != question.Options is not null)
        {
            yield return chooses ? "es fehlen Optionen" : "Optionen gehören nicht dazu";
        }

        if (chooses == question.Input is not null)
        {
            yield return chooses ? "„eingabe“ gehört nicht dazu" : "es fehlt „eingabe“";
        }

        if (
            question.IsMultipleChoice != question.PointRule is not null
            || (question.PointRule is { } rule && rule.Value != question.Scored)
        )
        {
            yield return "„punkte_regel“ fehlt, ist überflüssig oder widerspricht „bewertet“";
        }

        if (question.IsNumber && question.Scored != question.Bands is not null || !question.IsNumber && question.Bands is not null)
        {
            yield return "„baender“ gibt es genau bei bewerteten Zahlen";
        }

        if (question.IsNumber && question.Input is { } number && !(number is { Unit: not null } && number.Min?.Value < number.Max?.Value))
        {
            yield return "„eingabe“ braucht einheit, min und max, min kleiner als max";
        }

        if (question.IsFreeText && (question.Scored || question.Input is { MaxLength: null } or { Warning: null }))
        {
            yield return "Freitext ist nie bewertet und braucht max_zeichen und warnhinweis";
        }

        if (question.IsContext && question.Scored)
        {
            yield return "eine Frage zum Kontext ist nie bewertet";
        }
    }
}
