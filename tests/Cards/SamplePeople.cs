using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Retention;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Audits;
using DigiCheckBot.Cards.People;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>Cards about people and what they did.</summary>
internal static class SamplePeople
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Me = SampleDelivery.Person(1);

    public static Dictionary<string, JObject> Cards(Language l, string typed)
    {
        var many = Audit(typed) with { Entries = [.. Enumerable.Repeat(Entry(RoundAction.Decide, 0, Or(typed, "DA-1 → DA-2")), 40)] };
        return new()
        {
            ["audit"] = AuditCard.For(Audit(typed), 1, l),
            ["audit-page-2"] = AuditCard.For(many, 2, l),
            ["audit-none"] = AuditCard.For(Audit(typed) with { Entries = [], Export = null }, 1, l),
            ["audit-choice"] = RoundChoiceCard.ForAudit([SampleDelivery.Header(typed), SampleDelivery.Header(typed)], l),
            ["privacy"] = PrivacyCard.For(Terms(typed), l),
            ["privacy-no-contact"] = PrivacyCard.For(Terms(typed) with { Contact = null }, l),
            ["own-data"] = OwnDataCard.For(OwnData(typed), "", l),
            ["own-data-many"] = OwnDataCard.For(Many(typed), Or(typed, "…"), l),
            ["own-data-none"] = OwnDataCard.For(Nothing, "", l),
            ["own-data-erase"] = EraseInterviewCard.For(Own(RoundState.Survey, typed: typed), l),
            ["own-data-cut-staff"] = CutLinkCard.For(Own(RoundState.Review, typed: typed), l),
            ["own-data-cut-leader"] = CutLinkCard.For(Own(RoundState.Review, Population.Leadership, typed), l),
        };
    }

    public static OwnInterview Own(RoundState state, Population population = Population.Staff, string typed = "") =>
        new(
            SampleCards.Round(typed) with
            {
                State = state,
            },
            population,
            new StoredInterview(SampleCards.Started(population), InterviewSession.Empty),
            MayErase: state == RoundState.Survey,
            MayCutLink: state is not (RoundState.Draft or RoundState.Survey)
        );

    public static AuditEntry Entry(RoundAction action, int person, string? detail = null) =>
        new(Noon, SampleDelivery.Person(person), AuditKeys.Of(action), detail);

    private static AuditOverview Audit(string typed) =>
        new(
            SampleDelivery.Header(typed),
            [
                Entry(RoundAction.FixFields, 1).Moving(RoundState.CheckFields, RoundState.Review),
                Entry(RoundAction.ObjectToFields, 2, Or(typed, "1 → 2")),
                new AuditEntry(Noon.AddDays(-1), SampleDelivery.Person(99), AuditKeys.SurveyClosed, null).Moving(
                    RoundState.Survey,
                    RoundState.CheckFields
                ),
                AuditEntry.ByTheClock(Noon.AddDays(-2), AuditKeys.Reminded, "2"),
                new AuditEntry(Noon.AddDays(-9), SampleDelivery.Person(1), AuditKeys.Started, null),
            ],
            SampleDelivery.Names(40, typed),
            TimeZoneInfo.Utc,
            new Uri("https://digicheck.example.org/downloads/audit?ticket=abc")
        );

    private static PrivacyTerms Terms(string typed) =>
        new(Or(typed, "Zweckverband"), Or(typed, "datenschutz@example.org"), 5, RetentionPeriods.Usual);

    private static OwnDataOverview OwnData(string typed) =>
        new(
            new OwnRecord(
                PersonRecord.New(Me) with
                {
                    Language = Language.German,
                    Reference = "{}",
                    TimeZone = "Europe/Berlin",
                },
                new Actor(Me, IsCoordinator: true)
                {
                    Appointments =
                    [
                        new Appointment(AppointedRole.Expert, Or(typed, "DMS")),
                        new Appointment(AppointedRole.Tester),
                        new Appointment(AppointedRole.Reader, Or(typed, "Musterstadt")),
                    ],
                },
                [
                    Own(RoundState.Survey, typed: typed),
                    Own(RoundState.Review, Population.Leadership, typed),
                    Own(RoundState.Completed, typed: typed) with
                    {
                        Stored = null,
                    },
                ]
            ),
            RetentionPeriods.Usual,
            new Uri("https://digicheck.example.org/downloads/own-data?ticket=abc")
        );

    private static OwnDataOverview Many(string typed)
    {
        var own = OwnData(typed);
        return own with { Record = own.Record with { Interviews = [.. Enumerable.Repeat(Own(RoundState.Review, typed: typed), 12)] } };
    }

    private static OwnDataOverview Nothing =>
        new(new OwnRecord(PersonRecord.New(Me), new Actor(Me, IsCoordinator: false), []), RetentionPeriods.Usual, Export: null);

    private static string Or(string typed, string ordinary) => typed.Length > 0 ? typed : ordinary;
}
