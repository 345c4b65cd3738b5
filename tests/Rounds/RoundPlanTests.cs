using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Rounds;

public sealed class RoundPlanTests
{
    private static readonly RoundId Form = new("5f1c");

    [Fact]
    public void One_form_makes_one_round_of_a_department_however_often() =>
        Assert.Equal(RoundPlan.IdOf(Form, "a"), RoundPlan.IdOf(Form, "a"));

    [Fact]
    public void Other_forms_and_other_departments_make_other_rounds()
    {
        Assert.NotEqual(RoundPlan.IdOf(Form, "a"), RoundPlan.IdOf(Form, "b"));
        Assert.NotEqual(RoundPlan.IdOf(Form, "a"), RoundPlan.IdOf(new RoundId("77aa"), "a"));
        Assert.Matches("^[0-9a-f]{32}$", RoundPlan.IdOf(Form, "a").Value);
    }

    [Fact]
    public void Two_who_start_a_draft_at_once_give_people_the_same_ids_and_another_draft_gives_others()
    {
        var draft = new PlannedStart(null, [], [], "29:1", PlannedStart.NewSeed());
        var person = new PersonId("tenant", "somebody");

        Assert.Equal(draft.IdOf(person), draft.IdOf(person));
        Assert.NotEqual(draft.IdOf(person), draft.IdOf(new PersonId("tenant", "other")));
        Assert.NotEqual(draft.IdOf(person), (draft with { Seed = PlannedStart.NewSeed() }).IdOf(person));
    }
}
