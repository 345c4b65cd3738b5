using System.Collections.Immutable;
using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Rehearsals;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Rounds with invited people, as they stand in the storage after their start.</summary>
internal sealed class OutreachWorld(MemoryStorage storage, AssessmentCatalogue catalogue, DateTimeOffset now)
{
    public const string Operator = "operator";
    public const string Tenant = "tenant";

    /// <summary>Days and hours are those of UTC.</summary>
    public static readonly OutreachProfile Profile = new(
        Operator,
        "Rechenzentrum",
        Language.German,
        new PaceLimit(OutreachPlan.Rate),
        TimeZoneInfo.Utc,
        FederalState.NorthRhineWestphalia,
        new TimeOnly(8, 0),
        new TimeOnly(17, 0)
    )
    {
        IsConfiguredCoordinator = _ => true,
    };

    private int _rounds;

    /// <summary>A new round in its survey, without intents.</summary>
    public AssessmentRound AddRound(string tenant = Tenant)
    {
        var channel = ChannelOf(tenant);
        var settings = new RoundSettings(
            "Amt",
            catalogue.DepartmentKinds[0].Id,
            "Ort",
            InterviewScope.Quick,
            DateOnly.FromDateTime(now.UtcDateTime).AddDays(18),
            new Preconditions(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 9), "-120", 2027),
            5,
            catalogue.Version
        );
        var round = new AssessmentRound(
            new RoundId($"round-{++_rounds}"),
            Operator,
            settings,
            RoundState.Survey,
            new PersonId(tenant, "coordinator"),
            now,
            Leaders: [],
            StaffCount: 0,
            channel,
            ClosedAt: null
        );
        storage.Rounds.Put(round);
        storage.People.Put(new TeamRecord(channel, "Team", "{}"));
        return round;
    }

    /// <param name="number">Names the person; the same number in two rounds is the same person.</param>
    /// <param name="isKnown">Whether there is a chat.</param>
    public Participant AddParticipant(AssessmentRound round, int number, bool isKnown = true)
    {
        var person = new PersonId(round.StartedBy.TenantId, $"person-{number}");
        var participant = new Participant(round.Id, new ParticipantId($"{round.Id}-{number}"), person, $"29:{number}", Population.Staff);
        storage.Rounds.Put(participant);
        storage.Interviews.Put(
            new StoredInterview(
                new Interview(
                    round.Id,
                    participant.Id,
                    catalogue.Version,
                    round.Settings.DepartmentKind,
                    participant.Population,
                    round.Settings.StaffScope,
                    InterviewStatus.Invited,
                    ImmutableSortedDictionary<QuestionId, Answer>.Empty
                ),
                InterviewSession.Empty
            )
        );
        if (isKnown)
        {
            storage.People.Put(PersonRecord.New(person) with { Reference = SimulatedMessenger.ReferenceOf(person) });
        }

        return participant;
    }

    /// <summary>Stores an intent as a change of the round does.</summary>
    public void Cause(AssessmentRound round, Intent intent, DateTimeOffset since) =>
        storage.Rounds.Put(new PendingIntent(round.Id, intent, since));

    /// <summary>All are invited at once.</summary>
    /// <returns>The participants.</returns>
    public ImmutableArray<Participant> Invite(OutreachPlan plan)
    {
        var invited = ImmutableArray.CreateBuilder<Participant>(plan.People);
        foreach (var numbers in Enumerable.Range(0, plan.People).Chunk(OutreachPlan.PeoplePerRound))
        {
            var round = AddRound();
            invited.AddRange(numbers.Select(n => AddParticipant(round, n, Dice.Throw(plan.Seed, "known", $"{n}") >= plan.Unknown)));
            Cause(round, new Intent.InviteParticipants(), now);
        }

        return invited.MoveToImmutable();
    }

    public static TeamChannel ChannelOf(string tenant) => new(tenant, $"19:{tenant}@thread.tacv2", $"19:{tenant}-channel@thread.tacv2");
}
