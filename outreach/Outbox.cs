using DigiCheckBot.Assessment.Interviews;
using Microsoft.Extensions.Hosting;

namespace DigiCheckBot.Outreach;

/// <summary>Runs the pump as long as the process lives.</summary>
public sealed class Outbox(OutboxPump pump) : BackgroundService, IOutbox
{
    public void Take(RoundId round) => pump.Take(round);

    public void Wake() => pump.Wake();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => pump.RunAsync(stoppingToken);
}
