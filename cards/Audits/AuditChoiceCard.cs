using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Audits;

/// <summary>Asks of which round the audit is to be shown.</summary>
public static class AuditChoiceCard
{
    private const int MostRounds = 30;

    /// <param name="rounds">At least one, the newest first.</param>
    public static JObject For(ImmutableArray<DeliveryHeader> rounds, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.AuditHeading,
            [
                Text.Heading(words.AuditHeading),
                OneOf.For(
                    CardKeys.Round,
                    words.DeliveryRoundLabel,
                    rounds.Take(MostRounds).Select(r => (RoundName.Of(r.DepartmentName, r.Municipality), r.Round.Value)),
                    words
                ),
                .. rounds.Length > MostRounds
                    ? [Text.Muted(words.FurtherRounds(rounds.Length - MostRounds))]
                    : Array.Empty<AdaptiveCards.AdaptiveElement>(),
            ],
            [Buttons.Primary(words.ShowAudit, CardVerbs.AuditPage)]
        );
    }
}
