using System.Collections.Immutable;
using Azure.Data.Tables;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Storage;

/// <summary>One interview and the conversation about it as a row.</summary>
internal static class InterviewRow
{
    public const string Population = "Population";
    public const string Status = "Status";
    public const string BallotKey = "Ballot";
    public const string Sealed = "Sealed";

    private const string Catalogue = "Catalogue";
    private const string DepartmentKind = "DepartmentKind";
    private const string Scope = "Scope";
    private const string Answers = "Answers";
    private const string Session = "Session";

    public static TableEntity Write(StoredInterview stored)
    {
        var interview = stored.Interview;
        var row = new TableEntity(TableKey.Of(interview.Round.Value), TableKey.Of(interview.Participant.Value))
        {
            [Catalogue] = interview.CatalogueVersion,
            [DepartmentKind] = interview.DepartmentKind.Value,
            [Population] = interview.Population.ToString(),
            [Scope] = interview.Scope.ToString(),
            [Status] = interview.Status.ToString(),
            [Sealed] = interview.IsSealed,
            [Session] = DomainJson.Write(stored.Session),
        };
        LongText.Write(row, Answers, DomainJson.Write(interview.Answers));
        if (interview.Ballot is { } ballot)
        {
            row[BallotKey] = DomainJson.Write(ballot);
        }

        return row;
    }

    public static Ballot? ReadBallot(TableEntity row) => row.GetString(BallotKey) is { } ballot ? DomainJson.Read<Ballot>(ballot) : null;

    public static StoredInterview Read(TableEntity row) =>
        new(
            new Interview(
                new RoundId(TableKey.Read(row.PartitionKey)[0]),
                new ParticipantId(TableKey.Read(row.RowKey)[0]),
                row.GetString(Catalogue),
                new DepartmentKindId(row.GetString(DepartmentKind)),
                Enum.Parse<Population>(row.GetString(Population)),
                Enum.Parse<InterviewScope>(row.GetString(Scope)),
                Enum.Parse<InterviewStatus>(row.GetString(Status)),
                DomainJson.Read<ImmutableSortedDictionary<QuestionId, Answer>>(LongText.Read(row, Answers))
            )
            {
                Ballot = ReadBallot(row),
                IsSealed = row.GetBoolean(Sealed) ?? false,
            },
            DomainJson.Read<InterviewSession>(row.GetString(Session))
        );
}
