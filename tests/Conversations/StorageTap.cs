using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Stands between the bot and the storage: sees each request, and may do something before it goes on.</summary>
internal sealed class StorageTap : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> _seen = [];

    /// <summary>Method and table of each request, e.g. <c>GET Interviews</c>.</summary>
    public IReadOnlyCollection<string> Seen => _seen;

    /// <summary>Runs before a request goes out.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    public void Forget() => _seen.Clear();

    /// <summary>Puts the tap into a bot.</summary>
    public Action<IServiceCollection> On(string connectionString) =>
        services =>
        {
            var options = new TableClientOptions();
            options.AddPolicy(this, HttpPipelinePosition.PerCall);
            services.AddSingleton(new TableServiceClient(connectionString, options));
        };

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var request = NameOf(message.Request);
        _seen.Enqueue(request);
        await Before(request);
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    private static string NameOf(Request request)
    {
        var path = request.Uri.ToUri().AbsolutePath.Split('/')[^1];
        return $"{request.Method} {path.Split('(')[0]}";
    }
}
