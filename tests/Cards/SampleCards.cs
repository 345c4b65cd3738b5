using System.Collections.Concurrent;
using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>One of every card, with ordinary values or with a given text wherever a person could have typed it.</summary>
internal static class SampleCards
{
    private const string Ordinary = "";

    /// <summary>Hundreds of tests look at one card each; nobody changes them.</summary>
    private static readonly ConcurrentDictionary<(Language Language, string Typed), ImmutableSortedDictionary<string, JObject>> Made =
        new();

    public static IEnumerable<string> Names => All(Language.German).Keys;

    /// <param name="typed">Stands wherever a person could have typed something; empty: ordinary values.</param>
    public static ImmutableSortedDictionary<string, JObject> All(Language l, string typed = Ordinary) =>
        Made.GetOrAdd((l, typed), made => Make(made.Language, made.Typed));

    private static ImmutableSortedDictionary<string, JObject> Make(Language l, string typed) =>
        Interview(l, typed)
            .Concat(Rounds(l, typed))
            .Concat(Deliveries(l, typed))
            .Concat(Results(l, typed))
            .Concat(SamplePeople.Cards(l, typed))
            .Concat(SampleSteps.All(l, typed))
            .Concat(SampleProgress.Cards(l, typed))
            .Concat(SampleOverviews.Cards(l, typed))
            .Concat(SampleRegister.Cards(l, typed))
            .Concat(SampleStarts.Cards(l, typed))
            .Concat(SampleReviews.Cards(l, typed))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static InterviewCardContext Context(Language l, Population population = Population.Staff) =>
        new(new RoundId("5f1c"), new ParticipantId("9a7e"), population, "online-zugang/1", 7, l);

    public static Interview Started(Population population = Population.Staff) =>
        new(
            new RoundId("5f1c"),
            new ParticipantId("9a7e"),
            "2026.1",
            SampleCatalogue.Kind.Id,
            population,
            InterviewScope.Full,
            InterviewStatus.InProgress,
            ImmutableSortedDictionary<QuestionId, Answer>
                .Empty.Add(new("DA-05"), Answer.Option("2"))
                .Add(new("DA-07"), new Answer.Chosen(["antrag", "zahlung"]))
                .Add(new("DA-01"), new Answer.Number(24))
        );

    public static JObject Question(
        Language l,
        int page,
        QuestionCardNotice notice,
        Population population = Population.Staff,
        AssessmentCatalogue? catalogue = null,
        Interview? interview = null
    )
    {
        var content = catalogue ?? SampleCatalogue.Small;
        var state = interview ?? Started(population);
        var shown = InterviewPath.Pages(content, state)[page];
        return QuestionCard.For(Context(l, population), content, shown, state, InterviewPath.Progress(content, state, shown.Key), notice);
    }

    public static AssessmentRound Round(string typed = Ordinary) =>
        new(
            new RoundId("5f1c"),
            "operator",
            new RoundSettings(
                Or(typed, "Bürgeramt"),
                SampleCatalogue.Kind.Id,
                Or(typed, "Musterstadt"),
                InterviewScope.Quick,
                new DateOnly(2026, 12, 11),
                new Preconditions(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 9), Or(typed, "Stabsstelle Digitales, -120"), 2027),
                5,
                "2026.1"
            ),
            RoundState.Survey,
            new PersonId("tenant", "coordinator"),
            new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero),
            [new PersonId("tenant", "leader")],
            11,
            null,
            null
        );

    private static AssessmentRound Closed(string typed) =>
        Round(typed) with
        {
            State = RoundState.CheckFields,
            Channel = new TeamChannel("tenant", "19:team", "19:channel"),
        };

    private static Dictionary<string, JObject> Interview(Language l, string typed)
    {
        var context = Context(l);
        var leader = Context(l, Population.Leadership);
        var open = InterviewPath.Open(SampleCatalogue.Small, Started());
        var progress = InterviewPath.Progress(SampleCatalogue.Small, Started(), "online-zugang/1");
        return new()
        {
            ["invitation-staff"] = InvitationCard.For(Invitation(typed, Population.Staff), l),
            ["invitation-leader"] = InvitationCard.For(Invitation(typed, Population.Leadership), l),
            ["introduction-staff"] = IntroductionCard.For(
                context,
                new Introduction(Or(typed, "Zweckverband"), Or(typed, "Stabsstelle, -120"), 5, 7)
            ),
            ["introduction-leader"] = IntroductionCard.For(leader, new Introduction(Or(typed, "Zweckverband"), null, 5, 25)),
            ["question-first"] = Question(l, 0, QuestionCardNotice.None),
            ["question-second"] = Question(l, 1, QuestionCardNotice.None),
            ["question-leader-problems"] = Question(l, 0, Problems(typed), Population.Leadership),
            ["review"] = ReviewCard.For(context, SampleCatalogue.Small, open, progress),
            ["review-nothing-open"] = ReviewCard.For(context, SampleCatalogue.Small, [], progress),
            ["paused"] = PausedCard.For(context, progress),
            ["submitted-staff"] = SubmittedCard.For(l, Population.Staff),
            ["submitted-leader"] = SubmittedCard.For(l, Population.Leadership),
            ["shrunk"] = ShrunkCard.For(l),
            ["decline"] = DeclineCard.For(context),
            ["declined"] = DeclinedCard.For(context.Round, context.Participant, l),
            ["introduction-leader-again"] = IntroductionCard.For(
                leader,
                new Introduction(Or(typed, "Zweckverband"), null, 5, 25) { Previous = new DateOnly(2025, 3, 14) }
            ),
            ["help"] = HelpCard.For([("status", "…"), ("pause", "…")], l),
        };
    }

    private static Dictionary<string, JObject> Rounds(Language l, string typed)
    {
        var enough = new RoundStatus(Round(typed), new StaffProgress.Enough(), 1, 2, CanClose: true);
        return new()
        {
            ["start"] = StartRoundCard.For(Form(typed), Choices(typed), l),
            ["start-problems"] = StartRoundCard.For(BadForm(typed), Choices(typed), l),
            ["team-choice"] = TeamChoiceCard.For(
                [new TeamRecord(new TeamChannel("tenant", "19:team", "19:channel"), Or(typed, "Bürgeramt"), "{}")],
                l
            ),
            ["team-choice-none"] = TeamChoiceCard.For([], l),
            ["announcement"] = AnnouncementCard.For(Round(typed), Or(typed, "Zweckverband"), 7, SampleCatalogue.Kind, l),
            ["round-started"] = RoundStartedCard.For(Round(typed), 13, l),
            ["round-status"] = RoundStatusCard.For([enough, enough with { Staff = new StaffProgress.Counted(7, 11), CanClose = false }], l),
            ["round-status-none"] = RoundStatusCard.For([], l),
            ["round-closed"] = RoundStatusCard.For([enough with { Round = Closed(typed), CanClose = false }], l),
            ["round-result-stays"] = RoundStatusCard.For(
                [enough with { Round = Closed(typed) with { FormerResultStays = true }, CanClose = false, CanReopen = true }],
                l
            ),
            ["deadline"] = DeadlineCard.For(Round(typed), "2026-12-18", problem: null, l),
            ["reopen"] = DeadlineCard.For(Closed(typed), Or(typed, "x"), Or(typed, "Der Tag muss in der Zukunft liegen."), l),
            ["survey-closed"] = SurveyClosedCard.For(Closed(typed), l),
            ["close"] = CloseRoundCard.For(enough with { Staff = new StaffProgress.Running() }, l),
        };
    }

    private static Dictionary<string, JObject> Deliveries(Language l, string typed)
    {
        var header = SampleDelivery.Header(typed);
        var done = new DeliveryTally(Waiting: 0, Sent: 23, Failed: 1, Uncertain: 0, Obsolete: 1);
        var many = SampleDelivery.Overview(SampleDelivery.Failures(60), typed: typed);
        return new()
        {
            ["delivery-progress-begin"] = DeliveryProgressCard.For(header, new DeliveryTally(1_200, 0, 0, 0, 0), SampleDelivery.AsOf, l),
            ["delivery-progress"] = DeliveryProgressCard.For(header, SampleDelivery.Running, SampleDelivery.AsOf, l),
            ["delivery-progress-done"] = DeliveryProgressCard.For(header, done, SampleDelivery.AsOf, l),
            ["delivery-progress-all"] = DeliveryProgressCard.For(header, new DeliveryTally(0, 25, 0, 0, 0), SampleDelivery.AsOf, l),
            ["delivery-report"] = DeliveryReportCard.For(SampleDelivery.WithSomebodyGone(typed), 1, "", l),
            ["delivery-report-page-2"] = DeliveryReportCard.For(many, 2, Or(typed, "20 Nachrichten werden erneut gesendet."), l),
            ["delivery-report-none"] = DeliveryReportCard.For(SampleDelivery.Overview(SampleDelivery.Report([]), export: false), 1, "", l),
            ["delivery-choice"] = RoundChoiceCard.ForDelivery([header, header with { Round = new RoundId("77aa") }], l),
            ["reminder"] = ReminderCard.For(Reminder(typed), l),
            ["reminder-new-deadline"] = ReminderCard.For(Reminder(typed) with { News = ReminderNews.NewDeadline }, l),
            ["reminder-reopened"] = ReminderCard.For(Reminder(typed) with { News = ReminderNews.Reopened }, l),
        };
    }

    private static Reminder Reminder(string typed) =>
        new(
            new RoundId("5f1c"),
            new ParticipantId("9a7e"),
            Or(typed, "Bürgeramt"),
            Or(typed, "Musterstadt"),
            new DateOnly(2026, 12, 11),
            7
        );

    private static Dictionary<string, JObject> Results(Language l, string typed)
    {
        var result = SampleResult.Usual;
        var header = SampleResult.Header() with { DepartmentName = Or(typed, "Bürgeramt"), Municipality = Or(typed, "Musterstadt") };
        var leaders = header with { ForLeaders = true };
        return new()
        {
            ["stand"] = StandCard.For(header, SampleCatalogue.Small, result, result.Everyone, l),
            ["stand-leaders"] = StandCard.For(leaders, SampleCatalogue.Small, result, result.Leadership, l),
            ["stand-too-few"] = StandCard.For(header, SampleCatalogue.Small, SampleResult.TooFew, SampleResult.TooFew.Everyone, l),
            ["proposal"] = ProposalCard.For(header, SampleCatalogue.Small, result, result.Everyone, l),
            ["proposal-quick"] = ProposalCard.For(header, SampleCatalogue.Small, SampleResult.TooFew, SampleResult.TooFew.Everyone, l),
            ["proposal-leaders"] = ProposalCard.For(leaders, SampleCatalogue.Small, result, result.Leadership, l),
            ["proposal-page-1"] = ProposalPageCard.For(header, SampleCatalogue.Small, result, result.Everyone, 1, l),
            ["proposal-page-last"] = ProposalPageCard.For(header, SampleCatalogue.Small, result, result.Everyone, 99, l),
        };
    }

    private static Invitation Invitation(string typed, Population population) =>
        new(
            new RoundId("5f1c"),
            new ParticipantId("9a7e"),
            Or(typed, "Bürgeramt"),
            Or(typed, "Musterstadt"),
            Or(typed, "Der Zweckverband"),
            population,
            new DateOnly(2026, 12, 11),
            7,
            5
        );

    private static QuestionCardNotice Problems(string typed) =>
        new(
            Or(typed, "Das ist noch keine Antwort."),
            ImmutableSortedDictionary<QuestionId, string>.Empty.Add(new("DA-01"), Or(typed, "eine ganze Zahl von 1 bis 2.000")),
            ImmutableSortedDictionary<QuestionId, string>
                .Empty.Add(new("DA-01"), Or(typed, "viele"))
                .Add(new("DA-04"), Or(typed, "Ausweise"))
        );

    public static StartRoundForm Form(string typed) =>
        new(
            new RoundId("5f1c"),
            Or(typed, "Bürgeramt"),
            "buergeramt",
            Or(typed, "Musterstadt"),
            ["leader-id"],
            StartRoundForm.QuickScope,
            "2026-12-11",
            "2026-11-02",
            "2026-11-09",
            Or(typed, "Stabsstelle Digitales, -120"),
            "2027",
            ImmutableSortedDictionary<string, string>.Empty
        )
        {
            Threshold = "5",
            Reminders = "3",
            Land = "NW",
            StartsOn = "2026-12-01",
            Rehearsal = StartRoundForm.RealRound,
        };

    private static StartRoundForm BadForm(string typed) =>
        Form(typed) with
        {
            Kind = Or(typed, "gibt-es-nicht"),
            Leaders = [Or(typed, "fremd")],
            Deadline = Or(typed, "bald"),
            BudgetYear = Or(typed, "demnächst"),
            Problems = ImmutableSortedDictionary<string, string>
                .Empty.Add(StartRoundForm.Fields.Leaders, Or(typed, "Bitte wählen Sie mindestens eine Führungskraft."))
                .Add(StartRoundForm.Fields.Deadline, Or(typed, "Bitte geben Sie ein Datum ein.")),
        };

    private static StartRoundChoices Choices(string typed) =>
        new(
            SampleCatalogue.Small.DepartmentKinds,
            [
                new RosterMember(new PersonId("tenant", "leader-id"), "29:1", Or(typed, "Leitung")),
                new RosterMember(new PersonId("tenant", "staff-id"), "29:2", Or(typed, "Mitarbeit 1")),
            ],
            Or(typed, "Bürgeramt Musterstadt")
        );

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
