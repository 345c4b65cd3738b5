using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class MunicipalRegisterStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private readonly string _operator = Rows.NewId();

    private RegisterStore Store => Storage.Register;

    [Fact]
    public async Task Municipalities_and_departments_are_read_back_by_name()
    {
        var (b, a) = (Municipality("b"), Municipality("a"));
        var department = new Department(
            "d",
            a.Id,
            "Amt",
            new DepartmentKindId("amt"),
            12,
            new TeamChannel("t", "19:a", "19:a"),
            ["x", "y"]
        );
        await SaveAsync(Add(b), Add(a), new RegisterChange.SaveDepartment(department, null));

        var read = await Store.LoadAsync(_operator, default);

        Assert.Equal([a, b], read.Municipalities.Select(m => m.Value));
        Assert.Equal(Structure.Of(department), Structure.Of(Assert.Single(read.Departments).Value));
        Assert.Empty((await Store.LoadAsync(Rows.NewId(), default)).Municipalities);
    }

    [Fact]
    public async Task The_same_municipality_is_created_once()
    {
        await SaveAsync(Add(Municipality("a")));

        await Assert.ThrowsAsync<SavedByAnotherException>(() => SaveAsync(Add(Municipality("a"))));
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_refused_and_nothing_of_the_same_save_is_kept()
    {
        await SaveAsync(Add(Municipality("a")));
        var seen = Assert.Single((await Store.LoadAsync(_operator, default)).Municipalities);
        await SaveAsync(new RegisterChange.SaveMunicipality(seen.Value with { BudgetYear = 2027 }, seen.ETag));

        await Assert.ThrowsAsync<SavedByAnotherException>(() =>
            SaveAsync(Add(Municipality("b")), new RegisterChange.SaveMunicipality(seen.Value with { BudgetYear = 2030 }, seen.ETag))
        );

        Assert.Equal(2027, Assert.Single((await Store.LoadAsync(_operator, default)).Municipalities).Value.BudgetYear);
    }

    [Fact]
    public async Task What_somebody_changed_meanwhile_is_not_removed()
    {
        await SaveAsync(Add(Municipality("a")));
        var seen = Assert.Single((await Store.LoadAsync(_operator, default)).Municipalities);
        await SaveAsync(new RegisterChange.SaveMunicipality(seen.Value with { BudgetYear = 2027 }, seen.ETag));

        await Assert.ThrowsAsync<SavedByAnotherException>(() => SaveAsync(new RegisterChange.RemoveMunicipality("a", seen.ETag)));
        var newer = Assert.Single((await Store.LoadAsync(_operator, default)).Municipalities);
        await SaveAsync(new RegisterChange.RemoveMunicipality("a", newer.ETag));

        Assert.Empty((await Store.LoadAsync(_operator, default)).Municipalities);
    }

    [Fact]
    public async Task More_than_a_hundred_are_saved()
    {
        await SaveAsync([.. Enumerable.Range(1, 130).Select(i => Add(Municipality($"m{i}")))]);

        Assert.Equal(130, (await Store.LoadAsync(_operator, default)).Municipalities.Length);
    }

    private Task SaveAsync(params RegisterChange[] changes) => Store.SaveAsync(_operator, changes, default);

    private static RegisterChange.SaveMunicipality Add(Municipality municipality) => new(municipality, null);

    private static Municipality Municipality(string id) =>
        new(id, $"Ort {id}", FederalState.Hesse, MunicipalitySize.District, null, 5_000m);
}
