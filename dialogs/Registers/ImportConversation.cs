using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Registers.Importing;
using DigiCheckBot.Cards.Registers;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Registers;

/// <summary>Reads a pasted table into the register: all of it, or nothing and what is wrong where.</summary>
internal static class ImportConversation
{
    /// <summary>Somebody else may be editing; the table is read anew each time.</summary>
    private const int MaxAttempts = 4;

    private static readonly ImmutableArray<Language> Languages = [Language.German, Language.English];

    public static Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (Access.CoordinatesInPersonalChat(turn))
        {
            turn.Show(ImportCard.For("", [], turn.Language));
        }

        return Task.CompletedTask;
    }

    public static async Task ConfirmAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!Access.CoordinatesInPersonalChat(turn))
        {
            return;
        }

        var table = turn.Input[ImportCard.TableField];
        var words = VocabularyOf(turn.Catalogue, await turn.Desk.TeamsAsync(ct));
        for (var attempt = 1; ; attempt++)
        {
            switch (RegisterImport.Read(table, await turn.Register.LoadAsync(ct), words))
            {
                case RegisterImport.Result.Refused refused:
                    turn.Show(
                        ImportCard.For(Shown(table), [.. refused.Problems.Select(p => ImportSentences.Of(p, turn.Language))], turn.Language)
                    );
                    return;
                case RegisterImport.Result.Accepted accepted when await turn.Register.SaveAsync(accepted.Changes, ct):
                    var notice = Messages.RegisterImported(accepted.Rows, accepted.Changes.Length, turn.Language);
                    await RegisterConversation.ShowAsync(turn, notice, ct);
                    return;
                default:
                    if (attempt == MaxAttempts)
                    {
                        turn.Show(ImportCard.For(Shown(table), [Messages.RegisterChangedMeanwhile(turn.Language)], turn.Language));
                        return;
                    }

                    break;
            }
        }
    }

    /// <summary>A card keeps no tabs.</summary>
    private static string Shown(string table) => table.Replace('\t', ';');

    /// <summary>Headings and values in both languages, whichever is spoken.</summary>
    internal static ImportVocabulary VocabularyOf(AssessmentCatalogue catalogue, ImmutableArray<TeamRecord> teams) =>
        new(
            [.. In((ImportColumn c, Language l) => RegisterTexts.Name(c, l))],
            [.. In((MunicipalitySize s, Language l) => RegisterTexts.Name(s, l)).SelectMany(WithShortName)],
            [
                .. In((FederalState s, Language l) => RegisterTexts.Name(s, l)),
                .. Enum.GetValues<FederalState>().SelectMany(s => new[] { (s.Code(), s), ($"DE-{s.Code()}", s) }),
            ],
            [.. catalogue.DepartmentKinds.SelectMany(k => Languages.Select(l => (k.Name.In(l), k.Id)).Append((k.Id.Value, k.Id)))],
            [.. teams.Where(t => t.Installed)]
        );

    private static IEnumerable<(string Word, T Value)> In<T>(Func<T, Language, string> name)
        where T : struct, Enum => Languages.SelectMany(l => Enum.GetValues<T>().Select(v => (name(v, l), v)));

    /// <summary>Also without what stands in brackets.</summary>
    private static IEnumerable<(string Word, MunicipalitySize Size)> WithShortName((string Word, MunicipalitySize Size) named) =>
        [named, (named.Word.Split(" (", 2)[0], named.Size)];
}
