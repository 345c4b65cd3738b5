using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Options;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Rounds;

/// <summary>Makes the desk at which one turn of one person deals with rounds.</summary>
internal sealed class RoundDeskFactory(
    IPeopleStore people,
    IRoundStore rounds,
    IInterviewStore interviews,
    ICatalogues catalogues,
    RoundStart start,
    RoundClosing closing,
    IOptions<OperatorOptions> options
)
{
    public IRoundDesk For(ITurnContext context, Actor actor) =>
        new RoundDesk(context, actor, options.Value.Id, people, rounds, interviews, catalogues, start, closing);
}
