using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Outreach;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>One process's way to Teams.</summary>
internal sealed class SimulatedMessenger(SimulatedTeams teams, VirtualProcess process) : IMessenger
{
    private static readonly TimeSpan LeastOneWay = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan MostOneWay = TimeSpan.FromMilliseconds(50);

    private int _inFlight;

    /// <summary>Requests that waited for their answer at the same time.</summary>
    public int MostInFlight { get; private set; }

    /// <summary>Requests that were made.</summary>
    public int Requests { get; private set; }

    /// <summary>The conversation reference of somebody's chat.</summary>
    public static string ReferenceOf(PersonId person) => $$$"""{"conversation":{"id":"a:{{{person.TenantId}}}|{{{person.ObjectId}}}"}}""";

    public async Task<ChatOpening> OpenAsync(Recipient.OnePerson person, CancellationToken ct)
    {
        var request = new TeamsRequest(TeamsOperation.Open, person.TenantId, person.Key, IsPerson: true, Card: null);
        return await AskAsync("open a chat", request, ct) is var answer && answer is Delivery.Sent
            ? new ChatOpening.Opened(ReferenceOf(person.Person))
            : new ChatOpening.Refused(answer);
    }

    public Task<Delivery> SendAsync(Destination destination, JObject card, CancellationToken ct) =>
        AskAsync("send a card", RequestOf(TeamsOperation.Send, destination, card), ct);

    public Task<Delivery> UpdateAsync(Destination destination, string activityId, JObject card, CancellationToken ct) =>
        AskAsync("update a card", RequestOf(TeamsOperation.Update, destination, card), ct);

    private static TeamsRequest RequestOf(TeamsOperation operation, Destination destination, JObject card) =>
        destination switch
        {
            Destination.Chat { Person: var p } => new(operation, p.TenantId, $"{p.TenantId}|{p.ObjectId}", IsPerson: true, card),
            Destination.Channel { Team.Channel.TenantId: var tenant, ChannelId: var id } => new(
                operation,
                tenant,
                $"{tenant}|{id}",
                IsPerson: false,
                card
            ),
            _ => throw new System.Diagnostics.UnreachableException("A destination is one of the nested records"),
        };

    private async Task<Delivery> AskAsync(string step, TeamsRequest request, CancellationToken ct)
    {
        Requests++;
        MostInFlight = Math.Max(MostInFlight, ++_inFlight);
        try
        {
            return await process.CallAsync(step, process.Between(LeastOneWay, MostOneWay), () => teams.Answer(request), ct);
        }
        finally
        {
            _inFlight--;
        }
    }
}
