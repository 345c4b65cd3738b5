using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Assessment.Outreach;

/// <summary>An entry of the outbox's agenda whose time has come.</summary>
/// <param name="Shard">Where it stands.</param>
/// <param name="Thread">Key of the recipient; one thread is written to by one sender at a time.</param>
/// <param name="TenantId">Whose limit it uses up; empty: it sends nothing itself.</param>
/// <param name="Work">What is to be done.</param>
public sealed record DueItem(int Shard, MessagePriority Priority, DateTimeOffset At, string TenantId, string Thread, DueWork Work)
{
    public static DueItem Of(int shard, OutboxMessage message) =>
        new(
            shard,
            message.Priority,
            message.Due,
            message.Recipient.TenantId,
            message.Recipient.Key,
            new DueWork.Send(message.Round, message.Id)
        );

    public static DueItem Of(int shard, OutboxTimer timer) =>
        new(shard, MessagePriority.Urgent, timer.Due, timer.Thread?.TenantId ?? "", timer.ThreadKey, new DueWork.Expire(timer));
}

/// <summary>What is due.</summary>
public abstract record DueWork
{
    private DueWork() { }

    /// <summary>A message to send, or one whose sender may be gone.</summary>
    public sealed record Send(RoundId Round, string MessageId) : DueWork;

    public sealed record Expire(OutboxTimer Timer) : DueWork;
}
