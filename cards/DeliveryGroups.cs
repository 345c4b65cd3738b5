using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>A message with the name of whom it is for.</summary>
internal sealed record NamedLine(string Name, DeliveryLine Line);

/// <summary>Messages with the same state and the same problem: what is to be said of them is said once.</summary>
/// <param name="State">Pending stands for everything that waits.</param>
/// <param name="Problem">Null where nothing is wrong.</param>
internal sealed record DeliveryGroup(DeliveryState State, DeliveryProblem? Problem, ImmutableArray<NamedLine> Lines);

/// <summary>Cuts a report into groups: failed first, then uncertain, waiting, sent; the problem of most people first, people by name.</summary>
internal static class DeliveryGroups
{
    public static ImmutableArray<DeliveryGroup> Of(DeliveryReport report, IReadOnlyDictionary<PersonId, string> names, Language l)
    {
        var byName = StringComparer.Create(Words.In(l).Culture, ignoreCase: true);
        return
        [
            .. report
                .Lines.GroupBy(line => (State: StateOf(line), Problem: ProblemOf(line)))
                .OrderBy(g => OrderOf(g.Key.State))
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key.Problem)
                .Select(g => new DeliveryGroup(g.Key.State, g.Key.Problem, Sorted(g, names, byName, l))),
        ];
    }

    /// <summary>The line breaks the tie of two people with one name, so that pages don't overlap.</summary>
    private static ImmutableArray<NamedLine> Sorted(
        IEnumerable<DeliveryLine> lines,
        IReadOnlyDictionary<PersonId, string> names,
        StringComparer byName,
        Language l
    ) =>
        [
            .. lines
                .Select(line => new NamedLine(DeliveryTexts.Name(line.Recipient, names, l), line))
                .OrderBy(n => n.Line.Recipient is Recipient.Channel ? 0 : 1)
                .ThenBy(n => n.Name, byName)
                .ThenBy(n => n.Line.Recipient.Key, StringComparer.Ordinal)
                .ThenBy(n => n.Line.Since)
                .ThenBy(n => n.Line.MessageId, StringComparer.Ordinal),
        ];

    private static DeliveryState StateOf(DeliveryLine line) => line.State == DeliveryState.Sending ? DeliveryState.Pending : line.State;

    /// <summary>What was wrong with a message that has arrived, or that nobody needs any more, helps nobody.</summary>
    private static DeliveryProblem? ProblemOf(DeliveryLine line) =>
        line.State switch
        {
            DeliveryState.Sent or DeliveryState.Obsolete => null,
            DeliveryState.Failed or DeliveryState.Uncertain => line.Problem ?? DeliveryProblem.Unknown,
            _ => line.Problem,
        };

    private static int OrderOf(DeliveryState state) =>
        state switch
        {
            DeliveryState.Failed => 0,
            DeliveryState.Uncertain => 1,
            DeliveryState.Pending => 2,
            DeliveryState.Sent => 3,
            _ => 4,
        };
}
