using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Outreach;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Takes what the outbox sends, and answers as told.</summary>
internal sealed class Post(Steps steps) : IMessenger
{
    public List<(Recipient To, JObject Card)> Sent { get; } = [];

    public Func<Recipient, Delivery> Answer { get; set; } = _ => new Delivery.Sent("a1");

    public int SentTo(Recipient recipient) => Sent.Count(s => s.To == recipient);

    public async Task<Delivery> SendAsync(Recipient recipient, JObject card, CancellationToken ct)
    {
        await steps.AroundAsync(() => Sent.Add((recipient, card)));
        return Answer(recipient);
    }
}
