using DigiCheckBot.Assessment.People;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Outreach;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace DigiCheckBot.Turns;

/// <summary>Remembers whom and which teams the bot can reach, from installs and from what arrives.</summary>
internal sealed class Contacts(IPeopleStore people)
{
    public Task NoteAsync(ITurnContext context, PersonId? person, CancellationToken ct) =>
        context.Activity.Conversation?.ConversationType == "personal" && person is { } known
            ? people.ChangeAsync(
                known,
                p => p with { Reference = References.Refreshed(p.Reference, context.Activity), Reachable = true },
                ct
            )
            : NoteTeamAsync(context, ct);

    /// <summary>The app was removed: nothing is tried there until it is back.</summary>
    public async Task ForgetAsync(ITurnContext context, PersonId? person, Place place, CancellationToken ct)
    {
        if (place == Place.Personal && person is { } known)
        {
            await people.ChangeAsync(known, p => p with { Reachable = false }, ct);
        }
        else if (
            TeamOf(context.Activity) is { Channel: var channel }
            && await people.TeamAsync(channel.TenantId, channel.TeamId, ct) is { } team
        )
        {
            await people.SaveTeamAsync(team with { Installed = false }, ct);
        }
    }

    /// <summary>Keeps the team's newest reference; does nothing outside a team.</summary>
    public async Task NoteTeamAsync(ITurnContext context, CancellationToken ct)
    {
        if (TeamOf(context.Activity) is not { } team)
        {
            return;
        }

        var stored = await people.TeamAsync(team.Channel.TenantId, team.Channel.TeamId, ct);
        var name = team.Name.Length > 0 ? team.Name : stored?.Name ?? "";
        if (name.Length == 0)
        {
            name = (await TeamsInfo.GetTeamDetailsAsync(context, team.Channel.TeamId, ct))?.Name ?? "";
        }

        var noted = team with { Name = name, Reference = References.Refreshed(stored?.Reference, context.Activity) };
        if (noted != stored)
        {
            await people.SaveTeamAsync(noted, ct);
        }
    }

    /// <summary>The team of an activity in a channel; null elsewhere.</summary>
    public static TeamRecord? TeamOf(Activity activity)
    {
        var data = activity.ChannelData is null ? null : activity.GetChannelData<TeamsChannelData>();
        var tenant = activity.Conversation?.TenantId ?? data?.Tenant?.Id;
        if (data?.Team?.Id is not { } team || tenant is null)
        {
            return null;
        }

        var channel = data.Channel?.Id ?? team;
        return new TeamRecord(new TeamChannel(tenant, team, channel), data.Team.Name ?? "", References.Of(activity));
    }
}
