using DigiCheckBot.Catalogue.Entries;

namespace DigiCheckBot.Catalogue.Rules;

internal static class QuestionOptions
{
    public static IReadOnlyList<string> Keys(QuestionEntry question) =>
        [.. (question.Options ?? []).Where(o => o.Key is not null).Select(o => o.Key!.Value.Text)];
}
