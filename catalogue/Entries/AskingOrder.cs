namespace DigiCheckBot.Catalogue.Entries;

/// <summary>The order of questions: by category, context first, then by Prüffeld as in pruefelder.yaml, then as written.</summary>
internal static class AskingOrder
{
    public static IReadOnlyList<QuestionEntry> Of(CatalogueEntries catalogue)
    {
        var fields = catalogue.Fields.Where(f => f.Id is not null).Select(f => f.Id!.Value).ToList();
        return
        [
            .. catalogue
                .QuestionsFile.Questions.OrderBy(q => q.Category?.Value)
                .ThenBy(q =>
                    q.IsContext ? -1
                    : fields.IndexOf(q.Field?.Value ?? "") is var place and >= 0 ? place
                    : fields.Count
                ),
        ];
    }
}
