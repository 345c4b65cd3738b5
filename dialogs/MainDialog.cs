using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs.Interviews;
using DigiCheckBot.Dialogs.People;
using DigiCheckBot.Dialogs.Rounds;
using Microsoft.Bot.Builder.Dialogs;

namespace DigiCheckBot.Dialogs;

/// <summary>The root: one table of commands, and beneath it the interview that the person is in.</summary>
public sealed class MainDialog : ComponentDialog
{
    public const string DialogId = "main";

    /// <summary>Longer text is an answer, not a misspelt command.</summary>
    private const int LongestCommand = 24;

    private static readonly ImmutableArray<Command> Table =
    [
        new("Continue", "", InChannels: false, IfInterview(InterviewInbox.GoOnAsync)),
        new("Back", "", InChannels: false, IfInterview(AsButton(CardVerbs.InterviewBack))),
        new("Pause", "", InChannels: false, IfInterview(AsButton(CardVerbs.InterviewPause))),
        new("Cancel", "", InChannels: false, IfInterview(AsButton(CardVerbs.InterviewPause))),
        new("Decline", "", InChannels: false, IfInterview(DeclineInterview.AskAsync)),
        new("Status", CardVerbs.RoundStatus, InChannels: true, RoundStatusConversation.ShowAsync),
        new("StartRound", "", InChannels: true, StartRoundConversation.ShowFormAsync),
        new("Delivery", "", InChannels: false, DeliveryConversation.StartAsync),
        new("Help", "", InChannels: true, HelpAsync),
        .. Registers.RegisterCommands.Table,
        .. ReviewCommands.Table,
        .. Overviews.FollowUpCommands.Table,
        .. SteeringCommands.Table,
        new("English", "", InChannels: false, Speak(Language.English)),
        new("German", "", InChannels: false, Speak(Language.German)),
        new("", CardVerbs.RoundTeam, InChannels: true, StartRoundConversation.ShowFormAsync),
        new("", CardVerbs.RoundConfirm, InChannels: true, StartRoundConversation.ConfirmAsync),
        new("", CardVerbs.RoundCancel, InChannels: true, StartRoundConversation.CancelAsync),
        new("", CardVerbs.RoundClose, InChannels: true, CloseRoundConversation.AskAsync),
        new("", CardVerbs.RoundCloseConfirmed, InChannels: true, CloseRoundConversation.CloseAsync),
        new("", CardVerbs.RoundDeadline, InChannels: true, DeadlineConversation.ShowChangeAsync),
        new("", CardVerbs.RoundDeadlineConfirmed, InChannels: true, DeadlineConversation.ChangeAsync),
        new("", CardVerbs.RoundReopen, InChannels: true, DeadlineConversation.ShowReopenAsync),
        new("", CardVerbs.RoundReopenConfirmed, InChannels: true, DeadlineConversation.ReopenAsync),
        new("", CardVerbs.ProposalPage, InChannels: true, ProposalConversation.ShowAsync),
        new("", CardVerbs.ProposalFirst, InChannels: true, ProposalConversation.ShowAsync),
        new("", CardVerbs.DeliveryDetails, InChannels: false, DeliveryConversation.ShowDetailsAsync),
        new("", CardVerbs.DeliveryPage, InChannels: false, DeliveryConversation.ShowPageAsync),
        new("", CardVerbs.DeliveryRetryFailed, InChannels: false, DeliveryConversation.RetryFailedAsync),
        new("", CardVerbs.DeliveryRetryUncertain, InChannels: false, DeliveryConversation.RetryUncertainAsync),
        new("", CardVerbs.DeliverySettleUncertain, InChannels: false, DeliveryConversation.SettleUncertainAsync),
        new("Audit", "", InChannels: false, AuditConversation.StartAsync),
        new("", CardVerbs.AuditPage, InChannels: false, AuditConversation.ShowPageAsync),
        new("OwnData", CardVerbs.OwnDataShow, InChannels: false, OwnDataConversation.ShowAsync),
        new("", CardVerbs.OwnDataErase, InChannels: false, OwnDataConversation.AskToEraseAsync),
        new("", CardVerbs.OwnDataEraseConfirmed, InChannels: false, OwnDataConversation.EraseAsync),
        new("", CardVerbs.OwnDataCut, InChannels: false, OwnDataConversation.AskToCutAsync),
        new("", CardVerbs.OwnDataCutConfirmed, InChannels: false, OwnDataConversation.CutAsync),
        new("", CardVerbs.OwnDataForgetChat, InChannels: false, OwnDataConversation.ForgetChatAsync),
        new("Privacy", CardVerbs.PrivacyShow, InChannels: true, PrivacyConversation.ShowAsync),
    ];

    private static readonly ImmutableArray<string> OfCoordinators = ["StartRound", "Delivery", "Roles", "Register", "Audit"];

    public MainDialog()
        : base(DialogId) => AddDialog(new InterviewDialog());

    /// <summary>Rebuilds the interview's place; shows nothing.</summary>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc,
        object options,
        CancellationToken cancellationToken = default
    ) =>
        innerDc.Turn() is { Interview: not null } turn
            ? innerDc.BeginDialogAsync(InterviewDialog.DialogId, turn.Session.Step, cancellationToken)
            : Task.FromResult(EndOfTurn);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc,
        CancellationToken cancellationToken = default
    )
    {
        var turn = innerDc.Turn();
        await (turn.Input.IsClick ? ClickAsync(innerDc, turn, cancellationToken) : TextAsync(innerDc, turn, cancellationToken));
        PrivacyConversation.Greet(turn);
        return EndOfTurn;
    }

    /// <summary>A card for one person that somebody posted in a channel acts there for nobody.</summary>
    private static Task ClickAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var command = Table.FirstOrDefault(c => c.Verb == turn.Input.Verb);
        if (command is not { InChannels: true } && !Access.IsInPersonalChat(turn))
        {
            return Task.CompletedTask;
        }

        return command is null ? IfInterview(InterviewInbox.ClickAsync)(interview, turn, ct) : command.RunAsync(interview, turn, ct);
    }

    private static Task TextAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var text = turn.Input.Text;
        if (Table.FirstOrDefault(c => c.Exists(turn) && c.IsSaid(text)) is { } command)
        {
            return RunSaidAsync(command, interview, turn, ct);
        }

        if (text.Length <= LongestCommand && Command.Nearest(Offered(turn), text) is { } meant)
        {
            turn.Say(Messages.DidYouMean(meant.Word, turn.Language));
            return Task.CompletedTask;
        }

        return turn is { Place: Place.Personal, Interview: not null }
            ? IfInterview(InterviewInbox.TextAsync)(interview, turn, ct)
            : HelpAsync(interview, turn, ct);
    }

    private static Task RunSaidAsync(Command command, DialogContext interview, Turn turn, CancellationToken ct)
    {
        if (command.InChannels || turn.Place == Place.Personal)
        {
            return command.RunAsync(interview, turn, ct);
        }

        turn.PointToChat();
        return Task.CompletedTask;
    }

    private static Func<DialogContext, Turn, CancellationToken, Task> IfInterview(Func<DialogContext, Turn, CancellationToken, Task> run) =>
        (interview, turn, ct) =>
        {
            if (turn.Interview is null)
            {
                turn.Say(Messages.NoInterview(turn.Language));
                return Task.CompletedTask;
            }

            switch (turn.TheInterview.Status)
            {
                case InterviewStatus.Submitted:
                    turn.Show(SubmittedCard.For(turn.Language, turn.TheInterview.Population));
                    return Task.CompletedTask;
                case InterviewStatus.Expired:
                    turn.Say(Messages.RoundClosed(turn.Language));
                    return Task.CompletedTask;
                case InterviewStatus.Declined when !DeclineInterview.IsTakenBack(turn):
                    DeclineInterview.Show(turn);
                    return Task.CompletedTask;
                default:
                    return run(interview, turn, ct);
            }
        };

    private static Func<DialogContext, Turn, CancellationToken, Task> AsButton(string verb) =>
        (interview, turn, ct) =>
        {
            turn.TreatAs(verb);
            return InterviewInbox.TextAsync(interview, turn, ct);
        };

    private static Func<DialogContext, Turn, CancellationToken, Task> Speak(Language language) =>
        async (interview, turn, ct) =>
        {
            turn.Speak(language);
            turn.Say(Messages.LanguageChanged(language));
            if (turn.Interview is { Interview.Status: InterviewStatus.InProgress })
            {
                await InterviewInbox.ShowAgainAsync(interview, turn, ct);
            }
        };

    private static Task HelpAsync(DialogContext interview, Turn turn, CancellationToken ct)
    {
        var commands = Offered(turn)
            .Where(c => c.Key.Length > 0 && (c.InChannels || turn.Place == Place.Personal))
            .Select(c => (c.NameIn(turn.Language), Messages.MeaningOf(c.Key, turn.Language)));
        turn.Show(HelpCard.For([.. commands], turn.Language));
        return Task.CompletedTask;
    }

    /// <summary>Nobody is offered what only others may do.</summary>
    private static IEnumerable<Command> Offered(Turn turn) =>
        Table.Where(c => c.Exists(turn) && c.IsOffered(turn) && (turn.Actor.IsCoordinator || !OfCoordinators.Contains(c.Key)));
}
