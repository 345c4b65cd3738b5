using System.Text;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Storage.RoundFiles;
using DigiCheckBot.Tests.Processes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The result cards of the sample rounds over the shipped catalogue: what people really get.</summary>
public sealed class ShippedCardsTests
{
    private static readonly Catalogues Shipped = Catalogues.Load(Catalogues.ShippedFolder);

    public static TheoryData<string, bool> Samples
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var name in Directory.EnumerateFiles(RepositoryRoot.Combine("samples"), "*.json").Select(f => Path.GetFileName(f)!))
            {
                data.Add(name, true);
                data.Add(name, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Fit_into_28_KB_with_all_formulas(string sample, bool forLeaders) =>
        Assert.All(Cards(sample, forLeaders), card => Assert.InRange(SizeOf(card), 1, 28 * 1024));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Name_every_measure_once_on_the_pages(string sample, bool forLeaders)
    {
        var view = ViewOf(Read(sample), forLeaders);
        var texts = Pages(sample, forLeaders).SelectMany(c => CardTree.OfType(c, "TextRun")).Select(r => (string)r["text"]!).ToList();

        Assert.All(
            view.Measures.Concat(view.ForMunicipality),
            m => Assert.Contains(texts, t => t.EndsWith($". {Shipped.Current[m.Id].Title.In(Language.German)}", StringComparison.Ordinal))
        );
    }

    private static IEnumerable<JObject> Cards(string sample, bool forLeaders)
    {
        var result = Read(sample);
        var view = ViewOf(result, forLeaders);
        return
        [
            StandCard.For(Header(forLeaders), Shipped.Current, result, view, Language.German),
            ProposalCard.For(Header(forLeaders), Shipped.Current, result, view, Language.German),
            .. Pages(sample, forLeaders),
        ];
    }

    private static List<JObject> Pages(string sample, bool forLeaders)
    {
        var result = Read(sample);
        var view = ViewOf(result, forLeaders);
        var most = view.Measures.Length + view.ForMunicipality.Length;
        return
        [
            .. Enumerable
                .Range(1, Math.Max(1, most))
                .Select(p => ProposalPageCard.For(Header(forLeaders), Shipped.Current, result, view, p, Language.German)),
        ];
    }

    private static int SizeOf(JObject card) => Encoding.UTF8.GetByteCount(card.ToString(Formatting.None));

    private static SummaryHeader Header(bool forLeaders) =>
        new(new RoundId("5f1c"), "Bürgeramt", "Musterstadt", new DateOnly(2026, 12, 11), forLeaders);

    private static PublishedView ViewOf(PublishedResult result, bool forLeaders) => forLeaders ? result.Leadership : result.Everyone;

    private static PublishedResult Read(string sample) =>
        RoundEvaluation.Publish(RoundFile.Read(File.ReadAllText(RepositoryRoot.Combine("samples", sample)), Shipped));
}
