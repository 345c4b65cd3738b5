using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

public static class ProposalCard
{
    public static JObject For(SummaryHeader h, AssessmentCatalogue catalogue, PublishedResult result, PublishedView view, Language l) =>
        CardJson.Of(l, Words.In(l).StatusHeading, [Text.Heading(Words.In(l).StatusHeading)]);
}
