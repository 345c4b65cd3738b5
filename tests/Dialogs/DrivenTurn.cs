using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Cards;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Dialogs;

/// <summary>One turn through the dialogs as the host drives it: rebuilt silently, then continued with the input. Nothing is stored or sent.</summary>
internal static class DrivenTurn
{
    public static Task<Turn> ClickAsync(IRoundDesk desk, JObject data, Action<Given>? given = null) =>
        RunAsync(
            desk,
            new Activity
            {
                Type = ActivityTypes.Invoke,
                Id = "clicked",
                ReplyToId = "card",
                Value = new JObject { ["action"] = new JObject { ["data"] = data } },
            },
            given
        );

    public static Task<Turn> SayAsync(IRoundDesk desk, string text, Action<Given>? given = null) =>
        RunAsync(
            desk,
            new Activity
            {
                Type = ActivityTypes.Message,
                Id = "said",
                Text = text,
            },
            given
        );

    /// <summary>Everything that the turn's card says, piece by piece.</summary>
    public static ImmutableArray<string> Texts(Turn turn) =>
        [.. CardTree.OfType(turn.Card!, "TextRun", "TextBlock").Select(e => (string)e["text"]!)];

    /// <summary>The desk knows these rounds that aren't finished.</summary>
    public static void HasRounds(this Mock<IRoundDesk> desk, params AssessmentRound[] rounds) =>
        desk.Setup(d => d.OpenRoundsAsync(It.IsAny<CancellationToken>()))
            .ReturnsAsync([.. rounds.Select(r => new RoundStanding(r, 0, new StaffProgress.Running()))]);

    private static async Task<Turn> RunAsync(IRoundDesk desk, Activity activity, Action<Given>? change)
    {
        var given = new Given();
        change?.Invoke(given);
        var turn = new Turn(
            CardInput.Read(activity),
            given.Place,
            new Actor(new PersonId("tenant", "somebody"), given.IsCoordinator),
            Language.German,
            new OperatorProfile("Zweckverband", 5),
            SampleCatalogue.Small,
            given.Interview,
            new DateOnly(2026, 11, 22),
            desk
        )
        {
            MayPlayRoles = given.MayPlayRoles,
            Played = given.Played,
        };
        using var context = new TurnContext(new TestAdapter(), activity);
        context.TurnState.Set(turn);
        var main = new MainDialog();
        var dc = await new DialogSet(new StackOfOneTurn()).Add(main).CreateContextAsync(context);
        turn.IsRebuilding = true;
        await dc.BeginDialogAsync(main.Id);
        turn.IsRebuilding = false;
        await dc.ContinueDialogAsync();
        return turn;
    }

    /// <summary>Who acts, where and in what.</summary>
    internal sealed class Given
    {
        public bool IsCoordinator { get; set; } = true;

        public Place Place { get; set; } = Place.Personal;

        public StoredInterview? Interview { get; set; }

        public bool MayPlayRoles { get; set; }

        public PlayedRole? Played { get; set; }
    }
}
