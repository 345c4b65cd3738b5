using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Tests.Cards;

/// <summary>What became of the messages of a round: some of everything.</summary>
internal static class SampleDelivery
{
    public static readonly DateTimeOffset AsOf = new(2026, 11, 22, 10, 42, 30, TimeSpan.FromHours(1));

    public static RoundHeader Header(string typed = "") =>
        new(new RoundId("5f1c"), typed.Length > 0 ? typed : "Bürgeramt", typed.Length > 0 ? typed : "Musterstadt");

    /// <summary>1 announcement and 24 invitations: 17 sent, 1 failed, 1 uncertain, 6 wait.</summary>
    public static DeliveryTally Running { get; } = new(Waiting: 6, Sent: 17, Failed: 1, Uncertain: 1, Obsolete: 0);

    public static PersonId Person(int number) => new("tenant", $"0f0f0f0f-0000-4000-8000-{number:000000000000}");

    public static DeliveryLine Line(
        int number,
        DeliveryState state,
        DeliveryProblem? problem = null,
        string? code = null,
        string intent = Intent.InviteKey,
        int attempts = 1
    ) =>
        new(
            $"message-{number}-{intent}-0",
            new Recipient.OnePerson(Person(number), $"29:{number}"),
            intent,
            state,
            problem,
            code,
            new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero),
            attempts
        );

    public static DeliveryLine ChannelLine(DeliveryState state, string intent = Intent.AnnounceKey) =>
        Line(0, state, intent: intent) with
        {
            Recipient = new Recipient.Channel(new TeamChannel("tenant", "19:team", "19:channel")),
        };

    public static DeliveryReport Report(params IEnumerable<DeliveryLine> lines) => new(new RoundId("5f1c"), [.. lines]);

    /// <summary>Names of the first so many people.</summary>
    public static ImmutableDictionary<PersonId, string> Names(int people, string typed = "") =>
        Enumerable.Range(1, people).ToImmutableDictionary(Person, n => typed.Length > 0 ? typed : $"Mitarbeit {n}");

    public static DeliveryReport Mixed { get; } =
        Report([
            ChannelLine(DeliveryState.Sent),
            Line(1, DeliveryState.Failed, DeliveryProblem.BlockedByUser, "ConversationBlockedByUser"),
            Line(2, DeliveryState.Failed, DeliveryProblem.BlockedByUser, "MessageWritesBlocked"),
            Line(3, DeliveryState.Failed, DeliveryProblem.UserLeft, "MemberNotFoundInConversation"),
            Line(4, DeliveryState.Uncertain, DeliveryProblem.ConnectionLost, "HttpRequestException"),
            Line(5, DeliveryState.Pending, DeliveryProblem.Throttled, "Throttled"),
            Line(6, DeliveryState.Sending),
            .. Enumerable.Range(7, 12).Select(n => Line(n, DeliveryState.Sent)),
            Line(19, DeliveryState.Obsolete),
        ]);

    /// <param name="export">Whether it can be downloaded.</param>
    public static DeliveryOverview Overview(DeliveryReport report, int people = 40, string typed = "", bool export = true) =>
        new(Header(typed), report, Names(people, typed), AsOf, export ? new Uri("https://digicheck.example.org/export/abc") : null);

    /// <summary>The third person of the report is on no list any more.</summary>
    public static DeliveryOverview WithSomebodyGone(string typed = "") =>
        Overview(Mixed, typed: typed) with
        {
            Names = Names(40, typed).Remove(Person(3)),
        };

    /// <summary>So many messages that failed, with every problem in turn.</summary>
    public static DeliveryReport Failures(int count) =>
        Report(
            Enumerable
                .Range(1, count)
                .Select(n => Line(n, DeliveryState.Failed, (DeliveryProblem)(n % Enum.GetValues<DeliveryProblem>().Length), $"Code{n}"))
        );
}
