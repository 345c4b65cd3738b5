using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>In a local run one person acts as everybody in turn. It counts from the next turn on.</summary>
internal static class PlayRoleConversation
{
    private static readonly Language[] Languages = [Language.German, Language.English];

    private static readonly PlayedKind[] Kinds =
    [
        PlayedKind.Coordinator,
        PlayedKind.Leader,
        PlayedKind.Expert,
        PlayedKind.Tester,
        PlayedKind.Staff,
        PlayedKind.Reader,
    ];

    public static async Task PlayAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var argument = Command.ArgumentOf(turn.Input.Text);
        if (argument.Length == 0 || IsCalled(Messages.OwnRole, argument))
        {
            turn.Played = null;
            turn.Say(Messages.PlayingOwn(turn.Language));
            return;
        }

        var (word, rest) = argument.Split(' ', 2) is [var first, var more] ? (first, more) : (argument, "");
        var kind = Kinds.Cast<PlayedKind?>().FirstOrDefault(k => IsCalled(k.ToString()!, word));
        if (kind is null)
        {
            var names = Kinds.Select(k => k.ToString()).Append(Messages.OwnRole).Select(n => Messages.PlayedRole(n, turn.Language)[0]);
            turn.Say(Messages.PlayChoices(string.Join(", ", names), turn.Language));
        }
        else if (await ScopeAsync(turn, kind.Value, rest, ct) is { } scope)
        {
            turn.Played = new PlayedRole(kind.Value, scope);
            var name = Messages.PlayedRole(kind.Value.ToString(), turn.Language)[0];
            turn.Say(Messages.PlayingNow($"{name} {rest}".Trim(), turn.Language));
        }
    }

    /// <returns>Null: the person was asked for it.</returns>
    private static async Task<string?> ScopeAsync(Turn turn, PlayedKind kind, string said, CancellationToken ct)
    {
        switch (kind)
        {
            case PlayedKind.Expert:
                var areas = ExpertAreas.Of(turn.Catalogue);
                var meant = said.Length == 0 ? null : areas.FirstOrDefault(a => a.StartsWith(said, StringComparison.OrdinalIgnoreCase));
                if (meant is null)
                {
                    turn.Say(Messages.PlayAreas(string.Join(", ", areas), turn.Language));
                }

                return meant;
            case PlayedKind.Reader:
                var municipalities = await turn.Register.MunicipalityNamesAsync(ct);
                var known = municipalities.FirstOrDefault(m =>
                    said.Length == 0 || string.Equals(m.Value, said, StringComparison.OrdinalIgnoreCase)
                );
                if (known.Key is null)
                {
                    turn.Say(Messages.PlayMunicipality(turn.Language));
                }

                return known.Key;
            default:
                return "";
        }
    }

    private static bool IsCalled(string role, string word) =>
        Languages.SelectMany(l => Messages.PlayedRole(role, l)).Contains(word, StringComparer.OrdinalIgnoreCase);
}
