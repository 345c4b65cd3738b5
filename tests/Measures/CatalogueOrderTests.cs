using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Samples;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Assessment;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Measures;

public sealed class CatalogueOrderTests
{
    private static readonly AssessmentCatalogue Shipped = Catalogues.Load(Catalogues.ShippedFolder).Current;
    private static readonly RoundSnapshot Round = new SeededRound(
        Shipped,
        new DepartmentKindId("buergeramt"),
        Staff: 6,
        Leaders: 1,
        Seed: 5
    ).Snapshot();

    [Fact]
    public void The_order_of_the_measures_does_not_matter()
    {
        var expected = Published(Shipped);

        Prop.ForAll(Gen.Shuffle(Shipped.Measures.ToArray()).ToArbitrary(), measures => Published(Some.With(Shipped, measures)) == expected)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    private static string Published(AssessmentCatalogue catalogue) =>
        DomainJson.Write<PublishedResult>(RoundEvaluation.Publish(Round with { Catalogue = catalogue }));
}
