using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>One line per category and Prüffeld with everything the view says of it: also what a screen reader gets of the charts.</summary>
internal static class StandDetails
{
    public static AdaptiveElement For(string id, AssessmentCatalogue catalogue, PublishedView view, Words words, Language language) =>
        new AdaptiveContainer
        {
            Id = id,
            IsVisible = false,
            Separator = true,
            Items =
            [
                Text.Section(words.DetailsHeading),
                .. view.Categories.Select(c => Text.Muted(Category(c, catalogue, words, language))),
                .. view.Fields.Select(f => Text.Muted(Field(f, catalogue, words, language))),
                .. view.Tiles.Select(t => Text.Muted(words.TileLine(catalogue[t.Question].Text.In(language), words.Level(t.Mean.Value)))),
                Text.Muted(words.LevelsMean(string.Join(", ", catalogue.LevelNames.Select((n, i) => $"{i} {n.In(language)}")))),
            ],
        };

    private static string Category(PublishedCategory category, AssessmentCatalogue catalogue, Words words, Language language) =>
        $"{catalogue.CategoryNames[category.Category].In(language)}: {words.Outcome(category.Outcome)}";

    private static string Field(PublishedField field, AssessmentCatalogue catalogue, Words words, Language language) =>
        $"{catalogue[field.Field].Name.In(language)}: {string.Join(" · ", Parts(field, words))}";

    private static IEnumerable<string> Parts(PublishedField field, Words words)
    {
        yield return words.Outcome(field.Outcome);
        if (field.Outcome is not FieldOutcome.Rated rated)
        {
            yield break;
        }

        yield return words.TargetIs(words.Level(field.Target));
        if (rated.Source == LevelSource.Both && field is { Leadership: { } leadership, Staff: { } staff })
        {
            yield return words.LeadersSay(words.Level(leadership));
            yield return words.StaffSay(words.StaffLevel(staff));
        }

        if (field.Agreement is { } agreement)
        {
            yield return words.StaffAre(words.Agreement(agreement));
        }

        if (field.KnowledgeGap)
        {
            yield return words.ManyDontKnow;
        }
    }
}
