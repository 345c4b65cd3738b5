using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Reports.Derivations;
using DigiCheckBot.Storage.RoundFiles;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Explaining;

/// <summary>
/// <c>explain FILE|ROUND</c>: prints how a result came about. A file is evaluated anew; of a stored round the published result is read,
/// which is all that may be seen of it.
/// </summary>
public static class ExplainCommand
{
    public const string Usage = "Usage: explain FILE|ROUND [--audience leadership|everyone] [--language de|en]";

    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;

    /// <param name="stored">Reads the published result of a round in the storage; null: there is none.</param>
    /// <returns>0: printed; 1: the file or round can't be explained; 2: the arguments make no sense. Why stands in <paramref name="errors"/>.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        ICatalogues catalogues,
        Func<RoundId, Task<PublishedResult?>> stored,
        TextWriter output,
        TextWriter errors
    )
    {
        if (ExplainArguments.Read(args) is not { } asked)
        {
            await errors.WriteLineAsync(Usage);
            return WrongUsage;
        }

        try
        {
            var result = File.Exists(asked.Source)
                ? RoundEvaluation.Publish(RoundFile.Read(await File.ReadAllTextAsync(asked.Source), catalogues))
                : await stored(new RoundId(asked.Source));
            if (result is null)
            {
                await errors.WriteLineAsync($"{asked.Source} is neither a file nor a round with a published result.");
                return Failed;
            }

            var catalogue = catalogues.Version(result.CatalogueVersion).With(result.FreeMeasures);
            await output.WriteAsync(DerivationReport.Write(catalogue, result, asked.Audience, asked.Language));
            return Done;
        }
        catch (Exception cause) when (Problems(cause) is { } problems)
        {
            await errors.WriteLineAsync($"{asked.Source} can't be explained:");
            foreach (var problem in problems)
            {
                await errors.WriteLineAsync($"  {problem}");
            }

            return Failed;
        }
    }

    /// <summary>What is wrong, if it is the input's fault.</summary>
    private static IEnumerable<string>? Problems(Exception cause) =>
        cause switch
        {
            RoundFileException file => file.Problems.Select(FileProblemText.Of),
            InvalidSnapshotException snapshot => snapshot.Problems.Select(p => p.Text),
            OptionsValidationException settings =>
            [
                "It is no file, and reading a stored round needs the bot's settings.",
                .. settings.Failures,
            ],
            CostInputException or IOException or UnauthorizedAccessException or Azure.RequestFailedException => [cause.Message],
            _ => null,
        };
}
