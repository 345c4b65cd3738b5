using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>
/// "Runde starten": choose the team, fill in the form, confirm. The form carries the id of the round to be, so that confirming twice starts
/// one round.
/// </summary>
internal static class StartRoundConversation
{
    private const int DefaultDays = 14;

    public static async Task ShowFormAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RoundRights.MayStart(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return;
        }

        var teams = await turn.Desk.TeamsAsync(ct);
        var chosen = teams.Length == 1 ? teams[0] : teams.FirstOrDefault(t => t.Channel.TeamId == turn.Input[CardKeys.Team]);
        if (teams.IsEmpty)
        {
            turn.Say(Messages.NoTeam(turn.Language));
        }
        else if (chosen is null)
        {
            turn.Show(TeamChoiceCard.For(teams, turn.Language));
        }
        else
        {
            turn.Show(await CardAsync(turn, chosen, Defaults(turn, chosen), null, ct));
        }
    }

    public static async Task ConfirmAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (!RoundRights.MayStart(turn.Actor))
        {
            turn.Say(Messages.OnlyCoordinators(turn.Language));
            return;
        }

        var teams = await turn.Desk.TeamsAsync(ct);
        if (teams.FirstOrDefault(t => t.Channel.TeamId == turn.Input[CardKeys.Team]) is not { } team || turn.Input.Round is not { } round)
        {
            turn.Say(Messages.FormOutdated(turn.Language));
            return;
        }

        var form = StartRoundReading.FormOf(round, turn.Input);
        var roster = await turn.Desk.RosterAsync(team, ct);
        switch (StartRoundReading.Read(form, roster, turn))
        {
            case StartRoundReading.Result.Refused refused:
                turn.Show(await CardAsync(turn, team, form with { Problems = refused.Problems }, turn.Input.Previous, ct));
                break;
            case StartRoundReading.Result.Accepted accepted:
                var started = await turn.Desk.StartAsync(
                    round,
                    accepted.Settings,
                    team,
                    accepted.Leaders,
                    await NextRoundConversation.PreviousOfAsync(turn, team, ct),
                    ct
                );
                turn.Show(RoundStartedCard.For(started.Round, started.Invited, turn.Language), toEverybody: true);
                break;
        }
    }

    public static Task CancelAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        turn.Say(Messages.NothingHappened(turn.Language));
        return Task.CompletedTask;
    }

    internal static async Task<Newtonsoft.Json.Linq.JObject> CardAsync(
        Turn turn,
        TeamRecord team,
        StartRoundForm form,
        RoundId? previous,
        CancellationToken ct
    )
    {
        var roster = await turn.Desk.RosterAsync(team, ct);
        return StartRoundCard.For(
            form,
            new StartRoundChoices(turn.Catalogue.DepartmentKinds, roster, team.Name, team.Channel.TeamId) { Previous = previous },
            turn.Language
        );
    }

    /// <summary>What is stated to others (Personalrat, data protection) is never filled in for the coordinator.</summary>
    internal static StartRoundForm Defaults(Turn turn, TeamRecord team) =>
        new(
            RoundId.New(),
            DepartmentName: team.Name,
            Kind: "",
            Municipality: "",
            Leaders: [],
            Scope: StartRoundForm.FullScope,
            Deadline: turn.Today.AddDays(DefaultDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            WorksCouncilOn: "",
            DataProtectionOn: "",
            Contact: "",
            BudgetYear: (turn.Today.Year + 1).ToString(CultureInfo.InvariantCulture),
            Problems: ImmutableSortedDictionary<string, string>.Empty
        );
}
