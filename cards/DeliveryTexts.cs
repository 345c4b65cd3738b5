using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>Messages of a delivery report in words, for cards and for the export.</summary>
public static class DeliveryTexts
{
    private const int CodeLength = 80;
    private const int EndingLength = 4;

    /// <summary>What happened.</summary>
    public static string Reason(DeliveryProblem problem, Language l) => ProblemWords.Reason(problem, Words.In(l).Culture);

    /// <summary>What the coordinator can do.</summary>
    public static string Remedy(DeliveryProblem problem, Language l) => ProblemWords.Remedy(problem, Words.In(l).Culture);

    public static string State(DeliveryState state, Language l)
    {
        var words = Words.In(l);
        return state switch
        {
            DeliveryState.Sent => words.DeliverySent,
            DeliveryState.Failed => words.DeliveryFailed,
            DeliveryState.Uncertain => words.DeliveryUncertain,
            DeliveryState.Obsolete => words.DeliveryObsolete,
            _ => words.DeliveryWaiting,
        };
    }

    /// <param name="intent">Key of the intent.</param>
    public static string Kind(string intent, Language l)
    {
        var words = Words.In(l);
        return Intent.KindOf(intent) switch
        {
            Intent.AnnounceKey => words.DeliveryKindAnnouncement,
            Intent.InviteKey => words.DeliveryKindInvitation,
            Intent.PublishToChannelKey or Intent.PublishToLeadersKey => words.DeliveryKindStand,
            Intent.RecommendKey => words.DeliveryKindProposal,
            Intent.AskForVotesKey => words.DeliveryKindVote,
            Intent.CompareInChannelKey => words.DeliveryKindComparison,
            var key when Intent.IsPictureOfImplementation(key) => words.DeliveryKindProgress,
            var key when Intent.LetterOf(key) is { } letter => Letter(letter, words),
            var key when Intent.ReviewedArea(key) is not null => words.ExpertReviewHeading,
            _ => words.DeliveryKindOther,
        };
    }

    private static string Letter(Letter letter, Words words) =>
        letter switch
        {
            Assessment.Rounds.Letter.ChooseFields or Assessment.Rounds.Letter.FieldsProposed => words.DeliveryKindFields,
            Assessment.Rounds.Letter.Recommendation or Assessment.Rounds.Letter.ReaderRecommendation => words.DeliveryKindProposal,
            Assessment.Rounds.Letter.Quarter or Assessment.Rounds.Letter.Responsible => words.DeliveryKindProgress,
            Assessment.Rounds.Letter.Comparison => words.DeliveryKindComparison,
            Assessment.Rounds.Letter.Decide => words.DeliveryKindDecide,
            _ => words.DeliveryKindOther,
        };

    /// <param name="names">Display names of those whom the team's list knows.</param>
    public static string Name(Recipient recipient, IReadOnlyDictionary<PersonId, string> names, Language l)
    {
        var words = Words.In(l);
        return recipient is not Recipient.OnePerson { Person: var person } ? words.DeliveryChannel
            : names.TryGetValue(person, out var name) && UserText.Clean(name) is { Length: > 0 } shown ? shown
            : words.DeliveryGonePerson(Ending(person.ObjectId));
    }

    /// <summary>The report in the order in which the card shows it.</summary>
    public static ImmutableArray<DeliveryRow> Rows(DeliveryReport report, IReadOnlyDictionary<PersonId, string> names, Language l) =>
        [.. DeliveryGroups.Of(report, names, l).SelectMany(g => g.Lines.Select(line => Row(line, g, l)))];

    internal static string Code(string? code) => UserText.Clean(code, CodeLength);

    private static DeliveryRow Row(NamedLine named, DeliveryGroup group, Language l) =>
        new(
            named.Name,
            Kind(named.Line.Intent, l),
            State(group.State, l),
            group.Problem is { } problem ? Reason(problem, l) : "",
            group.Problem is { } same ? Remedy(same, l) : "",
            group.Problem is null ? "" : Code(named.Line.Code),
            named.Line.Since
        );

    /// <summary>Tells people apart of whom no name is known.</summary>
    internal static string Ending(string objectId) =>
        UserText.Clean(objectId.Length <= EndingLength ? objectId : objectId[^EndingLength..], EndingLength);
}
