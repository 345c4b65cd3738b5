using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Something that every turn passes through before it reaches the bot.</summary>
public interface IMiddleware
{
    /// <summary>Not calling <paramref name="next"/> ends the turn here.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Middleware in the order of registration.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        _middleware.Add(middleware ?? throw new ArgumentNullException(nameof(middleware)));
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await ReceiveActivityInternalAsync(turnContext, callback: null, 0, cancellationToken);
        await next(cancellationToken);
    }

    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ReceiveActivityInternalAsync(turnContext, callback, 0, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task ReceiveActivityInternalAsync(
        ITurnContext turnContext,
        BotCallbackHandler callback,
        int index,
        CancellationToken cancellationToken
    ) =>
        index < _middleware.Count
            ? _middleware[index]
                .OnTurnAsync(turnContext, ct => ReceiveActivityInternalAsync(turnContext, callback, index + 1, ct), cancellationToken)
            : callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
}
