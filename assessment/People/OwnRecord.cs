using System.Collections.Immutable;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.People;

/// <summary>What is stored about a person, for that person only.</summary>
/// <param name="Interviews">Those to which a link is left, the newest round first.</param>
public sealed record OwnRecord(PersonRecord Person, Actor Actor, ImmutableArray<OwnInterview> Interviews);

/// <param name="Stored">Null: the answers are deleted.</param>
/// <param name="MayErase">The answers can still be taken back.</param>
/// <param name="MayCutLink">It counts already; but nobody need be able to find it.</param>
public sealed record OwnInterview(AssessmentRound Round, Population Population, StoredInterview? Stored, bool MayErase, bool MayCutLink);

/// <summary>What somebody did to a round, or is to it, beside an interview.</summary>
/// <param name="Deeds">The entries of its audit that name the person.</param>
public sealed record OwnRound(AssessmentRound Round, bool IsLeader, bool HasStarted, ImmutableArray<AuditEntry> Deeds);

/// <summary>A message to the person as the outbox remembers it.</summary>
public sealed record OwnMessage(RoundId Round, string Intent, string State, DateTimeOffset Since);

/// <summary>Everything that is stored about a person.</summary>
/// <param name="Listed">The person's lines in the operator's list of roles.</param>
/// <param name="Introduced">As the person asked to be eligible for a role; null: never.</param>
public sealed record OwnArchive(
    OwnRecord Record,
    ImmutableArray<OwnRound> Rounds,
    ImmutableArray<OwnMessage> Messages,
    ImmutableArray<AppointmentEntry> Listed,
    RosterMember? Introduced,
    DateTimeOffset AsOf
);
