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
