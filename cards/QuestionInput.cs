using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>The input of a question; its id is the question's. A draft, what was entered and couldn't be read, beats the answer.</summary>
internal static class QuestionInput
{
    public static IEnumerable<AdaptiveElement> For(Question question, int number, Answer? answer, string? draft, Language language)
    {
        var words = Words.In(language);
        return question.Format switch
        {
            AnswerFormat.SingleChoice => [Choice(question, words.OneAnswer(number), false, answer, draft, language)],
            AnswerFormat.MultipleChoice => [Choice(question, words.SeveralAnswers(number), true, answer, draft, language)],
            AnswerFormat.WholeNumber format => Number(question, format, number, answer, draft, language),
            AnswerFormat.FreeText format => FreeText(question, format, number, answer, draft, language),
            _ => throw new System.Diagnostics.UnreachableException("A format is one of the nested records"),
        };
    }

    /// <summary>The input that answers a number question without a number.</summary>
    private static string UnknownId(Question question) => CardKeys.UnknownToggle(question.Id);

    private static AdaptiveChoiceSetInput Choice(
        Question question,
        string label,
        bool several,
        Answer? answer,
        string? draft,
        Language language
    )
    {
        var choices = question.Format.Choices.Select(o => Of(o.Label.In(language), o.Key)).ToList();
        if (question.AllowsUnknown)
        {
            choices.Add(Of(Words.In(language).Unknown, AnswerReading.UnknownKey));
        }

        var known = choices.Select(c => c.Value).ToHashSet();
        var chosen = (draft?.Split(',', StringSplitOptions.TrimEntries) ?? [.. Keys(answer)]).Where(known.Contains).ToList();
        return new AdaptiveChoiceSetInput
        {
            Id = question.Id.Value,
            Label = label,
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = several,
            Wrap = true,
            Choices = choices,
            Value = chosen.Count == 0 ? null : string.Join(',', several ? chosen : chosen.Take(1)),
        };
    }

    private static IEnumerable<AdaptiveElement> Number(
        Question question,
        AnswerFormat.WholeNumber format,
        int number,
        Answer? answer,
        string? draft,
        Language language
    )
    {
        var words = Words.In(language);
        var entered = draft ?? (answer as Answer.Number)?.Value.ToString(CultureInfo.InvariantCulture);
        var isReadable = int.TryParse(entered, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value);
        var bounds = words.NumberLabel(number, format.Unit.In(language), words.Number(format.Min), words.Number(format.Max));
        yield return new AdaptiveNumberInput
        {
            Id = question.Id.Value,
            Label = bounds,
            ErrorMessage = words.NumberBounds(words.Number(format.Min), words.Number(format.Max)),
            Min = format.Min,
            Max = format.Max,
            Value = isReadable ? value : double.NaN,
        };
        if (!isReadable && !string.IsNullOrWhiteSpace(draft))
        {
            yield return Text.MutedUser(words.YouEntered(UserText.Clean(draft)));
        }

        if (question.AllowsUnknown)
        {
            yield return new AdaptiveToggleInput
            {
                Id = UnknownId(question),
                Label = words.NoNumber(number),
                Title = words.Unknown,
                ValueOn = "true",
                ValueOff = "false",
                Value = answer is Answer.Unknown && draft is null ? "true" : "false",
            };
        }
    }

    private static IEnumerable<AdaptiveElement> FreeText(
        Question question,
        AnswerFormat.FreeText format,
        int number,
        Answer? answer,
        string? draft,
        Language language
    )
    {
        yield return Text.Muted(format.Warning.In(language));
        yield return new AdaptiveTextInput
        {
            Id = question.Id.Value,
            Label = Words.In(language).FreeTextLabel(number, format.MaxLength),
            IsMultiline = true,
            MaxLength = format.MaxLength,
            Value = (draft ?? (answer as Answer.FreeText)?.Value) is { } text ? UserText.Keep(text, format.MaxLength) : null,
        };
    }

    private static AdaptiveChoice Of(string title, string value) => new() { Title = title, Value = value };

    private static ImmutableArray<string> Keys(Answer? answer) =>
        answer switch
        {
            Answer.Chosen chosen => chosen.Options,
            Answer.Unknown => [AnswerReading.UnknownKey],
            _ => [],
        };
}
