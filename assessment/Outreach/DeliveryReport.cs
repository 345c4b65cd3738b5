using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>How many messages are in which state.</summary>
public sealed record DeliveryTally(int Waiting, int Sent, int Failed, int Uncertain, int Obsolete)
{
    public int Total => Waiting + Sent + Failed + Uncertain + Obsolete;

    public bool IsDone => Waiting == 0;
}

/// <summary>One message as a coordinator may see it: transport only.</summary>
/// <param name="Attempts">How often it was tried; tells a decision on this attempt from one on an earlier one.</param>
public sealed record DeliveryLine(
    string MessageId,
    Recipient Recipient,
    string Intent,
    DeliveryState State,
    DeliveryProblem? Problem,
    string? Code,
    DateTimeOffset Since,
    int Attempts = 0
);

/// <summary>
/// What became of the messages of a round. Reminders are left out: who got one hasn't finished, and nobody may see that (P9). What only
/// the coordinator gets (the progress of the sending, that the survey was closed) is no part of it either.
/// </summary>
public sealed record DeliveryReport(RoundId Round, ImmutableArray<DeliveryLine> Lines)
{
    private const int MarkLength = 8;

    public ImmutableArray<DeliveryLine> Lines { get; } = [.. Lines.Where(l => IsReported(l.Intent))];

    public DeliveryTally Tally =>
        new(
            Lines.Count(l => l.State is DeliveryState.Pending or DeliveryState.Sending),
            Lines.Count(l => l.State == DeliveryState.Sent),
            Lines.Count(l => l.State == DeliveryState.Failed),
            Lines.Count(l => l.State == DeliveryState.Uncertain),
            Lines.Count(l => l.State == DeliveryState.Obsolete)
        );

    /// <summary>
    /// Changes with the uncertain messages and with every further attempt on one of them, so that a decision about them can't be taken for
    /// one about others, or act twice. Hexadecimal.
    /// </summary>
    public string UncertainMark
    {
        get
        {
            var uncertain = Lines
                .Where(l => l.State == DeliveryState.Uncertain)
                .Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.MessageId} {l.Attempts}"))
                .Order(StringComparer.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', uncertain))).AsSpan(0, MarkLength));
        }
    }

    /// <summary>Whether a coordinator may see and decide about a message.</summary>
    public static bool Shows(OutboxMessage message) => IsReported(message.Intent);

    /// <summary>Failed first, then uncertain, waiting, sent; within these by recipient.</summary>
    public static DeliveryReport Of(RoundId round, IEnumerable<OutboxMessage> messages) =>
        new(
            round,
            [
                .. messages
                    .Where(m => IsReported(m.Intent))
                    .Select(m => new DeliveryLine(m.Id, m.Recipient, m.Intent, m.State, m.Problem, m.Code, m.Since, m.Attempts))
                    .OrderBy(l => OrderOf(l.State))
                    .ThenBy(l => l.Recipient is Recipient.Channel ? 0 : 1)
                    .ThenBy(l => l.Recipient.Key, StringComparer.Ordinal)
                    .ThenBy(l => l.Since),
            ]
        );

    private static bool IsReported(string intent) =>
        !Rounds.Intent.IsReminder(intent) && Rounds.Intent.KindOf(intent) is not (Rounds.Intent.ProgressKey or Rounds.Intent.ClosedKey);

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
