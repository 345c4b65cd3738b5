using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Teams;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Progress;

/// <summary>How far the measures are, for everyone: how many, and what is behind the plan. No money, no names, no levels.</summary>
public static class ImplementationCard
{
    private const int MostNamed = 8;

    public static JObject For(ProgressList list, Language l)
    {
        var words = Words.In(l);
        var texts = new ProgressTexts(list, words, l);
        var round = list.Dossier.Round;
        var tally = list.Tally;
        var sentence = words.ImplementationSentence(words.Number(tally.Done), words.Number(tally.Total - tally.Stopped));
        return CardJson.Of(
            l,
            words.ImplementationHeading,
            [
                Text.Heading(words.ImplementationHeading),
                Text.MutedUser(RoundName.Of(round.Settings)),
                Text.Muted(words.AsOf(words.Date(list.Today))),
                .. round.State == RoundState.Completed ? [Text.Paragraph(words.ImplementationOver)] : (AdaptiveElement[])[],
                Text.Paragraph(sentence),
                ProgressBar.For(tally.Percent, sentence),
                Text.Muted(texts.Counts(tally)),
                .. Named(words.ImplementationLate, [.. list.Measures.Where(list.IsLate)], texts, words),
                .. Named(words.ImplementationDone, [.. list.Measures.Where(m => m.Status == ProgressStatus.Done)], texts, words),
            ]
        );
    }

    private static IEnumerable<AdaptiveElement> Named(
        string heading,
        ImmutableArray<TrackedMeasure> measures,
        ProgressTexts texts,
        Words words
    )
    {
        if (measures.IsEmpty)
        {
            yield break;
        }

        yield return Text.Section(heading);
        foreach (var measure in measures.Take(MostNamed))
        {
            yield return Text.UserLine($"{texts.Title(measure)}{words.Separator}{texts.Line(measure)}");
        }

        if (measures.Length > MostNamed)
        {
            yield return Text.Muted(words.AndFurther(measures.Length - MostNamed));
        }
    }
}
