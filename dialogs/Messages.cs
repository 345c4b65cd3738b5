using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;

namespace DigiCheckBot.Dialogs;

/// <summary>The plain sentences of the conversation, in the person's language, never the thread's.</summary>
public static partial class Messages
{
    private static readonly ResourceManager Texts = new("DigiCheckBot.Dialogs.Resources.Messages", typeof(Messages).Assembly);
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string OnlyInPersonalChat(Language language) => Get(nameof(OnlyInPersonalChat), language);

    public static string NoInterview(Language language) => Get(nameof(NoInterview), language);

    public static string UseTheButtons(Language language) => Get(nameof(UseTheButtons), language);

    public static string NotUnderstood(Language language) => Get(nameof(NotUnderstood), language);

    public static string NothingOpenOnPage(Language language) => Get(nameof(NothingOpenOnPage), language);

    public static string Understood(Question question, Language language) => Get(nameof(Understood), language, question.Text.In(language));

    public static string DidYouMean(string word, Language language) => Get(nameof(DidYouMean), language, word);

    public static string LanguageChanged(Language language) => Get(nameof(LanguageChanged), language);

    public static string OnlyCoordinators(Language language) => Get(nameof(OnlyCoordinators), language);

    public static string NoTeam(Language language) => Get(nameof(NoTeam), language);

    public static string FormOutdated(Language language) => Get(nameof(FormOutdated), language);

    public static string NothingHappened(Language language) => Get(nameof(NothingHappened), language);

    public static string NoRounds(Language language) => Get(nameof(NoRounds), language);

    public static string NoSuchRound(Language language) => Get(nameof(NoSuchRound), language);

    public static string NothingDelivered(Language language) => Get(nameof(NothingDelivered), language);

    public static string DetailsBelow(Language language) => Get(nameof(DetailsBelow), language);

    /// <summary>A decision was about messages that stand otherwise by now.</summary>
    public static string DeliveryChanged(Language language) => Get(nameof(DeliveryChanged), language);

    public static string SentAgain(int count, Language language) => Get($"SentAgain.{Amount(count)}", language, count);

    public static string Settled(int count, Language language) => Get($"Settled.{Amount(count)}", language, count);

    /// <summary>For the browser that follows a link to a file.</summary>
    public static string LinkIsOver(Language language) => Get(nameof(LinkIsOver), language);

    public static string RemindersStopped(Language language) => Get(nameof(RemindersStopped), language);

    /// <summary>Somebody lacks the role.</summary>
    /// <param name="who">Those who may.</param>
    public static string OnlyFor(IEnumerable<RoundRole> who, Language language) =>
        Get(nameof(OnlyFor), language, Listed(who.Where(r => r != RoundRole.Colleague).Select(r => Get($"Role.{r}", language)), language));

    public static string NotInState(RoundState state, IEnumerable<RoundState> possible, Language language) =>
        Get(nameof(NotInState), language, StateOf(state, language), Listed(possible.Select(s => Quoted(s, language)), language));

    public static string PossibleNow(IEnumerable<RoundAction> actions, Language language) =>
        Get(nameof(PossibleNow), language, string.Join("; ", actions.Select(a => Get($"Action.{a}", language))));

    public static string VoteCount(int most, Language language) => Get(nameof(VoteCount), language, most);

    public static string VoteIsOver(Language language) => Get(nameof(VoteIsOver), language);

    public static string VotesCounted(Language language) => Get(nameof(VotesCounted), language);

    public static string FieldsProposed(Language language) => Get(nameof(FieldsProposed), language);

    public static string FieldsFixed(Language language) => Get(nameof(FieldsFixed), language);

    public static string ProgressSaved(Language language) => Get(nameof(ProgressSaved), language);

    public static string RoundCompleted(Language language) => Get(nameof(RoundCompleted), language);

    public static string NoSuchMeasure(Language language) => Get(nameof(NoSuchMeasure), language);

    public static string TalkSaved(Language language) => Get(nameof(TalkSaved), language);

    public static string Released(Language language) => Get(nameof(Released), language);

    public static string FrameProblem(Language language) => Get(nameof(FrameProblem), language);

    public static string FrameSet(Language language) => Get(nameof(FrameSet), language);

    public static string DecisionsFinished(Language language) => Get(nameof(DecisionsFinished), language);

    public static string DecisionsReopened(Language language) => Get(nameof(DecisionsReopened), language);

    public static string StateOf(RoundState state, Language language) => Get($"State.{state}", language);

    public static string StepProblem(StepProblem problem, Language language) => Get($"StepProblem.{problem}", language);

    public static string Progress(int answered, int shown, int minutes, Language language) =>
        Get(nameof(Progress), language, answered, shown, minutes);

    /// <summary>The round that the interview belongs to takes no answers any more (P8).</summary>
    public static string RoundClosed(Language language) => Get(nameof(RoundClosed), language);

    /// <summary>Saving failed; the card stays open with the input.</summary>
    public static string NotSaved(Language language) => Get(nameof(NotSaved), language);

    public static string WentWrong(Language language) => Get(nameof(WentWrong), language);

    public static string UnknownPerson(Language language) => Get(nameof(UnknownPerson), language);

    public static string FormProblem(string problem, Language language) => Get($"FormProblem.{problem}", language);

    public static string InvalidInput(string kind, Language language, params object[] values) =>
        Get($"InvalidInput.{kind}", language, values);

    public static string MeaningOf(string command, Language language) => Get($"CommandMeaning.{command}", language);

    /// <summary>The words of a command in every language: nobody has to know which language the bot speaks at the moment.</summary>
    public static ImmutableArray<string> WordsOf(string command) =>
        [.. WordsOf(command, Language.German), .. WordsOf(command, Language.English)];

    public static ImmutableArray<string> WordsOf(string command, Language language) => [.. Get($"Command.{command}", language).Split('|')];

    public static string NoReview(Language language) => Get(nameof(NoReview), language);

    public static string NoOutsideView(Language language) => Get(nameof(NoOutsideView), language);

    public static string ReviewSaved(string measure, Language language) => Get(nameof(ReviewSaved), language, measure);

    public static string ReviewChangedMeanwhile(Language language) => Get(nameof(ReviewChangedMeanwhile), language);

    public static string ReviewFinished(Language language) => Get(nameof(ReviewFinished), language);

    public static string ReviewReturned(Language language) => Get(nameof(ReviewReturned), language);

    public static string CriteriaChangedMeanwhile(int count, Language language) => Get(nameof(CriteriaChangedMeanwhile), language, count);

    /// <param name="problem">Number, Reason, Text, Choose, Address or LevelMissing.</param>
    public static string ReviewProblem(string problem, Language language, params object[] values) =>
        Get($"ReviewProblem.{problem}", language, values);

    private static string Quoted(RoundState state, Language language) => Get("Quoted", language, StateOf(state, language));

    private static string Listed(IEnumerable<string> parts, Language language)
    {
        var all = parts.ToList();
        return all.Count <= 1 ? string.Concat(all) : Get("Or", language, string.Join(", ", all[..^1]), all[^1]);
    }

    public static string NothingAudited(Language language) => Get(nameof(NothingAudited), language);

    public static string AnsweredInChat(Language language) => Get(nameof(AnsweredInChat), language);

    public static string CardBelow(Language language) => Get(nameof(CardBelow), language);

    public static string InterviewErased(Language language) => Get(nameof(InterviewErased), language);

    public static string NothingToErase(Language language) => Get(nameof(NothingToErase), language);

    public static string LinkCut(Language language) => Get(nameof(LinkCut), language);

    public static string NoLinkToCut(Language language) => Get(nameof(NoLinkToCut), language);

    public static string ChatForgotten(Language language) => Get(nameof(ChatForgotten), language);

    private static string Amount(int count) =>
        count switch
        {
            0 => "None",
            1 => "One",
            _ => "Many",
        };

    private static string Get(string key, Language language, params object[] values)
    {
        var culture = language == Language.English ? English : German;
        var text = Texts.GetString(key, culture) ?? throw new MissingManifestResourceException($"There is no text for '{key}'.");
        return values.Length == 0 ? text : string.Format(culture, text, values);
    }
}
