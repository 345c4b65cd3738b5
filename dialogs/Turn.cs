using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Retention;
using DigiCheckBot.Dialogs.Registers;
using DigiCheckBot.Dialogs.Rounds;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Dialogs;

/// <summary>Where a turn happens.</summary>
public enum Place
{
    /// <summary>1:1 chat with the bot.</summary>
    Personal,

    /// <summary>A team's channel: nothing personal is said or done there.</summary>
    Channel,
}

/// <summary>What the operator's configuration says, as far as the conversation needs it.</summary>
/// <param name="Threshold">k of rule P2.</param>
public sealed record OperatorProfile(string Name, int Threshold)
{
    /// <summary>How long what is kept.</summary>
    public RetentionPeriods Retention { get; init; } = RetentionPeriods.Usual;

    /// <summary>Whom people ask about data protection; null: the round's contact.</summary>
    public string? PrivacyContact { get; init; }
}

/// <summary>
/// One turn of one person: what was loaded and said, and what comes of it. Dialogs change it and never send or save; the host saves it and
/// then delivers it, and may run a turn again after somebody else saved first.
/// </summary>
public sealed class Turn
{
    private readonly List<string> _messages = [];
    private readonly StoredInterview? _loaded;
    private readonly IRegisterDesk? _register;
    private readonly IStartDesk? _starts;

    public Turn(
        CardInput input,
        Place place,
        Actor actor,
        Language language,
        OperatorProfile operatorProfile,
        AssessmentCatalogue catalogue,
        StoredInterview? interview,
        DateOnly today,
        IRoundDesk desk
    )
    {
        Input = input;
        Place = place;
        Actor = actor;
        Language = language;
        Operator = operatorProfile;
        Catalogue = catalogue;
        Interview = _loaded = interview;
        Today = today;
        Desk = desk;
    }

    public CardInput Input { get; private set; }

    public Place Place { get; }

    public Actor Actor { get; }

    /// <summary>The person's choice, or the default; a command may change it in the turn.</summary>
    public Language Language { get; private set; }

    public OperatorProfile Operator { get; }

    /// <summary>The version that the interview is pinned to, else the current one.</summary>
    public AssessmentCatalogue Catalogue { get; }

    public DateOnly Today { get; }

    /// <summary>What can be asked of and done with rounds; saves by itself.</summary>
    public IRoundDesk Desk { get; }

    /// <summary>What can be asked of and done with the register and the appointments; saves by itself.</summary>
    public IRegisterDesk Register
    {
        get => _register ?? throw new InvalidOperationException("This turn has no register.");
        init => _register = value;
    }

    /// <summary>What can be done with rounds before they run; saves by itself.</summary>
    public IStartDesk Starts
    {
        get => _starts ?? throw new InvalidOperationException("This turn can start nothing.");
        init => _starts = value;
    }

    /// <summary>A local run, in which a person may act as somebody else.</summary>
    public bool MayPlayRoles { get; init; }

    /// <summary>What the person acts as from the next turn on; null: what they are.</summary>
    public PlayedRole? Played { get; set; }

    /// <summary>Roles of which the person hears in this turn.</summary>
    public ImmutableArray<Appointment> NewAppointments { get; init; } = [];

    /// <summary>The person's interview in progress; null: none, or not in this place.</summary>
    public StoredInterview? Interview { get; private set; }

    /// <summary>While the dialog stack is rebuilt nothing is shown and nothing changes.</summary>
    public bool IsRebuilding { get; set; }

    /// <summary>The step at which the rebuilt stack stands; null: there is no interview.</summary>
    public string? RebuiltAt { get; set; }

    /// <summary>The one card to show; null: none.</summary>
    public JObject? Card { get; private set; }

    /// <summary>The card replaces the clicked one for everybody in the channel, not only for who clicked.</summary>
    public bool CardIsForEverybody { get; private set; }

    /// <summary>
    /// Names the rendered card whose click asked for a card in a message of its own. It comes once: with a mark that has acted before only
    /// the messages are shown. Null: the card replaces the clicked one.
    /// </summary>
    public string? ApartMark { get; private set; }

    public bool ClickedCardStays => ApartMark is not null;

    public IReadOnlyList<string> Messages => _messages;

    /// <summary>Set when the person chose another language.</summary>
    public Language? ChosenLanguage { get; private set; }

    /// <summary>The interview or the conversation about it changed and must be saved before anything is shown.</summary>
    public bool InterviewChanged => !ReferenceEquals(_loaded, Interview);

    /// <summary>The interview was submitted in this turn.</summary>
    public bool IsSubmitted =>
        Interview?.Interview.Status == InterviewStatus.Submitted && _loaded?.Interview.Status != InterviewStatus.Submitted;

    public Interview TheInterview => Interview?.Interview ?? throw new InvalidOperationException("This turn has no interview.");

    public InterviewSession Session => Interview?.Session ?? throw new InvalidOperationException("This turn has no interview.");

    public void Change(Interview interview) => Interview = new StoredInterview(interview, Session);

    public void Change(InterviewSession session) => Interview = new StoredInterview(TheInterview, session);

    /// <summary>Hands the interview in; what the conversation remembered of it is forgotten (P11).</summary>
    public void Submit() =>
        Interview = new StoredInterview(TheInterview with { Status = InterviewStatus.Submitted }, InterviewSession.Empty);

    /// <summary>An interview that was declined goes on where it was.</summary>
    public void Reopen() => Interview = Interview?.Reopen();

    /// <summary>A typed command stands for a button without inputs.</summary>
    public void TreatAs(string verb) => Input = Input.AsClick(verb);

    public void Show(JObject card, bool toEverybody = false)
    {
        Card = card;
        CardIsForEverybody = toEverybody;
    }

    /// <param name="mark">At most 64 characters.</param>
    public void ShowApart(JObject card, string mark)
    {
        Card = card;
        ApartMark = mark;
    }

    /// <summary>The card was shown before.</summary>
    public void DropCard() => Card = null;

    public void Say(string text) => _messages.Add(text);

    /// <summary>The person has been shown the privacy notice.</summary>
    public bool IsGreeted { get; set; } = true;

    /// <summary>A card in a message of its own before all else; null: none.</summary>
    public JObject? CardBefore { get; private set; }

    public void ShowBefore(JObject card) => CardBefore = card;

    /// <summary>What was said in a channel is to be answered in the 1:1 chat.</summary>
    public bool BelongsInChat { get; private set; }

    /// <summary>In the channel there is only the pointer; where the chat is known, the same is said and done there.</summary>
    public void PointToChat()
    {
        BelongsInChat = true;
        Say(Dialogs.Messages.OnlyInPersonalChat(Language));
    }

    /// <summary>What is remembered of the person beside interviews is to be forgotten with this turn.</summary>
    public bool ForgetsPerson { get; private set; }

    public void ForgetPerson() => ForgetsPerson = true;

    public void Speak(Language language) => ChosenLanguage = Language = language;

    /// <summary>Pages of the person's interview, in order.</summary>
    public ImmutableArray<InterviewPage> Pages => InterviewPath.Pages(Catalogue, TheInterview);
}
