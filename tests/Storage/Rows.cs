using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Storage;

/// <summary>Values to store; a test states only what matters to it.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    public static string NewId() => Guid.NewGuid().ToString("N");

    public static PersonId NewPerson(string? tenant = null) => new(tenant ?? NewId(), NewId());

    public static StoredInterview Interview(
        RoundId round,
        InterviewStatus status = InterviewStatus.Invited,
        Population population = Population.Staff,
        string? id = null
    ) =>
        new(
            new Interview(
                round,
                id is null ? ParticipantId.New() : new ParticipantId(id),
                "2026.1",
                new DepartmentKindId("buergeramt"),
                population,
                InterviewScope.Full,
                status,
                ImmutableSortedDictionary<QuestionId, Answer>.Empty
            ),
            InterviewSession.Empty
        );

    public static StoredInterview Answering(StoredInterview stored, string question, Answer answer) =>
        stored with
        {
            Interview = stored.Interview.With(new QuestionId(question), answer),
        };

    public static StoredInterview In(StoredInterview stored, InterviewStatus status) =>
        stored with
        {
            Interview = stored.Interview with { Status = status },
        };

    public static AssessmentRound Round(string? operatorId = null, string municipality = "Musterstadt", DateTimeOffset? startedAt = null) =>
        new(
            RoundId.New(),
            operatorId ?? NewId(),
            new RoundSettings(
                "Bürgeramt",
                new DepartmentKindId("buergeramt"),
                municipality,
                InterviewScope.Quick,
                new DateOnly(2026, 12, 11),
                new Preconditions(new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 9), "Stabsstelle, -120", 2027),
                5,
                "2026.1"
            ),
            RoundState.Survey,
            new PersonId("tenant", "coordinator"),
            startedAt ?? Noon,
            [new PersonId("tenant", "leader")],
            StaffCount: 7,
            Channel,
            ClosedAt: null
        );

    public static TeamChannel Channel { get; } = new("tenant", "19:team@thread.tacv2", "19:channel@thread.tacv2");

    public static AuditEntry Audit(string action = "round.started") => new(Noon, new PersonId("tenant", "coordinator"), action, null);

    public static Participant Participant(RoundId round, PersonId? person = null, Population population = Population.Staff) =>
        new(round, ParticipantId.New(), person ?? NewPerson(), "29:" + NewId(), population);

    public static OutboxMessage Message(DateTimeOffset? since = null, DateTimeOffset? due = null, Recipient? to = null) =>
        new(
            NewId(),
            RoundId.New(),
            Intent.InviteKey,
            to ?? new Recipient.OnePerson(NewPerson(), "29:a"),
            MessagePriority.Normal,
            Topic: null,
            since ?? Noon,
            due ?? since ?? Noon
        );
}
