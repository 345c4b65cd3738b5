using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.People;

/// <summary>The privacy notice: who, what for, what is stored and how long, who sees what, whom to ask.</summary>
public static class PrivacyCard
{
    public static JObject For(PrivacyTerms t, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.PrivacyHeading,
            [
                Text.Heading(words.PrivacyHeading),
                Text.Fact(words.OperatorLabel, t.OperatorName),
                Text.Fact(words.PrivacyPurposeLabel, words.PrivacyPurpose),
                Text.Fact(words.PrivacyStoredLabel, words.PrivacyStored),
                Text.Fact(words.PrivacyHowLongLabel, words.HowLong(t.Retention)),
                Text.Fact(words.WhoSeesLabel, words.PrivacyWhoSees(t.Threshold)),
                Text.Fact(words.VoluntaryLabel, words.PrivacyVoluntary),
                Text.Fact(words.ContactLabel, t.Contact is { Length: > 0 } contact ? contact : words.PrivacyNoContact),
                Text.Muted(words.TypedAnswersStay),
                Text.Muted(words.PrivacyOwnData),
            ],
            [Buttons.Plain(words.ShowOwnData, CardVerbs.OwnDataShow)]
        );
    }
}
