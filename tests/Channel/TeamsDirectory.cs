using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>A person as the roster of Teams shows them.</summary>
/// <param name="Id">Teams id, <c>29:…</c>.</param>
/// <param name="AadObjectId">Entra object id, a GUID.</param>
/// <param name="Name">Display name.</param>
/// <param name="UserPrincipalName">Missing for some people.</param>
/// <param name="Role"><c>user</c>, <c>guest</c> or <c>anonymous</c>.</param>
public sealed record TeamsPerson(string Id, string AadObjectId, string Name, string? UserPrincipalName = null, string Role = "user")
{
    internal JObject ToJson(string tenantId)
    {
        var json = new JObject
        {
            ["id"] = Id,
            ["name"] = Name,
            ["objectId"] = AadObjectId,
            ["aadObjectId"] = AadObjectId,
            ["userRole"] = Role,
            ["tenantId"] = tenantId,
        };
        if (UserPrincipalName is not null)
        {
            json["userPrincipalName"] = UserPrincipalName;
            json["email"] = UserPrincipalName;
        }

        return json;
    }

    internal bool Is(string id) => Id == id || AadObjectId == id || (UserPrincipalName ?? "") == id;
}

/// <summary>A team with its channels. The general channel has the id of the team and, as on the wire, no name.</summary>
/// <param name="Id">Id of the team, <c>19:…@thread.tacv2</c>.</param>
/// <param name="Name">Display name.</param>
/// <param name="AadGroupId">Entra group id.</param>
/// <param name="Channels">Id and name of the other channels.</param>
/// <param name="Members">Everybody in the team.</param>
public sealed record TeamsTeam(
    string Id,
    string Name,
    string AadGroupId,
    IReadOnlyList<(string Id, string Name)> Channels,
    IReadOnlyList<TeamsPerson> Members
)
{
    internal JObject Details() =>
        new()
        {
            ["id"] = Id,
            ["name"] = Name,
            ["aadGroupId"] = AadGroupId,
            ["channelCount"] = Channels.Count + 1,
            ["memberCount"] = Members.Count,
            ["type"] = "standard",
        };

    internal JObject Conversations() =>
        new()
        {
            ["conversations"] = new JArray(
                new JObject { ["id"] = Id },
                Channels.Select(c => new JObject { ["id"] = c.Id, ["name"] = c.Name })
            ),
        };
}
