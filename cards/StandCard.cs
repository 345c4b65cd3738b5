using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>
/// Where the Fachbereich stands: levels of the categories as pictures, the proposed Prüffelder, who took part; all Prüffelder behind a
/// button. Reads the given view only, so it can't show more than that audience may see.
/// </summary>
public static class StandCard
{
    private const string DetailsId = "details";

    public static JObject For(SummaryHeader h, AssessmentCatalogue catalogue, PublishedResult result, PublishedView view, Language l)
    {
        var words = Words.In(l);
        var stand = new StandSentences(catalogue, view, words, l);
        var charts = new StandCharts(catalogue, view, words, l);
        return CardJson.Of(
            l,
            words.StandFallback(UserText.Clean(h.DepartmentName), stand.Strongest, stand.Gaps),
            [
                .. SummaryTop.For(h, words.StandHeading, words),
                .. charts.Categories,
                .. view.ProposedFields.IsEmpty ? [Text.Paragraph(stand.Gaps)] : new StandProposal(catalogue, view, words, l).Lines,
                Text.Paragraph(stand.Strongest),
                Text.Paragraph(stand.Perception(result.Participation)),
                .. Basis(result, stand, words),
                new StandDetails(catalogue, view, words, l).For(DetailsId, [.. charts.Fields, .. stand.Unrated.Select(Text.Muted)]),
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

        if (stand.Certainty is { Length: > 0 } certainty)
        {
            yield return Text.Fact(words.CertaintyLabel, certainty);
        }

        if (stand.WithoutLevel is { Length: > 0 } without)
        {
            yield return Text.Fact(words.WithoutLevelLabel, without);
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
