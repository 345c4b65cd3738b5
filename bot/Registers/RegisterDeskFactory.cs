using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs.Registers;
using DigiCheckBot.Options;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Registers;

/// <summary>Makes the desk at which one turn of one person deals with the register.</summary>
internal sealed class RegisterDeskFactory(
    IRegisterStore register,
    IRoundStore rounds,
    Appointing appointing,
    OperatorClock clock,
    IOptions<OperatorOptions> options
)
{
    public IRegisterDesk For(ITurnContext context, Actor actor) =>
        new RegisterDesk(context, actor, options.Value, register, rounds, appointing, clock);
}
