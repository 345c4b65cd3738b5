using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>One line per category and Prüffeld with everything the view says of it: also what a screen reader gets of the charts.</summary>
internal sealed class StandDetails(AssessmentCatalogue catalogue, PublishedView view, Words words, Language language)
{
    /// <param name="first">What stands above the lines.</param>
    public AdaptiveElement For(string id, IEnumerable<AdaptiveElement> first) =>
        new AdaptiveContainer
        {
            Id = id,
            IsVisible = false,
            Separator = true,
            Items =
            [
                Text.Section(words.DetailsHeading),
                .. first,
                .. view.Categories.Select(c => Text.Muted(Category(c))),
                .. view.Fields.Select(f => Text.Muted(Field(f))),
                .. view.Tiles.Select(t => Text.Muted(words.TileLine(catalogue[t.Question].Text.In(language), words.Level(t.Mean.Value)))),
                Text.Muted(words.LevelsMean(string.Join(", ", catalogue.LevelNames.Select((n, i) => $"{i} {n.In(language)}")))),
            ],
        };

    private string Category(PublishedCategory category) =>
        $"{catalogue.CategoryNames[category.Category].In(language)}: {words.Outcome(category.Outcome)}";

    private string Field(PublishedField field) => $"{catalogue[field.Field].Name.In(language)}: {string.Join(" · ", Parts(field))}";

    private IEnumerable<string> Parts(PublishedField field)
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

        if (field.Range is { Certainty: Certainty.Roughly or Certainty.Coarse } range)
        {
            yield return words.CertaintyIs(words.Certain(range.Certainty));
        }

        if (field.Outside is { } outside)
        {
            yield return outside.Counts ? words.OutsideCounts(words.Level(outside.Level)) : words.OutsideApart(words.Level(outside.Level));
        }
    }
}
