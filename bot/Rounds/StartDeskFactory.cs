using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Rounds;
using DigiCheckBot.Options;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>Makes the desk at which one turn of one person starts and cancels rounds.</summary>
internal sealed class StartDeskFactory(
    IRoundStore rounds,
    RoundDrafts drafts,
    RoundBeginning beginning,
    RoundCancelling cancelling,
    RehearsalDeletion deletion,
    IOptions<OperatorOptions> options
)
{
    public IStartDesk For(ITurnContext context, Actor actor) =>
        new StartDesk(actor, context.Activity.From.Id, options.Value.Id, rounds, drafts, beginning, cancelling, deletion);
}
