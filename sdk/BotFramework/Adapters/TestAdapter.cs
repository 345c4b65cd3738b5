using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// An adapter without a network: what the bot sends lands in <see cref="ActiveQueue"/>, the answer to an invoke, too.
/// Ids of incoming activities are 0, 1, 2 ….
/// </summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _gate = new();
    private int _nextId;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity) { }

    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? DefaultConversation(Channels.Test);
        EnableTrace = sendTraceActivity;
    }

    /// <summary>Do trace activities count as sent?</summary>
    public bool EnableTrace { get; set; }

    public string Locale { get; set; } = "en-us";

    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Who talks with whom, where.</summary>
    public ConversationReference Conversation { get; set; }

    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new()
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            Conversation = new ConversationAccount(false, name, name),
            User = new ChannelAccount(IdFrom(user), user),
            Bot = new ChannelAccount(IdFrom(bot), bot),
        };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn with the activity, which is first addressed from the user to the bot and gets the next id.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Receive(activity);
        using var turn = CreateTurnContext(activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        foreach (var activity in activities)
        {
            await SendAsync(activity, cancellationToken);
        }

        return [.. activities.Select(a => new ResourceResponse(a.Id))];
    }

    /// <summary>Replaces what is still in the queue; nothing happens if it has been taken out.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        var found = RewriteQueue(activity.Id, _ => activity);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        RewriteQueue(reference.ActivityId, _ => null);
        return Task.CompletedTask;
    }

    /// <summary>Empties the queue and runs the callback in a new conversation.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var turn = CreateTurnContext(update);
        await callback(turn, cancellationToken);
    }

    /// <summary>Takes the oldest activity out of the queue, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_gate)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    public Activity MakeActivity(string text = null) =>
        new(ActivityTypes.Message)
        {
            From = Conversation.User,
            Recipient = Conversation.Bot,
            Conversation = Conversation.Conversation,
            ServiceUrl = Conversation.ServiceUrl,
            Locale = Locale,
            Id = NextId(),
            Text = text,
        };

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    // The second and third argument really are the type and the id: that's how the original fills them.
    private static ConversationReference DefaultConversation(string channelId) =>
        new()
        {
            ChannelId = channelId,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        };

    private static string IdFrom(string name) => string.Create(name.Length, name, (id, n) => n.AsSpan().ToLowerInvariant(id));

    private void Receive(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId = Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        activity.LocalTimestamp ??= TimeProvider.System.GetLocalNow();
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        if (activity.Type == ActivityTypesEx.Delay)
        {
            await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
        }
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            lock (_gate)
            {
                ActiveQueue.Enqueue(activity);
            }
        }
    }

    private bool RewriteQueue(string id, Func<Activity, Activity> change)
    {
        lock (_gate)
        {
            var queued = ActiveQueue.ToList();
            var found = queued.Exists(a => a.Id == id);
            ActiveQueue.Clear();
            foreach (var activity in queued.Select(a => a.Id == id ? change(a) : a).Where(a => a is not null))
            {
                ActiveQueue.Enqueue(activity);
            }

            return found;
        }
    }
}
