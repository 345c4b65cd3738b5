using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>How many messages are in which state.</summary>
public sealed record DeliveryTally(int Waiting, int Sent, int Failed, int Uncertain, int Obsolete)
{
    public int Total => Waiting + Sent + Failed + Uncertain + Obsolete;

    public bool IsDone => Waiting == 0;
}

/// <summary>One message as a coordinator may see it: transport only.</summary>
public sealed record DeliveryLine(
    string MessageId,
    Recipient Recipient,
    string Intent,
    int Part,
    DeliveryState State,
    DeliveryProblem? Problem,
    string? Code,
    DateTimeOffset Since
);

/// <summary>What became of the messages of a round. Reminders are left out: who got one hasn't finished, and nobody may see that (P9).</summary>
public sealed record DeliveryReport(RoundId Round, ImmutableArray<DeliveryLine> Lines)
{
    public DeliveryTally Tally =>
        new(
            Lines.Count(l => l.State is DeliveryState.Pending or DeliveryState.Sending),
            Lines.Count(l => l.State == DeliveryState.Sent),
            Lines.Count(l => l.State == DeliveryState.Failed),
            Lines.Count(l => l.State == DeliveryState.Uncertain),
            Lines.Count(l => l.State == DeliveryState.Obsolete)
        );

    /// <summary>Failed first, then uncertain, waiting, sent; within these by recipient.</summary>
    public static DeliveryReport Of(RoundId round, IEnumerable<OutboxMessage> messages) =>
        new(
            round,
            [
                .. messages
                    .Where(m => !Rounds.Intent.IsReminder(m.Intent))
                    .Select(m => new DeliveryLine(m.Id, m.Recipient, m.Intent, m.Part, m.State, m.Problem, m.Code, m.Since))
                    .OrderBy(l => OrderOf(l.State))
                    .ThenBy(l => l.Recipient is Recipient.Channel ? 0 : 1)
                    .ThenBy(l => l.Recipient.Key, StringComparer.Ordinal)
                    .ThenBy(l => l.Since)
                    .ThenBy(l => l.Part),
            ]
        );

    private static int OrderOf(DeliveryState state) =>
        state switch
        {
            DeliveryState.Failed => 0,
            DeliveryState.Uncertain => 1,
            DeliveryState.Pending or DeliveryState.Sending => 2,
            DeliveryState.Sent => 3,
            _ => 4,
        };
}
