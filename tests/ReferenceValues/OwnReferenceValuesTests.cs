using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.ReferenceValues;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Tests.Assessment;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;
using static DigiCheckBot.Tests.Synergies.SomeResults;

namespace DigiCheckBot.Tests.ReferenceValues;

public sealed class OwnReferenceValuesTests
{
    private static readonly FieldQuartiles TooFew = new FieldQuartiles.TooFew(10);

    [Fact]
    public void Ten_departments_of_a_kind_give_quartiles() =>
        Assert.Equal(new FieldQuartiles.Known(2, 2, 2, Departments: 10), Of(Departments(10, Rated(2))));

    [Fact]
    public void Nine_are_too_few() => Assert.Equal(TooFew, Of(Departments(9, Rated(2))));

    [Fact]
    public void Other_kinds_do_not_count() => Assert.Equal(TooFew, Of([.. Departments(9, Rated(2)), Department("k", Rated(2), "bauamt")]));

    [Fact]
    public void What_is_withheld_is_in_no_number() =>
        Assert.Equal(TooFew, Of([.. Departments(9, Rated(2)), Department("k", new FieldOutcome.Withheld())]));

    [Fact]
    public void What_is_not_rated_or_does_not_apply_counts_for_nothing() =>
        Assert.Equal(
            new FieldQuartiles.Known(3, 3, 3, Departments: 10),
            Of([
                .. Departments(10, Rated(3)),
                Department("k", new FieldOutcome.NotRated()),
                Department("l", new FieldOutcome.DoesNotApply()),
            ])
        );

    [Fact]
    public void What_only_leaders_see_does_not_enter()
    {
        var result = Result(ViewOf((F, new FieldOutcome.Withheld())), ViewOf((F, Rated(2))));

        Assert.Equal(TooFew, Of([.. Enumerable.Range(0, 12).Select(i => new DepartmentResult($"k{i}", "a", result))]));
    }

    [Fact]
    public void A_field_that_nobody_rated_has_too_few() =>
        Assert.Equal(TooFew, OwnReferenceValues.Of(Departments(10, Rated(2)), Kind, SomeMeasures.Catalogue().Fields)[G]);

    [Fact]
    public void The_same_department_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Of([Department("k", Rated(2)), Department("k", Rated(2))]));

    private static FieldQuartiles Of(IReadOnlyCollection<DepartmentResult> results) =>
        OwnReferenceValues.Of(results, Kind, SomeMeasures.Catalogue().Fields)[F];

    private static DepartmentResult[] Departments(int count, FieldOutcome outcome) =>
        [.. Enumerable.Range(0, count).Select(i => Department($"k{i}", outcome))];

    private static DepartmentResult Department(string municipality, FieldOutcome outcome, string kind = "buergeramt") =>
        new(municipality, "a", Result(ViewOf((F, outcome)), kind: kind));
}
