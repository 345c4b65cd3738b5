using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Cards;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>
/// Plays one person from the first card to the submission: reads what the card shows and does what a person could do there. Knows nothing
/// of the interview but its cards.
/// </summary>
internal sealed class ActedPerson(BotConversation chat, LocalPerson person, int seed)
{
    /// <summary>Many more than the longest interview with all detours takes.</summary>
    private const int MostTurns = 300;

    /// <summary>So often a person tries again when saving failed or an answer is refused.</summary>
    private const int MostAttempts = 4;

    private const double GoingBack = 0.06;
    private const double Pausing = 0.05;
    private const double TypingPages = 0.12;
    private const double DoubleClicks = 0.1;
    private const string GoOn = "weiter";

    private readonly HashSet<string> _pages = [];
    private readonly Dictionary<string, int> _attempts = [];
    private readonly Dictionary<string, int> _refusals = [];
    private Temperament _temperament = Temperament.Of(seed, person.TeamsId, leads: false);

    public int PagesAnswered => _pages.Count;

    /// <param name="reply">The answer to the person's first "weiter".</param>
    public async Task<PersonOutcome> PlayAsync(BotReply reply, CancellationToken ct)
    {
        var submitting = false;
        for (var turn = 0; turn < MostTurns; turn++)
        {
            if (reply is not { Card: { } card, IsError: false })
            {
                return Outcome(submitted: false, reply.Words);
            }

            if (card.Buttons.IsEmpty)
            {
                return Outcome(submitting, submitting ? "" : "a card without buttons");
            }

            submitting = card.Button(CardVerbs.InterviewSubmit) is not null;
            if (Tries(card) > MostAttempts)
            {
                return Outcome(submitted: false, $"the same step again: {card.Step}. {reply.Words}");
            }

            reply = await TryAsync(card, ct);
        }

        return Outcome(submitted: false, "no end in sight");
    }

    /// <summary>An error keeps the card and what was entered, so the person clicks again.</summary>
    private async Task<BotReply> TryAsync(CardReading card, CancellationToken ct)
    {
        var reply = await ActAsync(card, ct);
        for (var attempt = 1; reply.IsError && attempt < MostAttempts; attempt++)
        {
            reply = await ActAsync(card, ct);
        }

        return reply;
    }

    private Task<BotReply> ActAsync(CardReading card, CancellationToken ct)
    {
        if (card.Button(CardVerbs.InterviewConsent) is { } consent)
        {
            _temperament = Temperament.Of(seed, person.TeamsId, leads: true);
            return chat.ClickAsync(consent, Nothing, 1, ct);
        }

        if (card.Button(CardVerbs.InterviewResume) is { } resume)
        {
            return _temperament.Does("type on", card.Step, 0.5) ? chat.SayAsync(GoOn, 1, ct) : chat.ClickAsync(resume, Nothing, 1, ct);
        }

        if (card.Button(CardVerbs.InterviewBegin, CardVerbs.InterviewSubmit) is { } only)
        {
            return chat.ClickAsync(only, Nothing, Clicks(card), ct);
        }

        return card.Button(CardVerbs.InterviewNext) is { } next
            ? AnswerAsync(card, next, ct)
            : Task.FromResult(BotReply.Failed($"a card with {string.Join(", ", card.Buttons.Select(b => b.Verb))} only"));
    }

    private async Task<BotReply> AnswerAsync(CardReading card, CardButton next, CancellationToken ct)
    {
        var isNew = _pages.Add(card.Step);
        if (isNew && card.Button(CardVerbs.InterviewBack) is { } back && _temperament.Does("go back", card.Step, GoingBack))
        {
            return await chat.ClickAsync(back, Inputs(card), 1, ct);
        }

        if (isNew && card.Button(CardVerbs.InterviewPause) is { } pause && _temperament.Does("pause", card.Step, Pausing))
        {
            return await chat.ClickAsync(pause, Inputs(card), 1, ct);
        }

        if (isNew && _temperament.Does("type", card.Step, TypingPages) && FirstOpen(card) is { } open)
        {
            return await TypeAsync(card, open, ct);
        }

        var reply = await chat.ClickAsync(next, Inputs(card), Clicks(card), ct);
        if (reply.Card?.Step == card.Step)
        {
            _refusals[card.Step] = Refusals(card) + 1;
        }

        return reply;
    }

    /// <summary>Types answers as long as the bot keeps asking on this page; what it doesn't understand is clicked afterwards.</summary>
    private async Task<BotReply> TypeAsync(CardReading card, CardField open, CancellationToken ct)
    {
        var reply = await chat.SayAsync(Typing.Of(open, _temperament.Answer(open, attempt: 1)), Clicks(card), ct);
        return reply.Card?.Step == card.Step && FirstOpen(reply.Card) is { } further && further.Id != open.Id
            ? await TypeAsync(reply.Card, further, ct)
            : reply;
    }

    private static CardField? FirstOpen(CardReading card) => card.Fields.FirstOrDefault(f => f is not CardField.Toggle && IsOpen(card, f));

    private static bool IsOpen(CardReading card, CardField field) =>
        field.Value.Length == 0 && !card.Fields.Any(f => f.Id == Unknown(field) && f.Value == "true");

    private static string Unknown(CardField field) => $"{field.Id}.{AnswerReading.UnknownKey}";

    /// <summary>What a client sends: every input that holds something, entered now or before. After a refusal lists are ticked anew.</summary>
    private Dictionary<string, string> Inputs(CardReading card) =>
        card
            .Fields.Select(f => (f.Id, Value: IsToEnter(card, f) ? _temperament.Answer(f, Refusals(card)) : f.Value))
            .Where(f => f.Value.Length > 0)
            .ToDictionary(f => f.Id, f => f.Value);

    private bool IsToEnter(CardReading card, CardField field) =>
        field is not CardField.Toggle && (IsOpen(card, field) || (Refusals(card) > 0 && field is CardField.Choice { Several: true }));

    private int Refusals(CardReading card) => _refusals.GetValueOrDefault(card.Step);

    private int Tries(CardReading card) => _attempts[card.Step] = _attempts.GetValueOrDefault(card.Step) + 1;

    private int Clicks(CardReading card) => _temperament.Does("double click", card.Step, DoubleClicks) ? 2 : 1;

    private PersonOutcome Outcome(bool submitted, string said) => new(person.Name, PagesAnswered, submitted, said);

    private static readonly Dictionary<string, string> Nothing = [];
}
