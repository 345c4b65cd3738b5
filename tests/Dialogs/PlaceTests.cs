using System.Reflection;
using System.Xml.Linq;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Cards;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Tests.Processes;
using Moq;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Dialogs;

/// <summary>
/// Every command and every button in a channel: what is personal does and shows nothing there and reads nothing of the rounds, whoever it is.
/// </summary>
public sealed class PlaceTests
{
    /// <summary>What may be said in a channel, where for coordinators the status of its rounds may stand; a role is played in a local run only.</summary>
    private static readonly string[] SaidInChannels = ["Status", "StartRound", "Help", "Privacy", "PlayRole"];

    /// <summary>What may be clicked in a channel, because it stands there for everybody.</summary>
    private static readonly string[] InChannels =
    [
        CardVerbs.RoundStatus,
        CardVerbs.RoundTeam,
        CardVerbs.RoundConfirm,
        CardVerbs.RoundCancel,
        CardVerbs.RoundDraft,
        CardVerbs.RoundClose,
        CardVerbs.RoundCloseConfirmed,
        CardVerbs.ProposalPage,
        CardVerbs.ProposalFirst,
        CardVerbs.PrivacyShow,
    ];

    private const string Prefix = "Command.";

    /// <summary>A strict desk: asking it anything fails.</summary>
    private readonly IRoundDesk _desk = new Mock<IRoundDesk>(MockBehavior.Strict).Object;

    public static TheoryData<string, bool> PersonalWords
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var word in AllCommands().Except(SaidInChannels).SelectMany(c => Messages.WordsOf(c)).Distinct())
            {
                data.Add(word, true);
                data.Add(word, false);
            }

            return data;
        }
    }

    public static TheoryData<string, bool> PersonalVerbs
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var verb in AllVerbs().Except(InChannels))
            {
                data.Add(verb, true);
                data.Add(verb, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PersonalWords))]
    public async Task A_personal_command_is_answered_in_the_chat(string word, bool isCoordinator)
    {
        var turn = await DrivenTurn.SayAsync(_desk, word, g => (g.Place, g.IsCoordinator) = (Place.Channel, isCoordinator));

        Assert.True(turn.BelongsInChat);
        Assert.Null(turn.Card);
        Assert.Null(turn.ChosenLanguage);
        Assert.Equal([Messages.OnlyInPersonalChat(Language.German)], turn.Messages);
    }

    [Fact]
    public async Task How_far_somebody_is_is_answered_in_the_chat() =>
        Assert.True((await DrivenTurn.SayAsync(_desk, "status", g => (g.Place, g.IsCoordinator) = (Place.Channel, false))).BelongsInChat);

    [Theory]
    [MemberData(nameof(PersonalVerbs))]
    public async Task A_personal_card_in_a_channel_acts_for_nobody(string verb, bool isCoordinator)
    {
        var data = new JObject
        {
            [CardKeys.Verb] = verb,
            [CardKeys.Round] = "0123456789abcdef0123456789abcdef",
            [CardKeys.Participant] = "0123456789abcdef0123456789abcdef",
            [CardKeys.Nonce] = 1,
        };
        var turn = await DrivenTurn.ClickAsync(_desk, data, g => (g.Place, g.IsCoordinator) = (Place.Channel, isCoordinator));

        Assert.Null(turn.Card);
        Assert.False(turn.ForgetsPerson);
        Assert.Equal([Messages.OnlyInPersonalChat(Language.German)], turn.Messages);
    }

    [Fact]
    public async Task What_the_privacy_notice_says_is_for_everybody()
    {
        var turn = await DrivenTurn.SayAsync(_desk, "Datenschutz", g => g.Place = Place.Channel);

        Assert.NotNull(turn.Card);
        Assert.False(turn.BelongsInChat);
    }

    private static IEnumerable<string> AllCommands() =>
        XDocument
            .Load(RepositoryRoot.Combine(Path.Combine("dialogs", "Resources", "Messages.resx")))
            .Descendants("data")
            .Select(d => (string)d.Attribute("name")!)
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]);

    private static IEnumerable<string> AllVerbs() =>
        typeof(CardVerbs).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);
}
