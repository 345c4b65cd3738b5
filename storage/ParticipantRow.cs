using Azure.Data.Tables;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Storage;

/// <summary>The only row that knows both a person and an interview.</summary>
internal static class ParticipantRow
{
    private const string Tenant = "Tenant";
    private const string ObjectId = "ObjectId";
    private const string TeamsUser = "TeamsUser";
    private const string Population = "Population";

    /// <summary>Finds the row of one person in a round.</summary>
    public static string FilterOf(RoundId round, PersonId person)
    {
        var (partition, tenant, objectId) = (TableKey.Of(round.Value), person.TenantId, person.ObjectId);
        return TableClient.CreateQueryFilter($"PartitionKey eq {partition} and Tenant eq {tenant} and ObjectId eq {objectId}");
    }

    /// <summary>Finds the rows of one person in all rounds.</summary>
    public static string FilterOf(PersonId person)
    {
        var (tenant, objectId) = (person.TenantId, person.ObjectId);
        return TableClient.CreateQueryFilter($"Tenant eq {tenant} and ObjectId eq {objectId}");
    }

    public static TableEntity Write(Participant participant) =>
        new(TableKey.Of(participant.Round.Value), TableKey.Of(participant.Id.Value))
        {
            [Tenant] = participant.Person.TenantId,
            [ObjectId] = participant.Person.ObjectId,
            [TeamsUser] = participant.TeamsUserId,
            [Population] = participant.Population.ToString(),
        };

    public static Participant Read(TableEntity row) =>
        new(
            new RoundId(TableKey.Read(row.PartitionKey)[0]),
            new ParticipantId(TableKey.Read(row.RowKey)[0]),
            new PersonId(row.GetString(Tenant), row.GetString(ObjectId)),
            row.GetString(TeamsUser),
            Enum.Parse<Population>(row.GetString(Population))
        );
}
