using System.Text.Json;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Storage;

namespace DigiCheckBot.Tests.Storage;

public sealed class DomainJsonTests
{
    private static readonly Answer[] Answers =
    [
        new Answer.Chosen(["antrag", "zahlung"]),
        new Answer.Number(-3),
        new Answer.FreeText("„Größe“ <b> 😀 \u2028"),
        new Answer.Unknown(),
    ];

    private static readonly Intent[] Intents =
    [
        new Intent.Announce(Rows.Channel),
        new Intent.InviteParticipants(),
        new Intent.PublishToChannel(Rows.Channel),
        new Intent.PublishToLeaders(1),
        new Intent.Remind(2),
        new Intent.ShowProgress(new PersonId("t", "o"), "29:a"),
        new Intent.Admit(new PersonId("t", "o"), "29:a", new ParticipantId("p")),
        new Intent.NewDeadline(2),
        new Intent.Reopened(1),
        new Intent.TellClosed(new PersonId("t", "o")),
        new Intent.AskForVotes(),
        new Intent.Recommend(Rows.Channel),
        new Intent.AnnounceDecisions(Rows.Channel, 2),
        new Intent.Tell(Letter.Decide, new PersonId("t", "o"), 1),
        new Intent.AskForReview("Portale/OZG", new PersonId("t", "o"), "29:a"),
        new Intent.FollowImplementation(),
        new Intent.ShowImplementation(Rows.Channel, 1),
        new Intent.CompareInChannel(Rows.Channel),
    ];

    private static readonly Recipient[] Recipients =
    [
        new Recipient.OnePerson(new PersonId("t", "o"), "29:a"),
        new Recipient.Channel(Rows.Channel),
    ];

    private static readonly FieldOutcome[] Outcomes =
    [
        new FieldOutcome.Rated(1.5m, LevelSource.Both),
        new FieldOutcome.NotRated(),
        new FieldOutcome.DoesNotApply(),
        new FieldOutcome.Withheld(),
    ];

    private static readonly Reason[] Reasons =
    [
        new Reason.FieldStands(new CheckFieldId("online-zugang"), 1.5m),
        new Reason.QuestionStands(new QuestionId("DA-01"), 24m),
        new Reason.OptionChosen(new QuestionId("DA-07"), "antrag", Negated: true),
        new Reason.OutsideStands(new OutsideCategoryId("auffindbarkeit"), 2m),
        new Reason.Duty(),
        new Reason.AddedByExperts(),
        new Reason.NeededBy(new MeasureId("M-01")),
    ];

    private static readonly ProposalReason[] ProposalReasons =
    [
        new ProposalReason.Duty(new MeasureId("M-01")),
        new ProposalReason.Votes(VoteSupport.MoreThanHalf),
        new ProposalReason.Weight(1.5m),
        new ProposalReason.Gap(2m),
    ];

    [Fact]
    public void Every_reason_of_a_proposal_is_read_back() => ReadsBackEvery(ProposalReasons);

    private static readonly PlacementReason[] PlacementReasons =
    [
        new PlacementReason.AsEarlyAsPossible(),
        new PlacementReason.DutyUntil(new DateOnly(2028, 12, 31)),
        new PlacementReason.WaitsFor(new MeasureId("M-01")),
        new PlacementReason.Decided(2, 3),
        new PlacementReason.NotBefore(5),
        new PlacementReason.LeftOut(),
        new PlacementReason.NeedsLeftOut(new MeasureId("M-01")),
        new PlacementReason.BudgetExhausted(2),
        new PlacementReason.CapacityExhausted(5),
        new PlacementReason.ParallelLimit(1),
        new PlacementReason.DoesNotFit(),
        new PlacementReason.NoGainEarlier(),
        new PlacementReason.BringsNothingMore(),
        new PlacementReason.ForLeadersOnly(),
    ];

    private static readonly Relaxation[] Relaxations =
    [
        new Relaxation.MoreBudget(1, 299.50m),
        new Relaxation.MoreDays(1.25m),
        new Relaxation.LaterDate(7),
    ];

    [Fact]
    public void Every_reason_of_a_place_is_read_back() => ReadsBackEvery(PlacementReasons);

    [Fact]
    public void Every_relaxation_is_read_back() => ReadsBackEvery(Relaxations);

    [Fact]
    public void Every_answer_is_read_back() => ReadsBackEvery(Answers);

    [Fact]
    public void Every_intent_is_read_back() => ReadsBackEvery(Intents);

    [Fact]
    public void Every_recipient_is_read_back() => ReadsBackEvery(Recipients);

    [Fact]
    public void Every_outcome_is_read_back() => ReadsBackEvery(Outcomes);

    [Fact]
    public void Every_reason_is_read_back() => ReadsBackEvery(Reasons);

    [Fact]
    public void A_staff_level_is_read_back_with_its_bound()
    {
        var level = StaffLevel.Of(0.2m, people: 5);

        Assert.Equal(level, DomainJson.Read<StaffLevel>(DomainJson.Write(level)));
    }

    [Fact]
    public void A_staff_level_finer_than_allowed_is_not_read() =>
        Assert.Equal(1.5m, DomainJson.Read<StaffLevel>("""{"value":1.3,"bound":"none"}""").Value);

    [Fact]
    public void An_unknown_case_is_an_error() => Assert.Throws<JsonException>(() => DomainJson.Read<Answer>("""{"case":"guessed"}"""));

    [Fact]
    public void Nothing_is_an_error() => Assert.Throws<JsonException>(() => DomainJson.Read<Answer>("null"));

    [Fact]
    public void A_message_does_not_lead_to_an_interview()
    {
        var participant = Rows.Participant(RoundId.New());
        var message = Rows.Message() with
        {
            Round = participant.Round,
            Recipient = new Recipient.OnePerson(participant.Person, participant.TeamsUserId),
        };

        Assert.DoesNotContain("participant", DomainJson.Write(message), StringComparison.OrdinalIgnoreCase);
    }

    private static void ReadsBackEvery<T>(T[] cases)
    {
        var declared = typeof(T).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(T))).Select(t => t.Name);
        Assert.Equal(declared.Order(StringComparer.Ordinal), cases.Select(c => c!.GetType().Name).Order(StringComparer.Ordinal));
        Assert.All(cases, c => Assert.Equal(c, DomainJson.Read<T>(DomainJson.Write(c))));
    }
}
