using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class AppointmentStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private readonly string _operator = Rows.NewId();

    private RegisterStore Store => Storage.Register;

    [Fact]
    public async Task Appointments_are_listed_by_name_and_operator()
    {
        var (b, a) = (Entry("B"), Entry("A"));
        await Store.NoteAppointmentAsync(_operator, b, default);
        await Store.NoteAppointmentAsync(_operator, a, default);
        await Store.NoteAppointmentAsync(Rows.NewId(), Entry("C"), default);

        Assert.Equal([a, b], (await Store.AppointmentsAsync(_operator, default)).AsEnumerable());
    }

    [Fact]
    public async Task Noting_the_same_again_keeps_one()
    {
        var entry = Entry("A");
        await Store.NoteAppointmentAsync(_operator, entry, default);
        await Store.NoteAppointmentAsync(_operator, entry with { DisplayName = "B" }, default);

        Assert.Equal("B", Assert.Single(await Store.AppointmentsAsync(_operator, default)).DisplayName);
    }

    [Fact]
    public async Task What_was_written_again_meanwhile_is_not_removed()
    {
        var entry = Entry("A");
        await Store.NoteAppointmentAsync(_operator, entry, default);
        var seen = await Store.AppointmentAsync(_operator, entry.Id, default);
        await Store.NoteAppointmentAsync(_operator, entry, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.RemoveAppointmentAsync(_operator, seen!, default));
        Assert.Single(await Store.AppointmentsAsync(_operator, default));
    }

    [Fact]
    public async Task What_is_removed_is_gone_and_may_be_removed_again()
    {
        var entry = Entry("A");
        await Store.NoteAppointmentAsync(_operator, entry, default);
        var seen = await Store.AppointmentAsync(_operator, entry.Id, default);

        await Store.RemoveAppointmentAsync(_operator, seen!, default);
        await Store.RemoveAppointmentAsync(_operator, seen!, default);

        Assert.Empty(await Store.AppointmentsAsync(_operator, default));
    }

    [Fact]
    public async Task Who_introduced_themselves_last_comes_first_until_forgotten()
    {
        var at = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);
        var (first, second) = (Member("first"), Member("second"));
        await Store.IntroduceAsync(_operator, first, at, default);
        await Store.IntroduceAsync(_operator, second, at.AddMinutes(1), default);
        Assert.Equal([second, first], (await Store.IntroducedAsync(_operator, default)).AsEnumerable());

        await Store.ForgetIntroductionAsync(_operator, second.Person, default);
        await Store.ForgetIntroductionAsync(_operator, second.Person, default);

        Assert.Equal([first], (await Store.IntroducedAsync(_operator, default)).AsEnumerable());
    }

    [Fact]
    public async Task A_person_is_read_back_with_roles_and_with_what_is_played()
    {
        var person = PersonRecord.New(Rows.NewPerson(Rows.NewId())).Appointed(_operator, new Appointment(AppointedRole.Expert, "DMS")) with
        {
            Played = new PlayedRole(PlayedKind.Reader, "Musterstadt"),
        };
        await Storage.People.SaveAsync(person, null, default);

        Assert.Equal(Structure.Of(person), Structure.Of((await Storage.People.LoadAsync(person.Person, default))?.Value));
    }

    private static AppointmentEntry Entry(string name) =>
        new(Rows.NewPerson(Rows.NewId()), new Appointment(AppointedRole.Reader, "Musterstadt/Süd #1"), name, "29:1");

    private static RosterMember Member(string name) => new(Rows.NewPerson(Rows.NewId()), "29:1", name);
}
