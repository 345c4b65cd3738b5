using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>The edge between untrusted input (a card's field, a typed line) and an <see cref="Answer"/>.</summary>
public static class AnswerReading
{
    /// <summary>The value that a card's choice sends for "Weiß ich nicht"; no option may be keyed so.</summary>
    public const string UnknownKey = "unknown";

    /// <summary>A card's value: an option's key, keys separated by commas, a number, a text, or <see cref="UnknownKey"/>.</summary>
    public static ReadingResult FromCard(Question question, string? input)
    {
        if (string.IsNullOrWhiteSpace(input))
        {
            return new ReadingResult.Empty();
        }

        return question.Format switch
        {
            AnswerFormat.FreeText text => FreeTextReading.Read(text, input),
            _ when input.Trim() == UnknownKey => UnknownTo(question),
            AnswerFormat.WholeNumber number => NumberReading.Read(number, input),
            _ => Choose(question, input.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        };
    }

    /// <summary>
    /// A typed line: the option's number (1 is the first) or its text in German or English, several for a multiple choice; a plain number;
    /// a text; or one of the ways to say "Weiß ich nicht".
    /// </summary>
    public static ReadingResult FromText(Question question, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ReadingResult.Empty();
        }

        if (TypedOptions.SaysUnknown(text) && (question.AllowsUnknown || question.Format is not AnswerFormat.FreeText))
        {
            return UnknownTo(question);
        }

        return question.Format switch
        {
            AnswerFormat.FreeText free => FreeTextReading.Read(free, text),
            AnswerFormat.WholeNumber number => NumberReading.Read(number, text),
            _ => TypedOptions.Match(question.Format.Choices, text) is { } keys ? Choose(question, keys) : NoSuchOption(question),
        };
    }

    private static ReadingResult UnknownTo(Question question) =>
        question.AllowsUnknown ? new ReadingResult.Given(new Answer.Unknown()) : Invalid(new InvalidInput.UnknownNotOffered());

    private static ReadingResult Choose(Question question, IReadOnlyCollection<string> keys)
    {
        if (keys.Count == 0)
        {
            return new ReadingResult.Empty();
        }

        var choices = question.Format.Choices;
        var chosen = choices.Where(o => keys.Contains(o.Key)).ToList();
        var known = chosen.Select(o => o.Key).Append(UnknownKey).ToHashSet();
        if (keys.Any(k => !known.Contains(k)))
        {
            return NoSuchOption(question);
        }

        if (chosen.Count < keys.Distinct().Count() || (chosen.Count > 1 && chosen.Any(o => o.IsExclusive)))
        {
            return Invalid(new InvalidInput.ExclusiveCombined());
        }

        return chosen.Count > 1 && question.Format is AnswerFormat.SingleChoice
            ? Invalid(new InvalidInput.OnlyOne())
            : new ReadingResult.Given(new Answer.Chosen([.. chosen.Select(o => o.Key).Order(StringComparer.Ordinal)]));
    }

    private static ReadingResult.Invalid NoSuchOption(Question question) =>
        Invalid(new InvalidInput.UnknownOption(question.Format.Choices.Length));

    private static ReadingResult.Invalid Invalid(InvalidInput reason) => new(reason);
}
