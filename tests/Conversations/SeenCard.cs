using System.Globalization;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>A card as a person sees it: what it says, what it asks and what can be clicked.</summary>
/// <param name="Json">The card.</param>
/// <param name="MessageId">The message that shows it; null: only seen as the answer to a click.</param>
internal sealed record SeenCard(JObject Json, string? MessageId)
{
    /// <summary>All texts, one per line, without those for clients that can't show the card.</summary>
    public string Text =>
        string.Join(
            '\n',
            Shown()
                .Select(o => (string?)o["type"] is "TextBlock" or "TextRun" ? (string?)o["text"] : (string?)o["errorMessage"])
                .Where(t => t is not null)
        );

    public IReadOnlyList<string> Buttons => [.. Actions().Select(a => (string)a["title"]!)];

    /// <summary>Where the card leads in a browser.</summary>
    public IReadOnlyList<Uri> Links => [.. Shown().Where(o => TypeOf(o) == "Action.OpenUrl").Select(o => new Uri((string)o["url"]!))];

    public IReadOnlyList<JObject> Inputs => [.. Shown().Where(o => TypeOf(o).StartsWith("Input.", StringComparison.Ordinal))];

    /// <summary>Ids of the questions that the card asks.</summary>
    public IReadOnlyList<string> Questions =>
        [.. Inputs.Select(i => (string)i["id"]!).Where(id => !id.Contains('.', StringComparison.Ordinal))];

    public bool Has(string text) => Text.Contains(text, StringComparison.Ordinal);

    /// <summary>What an input shows at the moment; null: nothing.</summary>
    public string? ValueOf(string input) => Value(Inputs.Single(i => (string?)i["id"] == input));

    /// <summary>What the button sends, with the inputs as the client would send them.</summary>
    public (string Verb, JObject Data) Press(string button, IEnumerable<(string Id, string Value)> entered)
    {
        var action =
            Actions().FirstOrDefault(a => (string?)a["title"] == button)
            ?? throw new InvalidOperationException($"There is no button “{button}”, but: {string.Join(" | ", Buttons)}\n{Text}");
        var data = (JObject?)action["data"]?.DeepClone() ?? [];
        foreach (var input in Inputs)
        {
            if (Value(input) is { } shown)
            {
                data[(string)input["id"]!] = shown;
            }
        }

        foreach (var (id, value) in entered)
        {
            data[id] = value;
        }

        return ((string)action["verb"]!, data);
    }

    /// <summary>What the button in the same row as the text sends.</summary>
    public (string Verb, JObject Data) PressBeside(string text, string button)
    {
        var row = Shown().Where(o => TypeOf(o) == "ColumnSet").Single(o => new SeenCard(o, MessageId).Has(text));
        return new SeenCard(row, MessageId).Press(button, []);
    }

    private IEnumerable<JObject> Actions() => Shown().Where(o => TypeOf(o) == "Action.Execute");

    private IEnumerable<JObject> Shown() => Shown(Json);

    private static IEnumerable<JObject> Shown(JToken token) =>
        token switch
        {
            JObject o => ((IEnumerable<JObject>)[o]).Concat(
                o.Properties().Where(p => p.Name != "fallback").SelectMany(p => Shown(p.Value))
            ),
            JArray a => a.SelectMany(Shown),
            _ => [],
        };

    private static string TypeOf(JObject element) => element["type"] is JValue { Value: string type } ? type : "";

    private static string? Value(JObject input) =>
        input["value"] is JValue { Value: { } value } ? Convert.ToString(value, CultureInfo.InvariantCulture)
        : TypeOf(input) == "Input.Text" ? ""
        : null;
}
