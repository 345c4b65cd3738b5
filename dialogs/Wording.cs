using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Dialogs;

/// <summary>Why an input can't be taken and what to do, in words.</summary>
internal static class Wording
{
    public static string Of(ReadingResult.Invalid invalid, Question question, Language language) =>
        invalid.Reason switch
        {
            InvalidInput.OutOfRange range => Messages.InvalidInput("OutOfRange", language, range.Min, range.Max),
            InvalidInput.NotANumber range => Messages.InvalidInput("NotANumber", language, range.Min, range.Max),
            InvalidInput.TooLong tooLong => Messages.InvalidInput("TooLong", language, tooLong.Max),
            InvalidInput.UnknownOption unknown => Messages.InvalidInput(
                "UnknownOption",
                language,
                question.Text.In(language),
                unknown.Count
            ),
            InvalidInput.ExclusiveCombined => Messages.InvalidInput("ExclusiveCombined", language),
            InvalidInput.OnlyOne => Messages.InvalidInput("OnlyOne", language),
            _ => Messages.InvalidInput("UnknownNotOffered", language),
        };
}
