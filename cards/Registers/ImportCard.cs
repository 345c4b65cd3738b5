using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Registers.Importing;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Takes a table of municipalities and Fachbereiche, and says of each row that is wrong what to do.</summary>
public static class ImportCard
{
    /// <summary>Id of the input.</summary>
    public const string TableField = "table";

    /// <summary>Characters that one paste may have, so that the card with its problems stays small enough.</summary>
    public const int LongestTable = 8_000;

    private const int MostProblems = 12;
    private const int LongestProblem = 250;

    /// <param name="table">As it was pasted.</param>
    /// <param name="problems">One sentence for each.</param>
    public static JObject For(string table, ImmutableArray<string> problems, Language l)
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.ImportHeading,
            [
                Text.Heading(words.ImportHeading),
                Text.Paragraph(words.ImportText(LongestTable)),
                Text.Muted(string.Join("; ", Enum.GetValues<ImportColumn>().Select(words.Column))),
                .. Problems(problems, words),
                new AdaptiveTextInput
                {
                    Id = TableField,
                    Label = words.ImportTable,
                    Placeholder = words.ImportExample,
                    IsMultiline = true,
                    MaxLength = LongestTable,
                    Value = UserText.Keep(table, LongestTable),
                },
            ],
            [
                Buttons.Primary(words.RegisterImport, CardVerbs.RegisterImportConfirm),
                Buttons.Leave(words.BackToRegister, CardVerbs.RegisterShow),
            ],
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Problems(ImmutableArray<string> problems, Words words)
    {
        if (problems.IsEmpty)
        {
            yield break;
        }

        yield return Text.Problem(words.ImportNothing(problems.Length));
        foreach (var problem in problems.Take(MostProblems))
        {
            yield return Text.UserLine(UserText.Clean(problem, LongestProblem));
        }

        if (problems.Length > MostProblems)
        {
            yield return Text.Muted(words.ImportMoreProblems(problems.Length - MostProblems));
        }
    }
}
