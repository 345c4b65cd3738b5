using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Tests.Registers;

public sealed class HeldAppointmentTests
{
    private static readonly PersonRecord Somebody = PersonRecord.New(new PersonId("tenant", "somebody"));
    private static readonly Appointment Expert = new(AppointedRole.Expert, "DMS");

    [Fact]
    public void Appointing_twice_changes_nothing()
    {
        var once = Somebody.Appointed("o", Expert);

        Assert.Same(once, once.Appointed("o", Expert));
    }

    [Fact]
    public void A_new_role_is_news_until_it_was_told()
    {
        var appointed = Somebody.Appointed("o", Expert);

        Assert.Equal([Expert], appointed.NewAppointmentsBy("o").AsEnumerable());
        Assert.Empty(appointed.Told("o", [Expert]).NewAppointmentsBy("o").AsEnumerable());
        Assert.Equal([Expert], appointed.Told("o", [Expert]).AppointmentsBy("o").AsEnumerable());
    }

    [Fact]
    public void What_is_taken_back_leaves_the_rest()
    {
        var tester = new Appointment(AppointedRole.Tester);
        var person = Somebody.Appointed("o", Expert).Appointed("o", tester).Appointed("another", Expert);

        var dismissed = person.Dismissed("o", Expert);

        Assert.Equal([tester], dismissed.AppointmentsBy("o").AsEnumerable());
        Assert.Equal([Expert], dismissed.AppointmentsBy("another").AsEnumerable());
        Assert.Same(dismissed, dismissed.Dismissed("o", Expert));
    }

    [Fact]
    public void An_entry_has_the_same_id_for_the_same_person_role_and_scope_only()
    {
        var entry = new AppointmentEntry(Somebody.Person, Expert, "Name", "29:1");

        Assert.Equal(entry.Id, (entry with { DisplayName = "Anderer Name", TeamsUserId = "" }).Id);
        Assert.NotEqual(entry.Id, (entry with { Appointment = Expert with { Scope = "Portale/OZG" } }).Id);
        Assert.NotEqual(entry.Id, (entry with { Appointment = Expert with { Role = AppointedRole.Reader } }).Id);
        Assert.NotEqual(entry.Id, (entry with { Person = new PersonId("other", "somebody") }).Id);
    }
}
