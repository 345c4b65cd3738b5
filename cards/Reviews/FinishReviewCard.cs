using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>Asks once more before a review ends in which something is open.</summary>
public static class FinishReviewCard
{
    public static JObject For(RoundHeader h, ImmutableArray<AreaProgress> areas, int open, Language l)
    {
        var words = Words.In(l);
        var data = RoundData.Of(h.Round);
        return ConfirmationCard.For(
            words.FinishReview,
            [
                Text.MutedUser(RoundName.Of(h)),
                Text.Paragraph(words.FinishReviewOpen(open)),
                .. areas
                    .Where(a => a.Done < a.Total)
                    .Select(a => Text.Fact(words.AreaLabel(a.Area), words.ReviewProgress(a.Done, a.Total))),
            ],
            Buttons.Primary(words.FinishReviewAnyway, CardVerbs.ReviewFinishConfirmed, data),
            Buttons.Plain(words.ReviewBack, CardVerbs.ReviewShow, data),
            l
        );
    }
}
