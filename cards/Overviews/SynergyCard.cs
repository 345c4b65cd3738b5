using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Overviews;

/// <summary>What many Fachbereiche have in common: shared measures with what they save, and what is recommended to many municipalities.</summary>
public static class SynergyCard
{
    private const int MostShared = 8;
    private const int MostCollective = 8;

    /// <param name="departments">Fachbereiche with a released recommendation.</param>
    public static JObject For(SynergyPicture picture, AssessmentCatalogue catalogue, int departments, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.SynergyHeading,
            [
                Text.Heading(words.SynergyHeading),
                Text.Muted(words.SynergyText(words.Number(departments))),
                Text.Paragraph(
                    words.SynergySums(words.Euros(picture.Separately), words.Euros(picture.SavedWithin), words.Euros(picture.SavedAcross))
                ),
                Text.Section(words.SharedHeading),
                .. Shared(picture, catalogue, words, l),
                Text.Section(words.CollectiveHeading),
                .. Collective(picture, catalogue, words, l),
            ],
            [Buttons.Plain(words.BackToOverview, CardVerbs.OverviewShow)],
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Shared(SynergyPicture picture, AssessmentCatalogue catalogue, Words words, Language l)
    {
        if (picture.Shared.IsEmpty)
        {
            yield return Text.Muted(words.NothingShared);
        }

        foreach (var shared in picture.Shared.Take(MostShared))
        {
            yield return Text.UserLine(
                words.SharedLine(
                    TitleOf(shared.Measure, catalogue, l),
                    shared.Departments.Length.ToString(CultureInfo.InvariantCulture),
                    words.Euros(shared.Saved())
                )
            );
        }

        if (picture.Shared.Length > MostShared)
        {
            yield return Text.Muted(words.AndFurther(picture.Shared.Length - MostShared));
        }
    }

    private static IEnumerable<AdaptiveElement> Collective(SynergyPicture picture, AssessmentCatalogue catalogue, Words words, Language l)
    {
        if (picture.Collective.IsEmpty)
        {
            yield return Text.Muted(words.NothingCollective(words.Number(SynergyAnalysis.CollectiveFrom)));
        }

        foreach (var recommended in picture.Collective.Take(MostCollective))
        {
            yield return Text.UserLine(
                words.CollectiveLine(
                    TitleOf(recommended.Measure, catalogue, l),
                    words.Number(recommended.Municipalities.Length),
                    words.Number(recommended.Departments)
                )
            );
        }

        if (picture.Collective.Length > MostCollective)
        {
            yield return Text.Muted(words.AndFurther(picture.Collective.Length - MostCollective));
        }
    }

    /// <summary>A measure of an older catalogue has its id only.</summary>
    private static string TitleOf(MeasureId measure, AssessmentCatalogue catalogue, Language l) =>
        catalogue.Find(measure)?.Title.In(l) ?? measure.Value;
}
