using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>
/// Where the Fachbereich stands: levels as pictures, who took part, three sentences. Reads the given view only, so it can't show more than
/// that audience may see.
/// </summary>
public static class StandCard
{
    private const string DetailsId = "details";

    public static JObject For(SummaryHeader h, AssessmentCatalogue catalogue, PublishedResult result, PublishedView view, Language l)
    {
        var words = Words.In(l);
        var stand = new StandSentences(catalogue, view, words, l);
        return CardJson.Of(
            l,
            words.StandFallback(UserText.Clean(h.DepartmentName), stand.Strongest, stand.Gaps),
            [
                .. SummaryTop.For(h, words.StandHeading, words),
                .. new StandCharts(catalogue, view, words, l).All,
                Text.Paragraph(stand.Strongest),
                Text.Paragraph(stand.Gaps),
                Text.Paragraph(stand.Perception(result.Participation)),
                .. stand.Unrated.Select(Text.Muted),
                .. Basis(result, stand, words),
                StandDetails.For(DetailsId, catalogue, view, words, l),
            ],
            [Buttons.Toggle(words.ShowDetails, DetailsId)],
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Basis(PublishedResult result, StandSentences stand, Words words)
    {
        var participation = result.Participation;
        yield return Text.Fact(words.ParticipationLabel, Participation(participation, words));
        if (stand.Sources is { Length: > 0 } sources)
        {
            yield return Text.Fact(words.SourcesLabel, sources);
        }

        if (participation.Detail == StaffDetail.None)
        {
            yield return Text.Paragraph(words.TooFewStaff(participation.Threshold));
        }

        if (result.StaffScope == InterviewScope.Quick)
        {
            yield return Text.Paragraph(words.QuickNoDuties);
        }
    }

    private static string Participation(Participation p, Words words) =>
        words.ParticipationText(
            words.CountOf(p.Leaders, p.LeadersInvited),
            p switch
            {
                { Detail: StaffDetail.None } => words.FewerThan(p.Threshold),
                { StaffAnswered: { } answered, StaffInvited: { } invited } => words.CountOf(answered, invited),
                _ => words.EnoughAnswers,
            }
        );
}
