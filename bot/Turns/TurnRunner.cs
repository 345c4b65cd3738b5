using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Dialogs.Registers;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.Registers;
using DigiCheckBot.Rounds;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Turns;

/// <summary>
/// One turn: load, rebuild the dialogs at the stored place, let them take the input, save. Nothing is sent here; whoever calls delivers
/// afterwards. When somebody else saved first, the whole turn runs again on what is stored now.
/// </summary>
internal sealed class TurnRunner(
    PersonGate gate,
    TurnLoader loader,
    IPeopleStore people,
    IInterviewStore interviews,
    ICatalogues catalogues,
    RoundParts rounds,
    RegisterDeskFactory registers,
    StartDeskFactory starts,
    ActingPeople acting,
    MainDialog main,
    DeliveryDesk deliveries,
    IOptions<OperatorOptions> operatorOptions,
    OperatorClock clock
)
{
    /// <summary>No IANA name is longer; what is longer isn't kept.</summary>
    private const int LongestZone = 64;

    private const string PersonalConversation = "personal";

    /// <returns>Null: the same message has acted before and nothing is to be shown.</returns>
    public async Task<TurnResult?> RunAsync(ITurnContext context, PersonId person, Place place, CancellationToken ct)
    {
        using var pass = await gate.EnterAsync(person, ct);
        return await Contention.RepeatAsync(() => RunOnceAsync(context, person, place, ct));
    }

    private async Task<TurnResult?> RunOnceAsync(ITurnContext context, PersonId person, Place place, CancellationToken ct)
    {
        var input = CardInput.Read(context.Activity);
        var loaded = await loader.LoadAsync(person, input, place, ct);
        if (!input.IsClick && loaded.HasSeen(input.ActivityId))
        {
            return null;
        }

        var turn = TurnOf(context, loaded, input, person, place);
        await AppointmentNews.TellAsync(turn, ct);
        await DriveAsync(context, turn, ct);
        if (turn is { BelongsInChat: true, Input.IsClick: false } && loaded.Person is { Reference: { } chat, Reachable: true })
        {
            var inChat = await RunOnceAsync(context, person, Place.Personal, ct);
            return inChat is null ? null : inChat with { Chat = chat };
        }

        if (loaded.HasSeen(turn.ApartMark))
        {
            turn.DropCard();
        }

        var interviewETag = await SaveInterviewAsync(loaded, turn, ct);
        return await SavePersonAsync(context, loaded, turn, ct) ? Result(loaded, turn, interviewETag) : null;
    }

    private static TurnResult Result(LoadedTurn loaded, Turn turn, string? interviewETag) =>
        new(turn, loaded.Interview?.Value.Session.CardActivity, interviewETag);

    private Turn TurnOf(ITurnContext context, LoadedTurn loaded, CardInput input, PersonId person, Place place)
    {
        var options = operatorOptions.Value;
        var actor = acting.Of(loaded.Person);
        var language = loaded.Person.Language ?? options.DefaultLanguage;
        return new Turn(
            input,
            place,
            actor,
            language,
            options.ForTurns(),
            loaded.Interview is { } interview ? catalogues.Version(interview.Value.Interview.CatalogueVersion) : catalogues.Current,
            loaded.Interview?.Value,
            clock.Today,
            new RoundDesk(rounds, context, actor, language)
        )
        {
            Register = registers.For(context, actor),
            Starts = starts.For(context, actor),
            MayPlayRoles = acting.MayPlay,
            Played = loaded.Person.Played,
            NewAppointments = place == Place.Personal ? loaded.Person.NewAppointmentsBy(options.Id) : [],
            IsGreeted = loaded.Person.PrivacyShown,
        };
    }

    /// <summary>The stack lives for this turn only: begun silently at the stored place, then continued with the input.</summary>
    private async Task DriveAsync(ITurnContext context, Turn turn, CancellationToken ct)
    {
        context.TurnState.Set(turn);
        context.TurnState.Remove("activityReceivedEmitted");
        var dialogs = new DialogSet(new StackOfOneTurn()).Add(main);
        var dc = await dialogs.CreateContextAsync(context, ct);

        turn.IsRebuilding = true;
        await dc.BeginDialogAsync(main.Id, null, ct);
        turn.IsRebuilding = false;
        await dc.ContinueDialogAsync(ct);
    }

    private async Task<string?> SaveInterviewAsync(LoadedTurn loaded, Turn turn, CancellationToken ct) =>
        turn is { InterviewChanged: true, Interview: { } changed } && loaded.Interview is { } stored
            ? await interviews.SaveAsync(new Versioned<StoredInterview>(changed, stored.ETag), ct)
            : null;

    /// <summary>
    /// What the turn changes of the person is small and applies to whatever is stored now, so a conflict here repeats only this and not the
    /// turn, whose interview is saved already.
    /// </summary>
    /// <returns>False: another delivery of the same message was faster.</returns>
    private async Task<bool> SavePersonAsync(ITurnContext context, LoadedTurn loaded, Turn turn, CancellationToken ct)
    {
        var stored = loaded.Stored;
        for (var attempt = 1; ; attempt++)
        {
            var before = stored?.Value ?? PersonRecord.New(turn.Actor.Person);
            var after = Changed(before with { Current = CurrentOf(loaded, before) }, before.Current, turn, context.Activity);
            if (stored is not null && after == before)
            {
                return true;
            }

            try
            {
                await ConfirmAsync(before, after, ct);
                await people.SaveAsync(after, stored?.ETag, ct);
                return true;
            }
            catch (SavedByAnotherException) when (attempt < Contention.MaxAttempts)
            {
                stored = await people.LoadAsync(turn.Actor.Person, ct);
                if (stored?.Value.HasSeen(MarkOf(turn)) == true)
                {
                    return false;
                }
            }
        }
    }

    /// <summary>What this turn changed counts; else what is stored now, which an invitation may have set meanwhile.</summary>
    private static InterviewPointer? CurrentOf(LoadedTurn loaded, PersonRecord stored) =>
        loaded.Person.Current == loaded.Stored?.Value.Current ? stored.Current : loaded.Person.Current;

    /// <summary>Settled before it is forgotten; settling twice changes nothing.</summary>
    private Task ConfirmAsync(PersonRecord before, PersonRecord after, CancellationToken ct) =>
        before.Unconfirmed.IsEmpty || !after.Unconfirmed.IsEmpty
            ? Task.CompletedTask
            : deliveries.ConfirmAsync(before.Person, before.Unconfirmed, ct);

    private static InterviewPointer PointerTo(Interview interview) => new(interview.Round, interview.Participant);

    /// <summary>Equal to what it was when there is nothing to write, so that an answered page costs one write.</summary>
    /// <param name="stored">The interview that the person was in before this turn.</param>
    private PersonRecord Changed(PersonRecord person, InterviewPointer? stored, Turn turn, Activity activity)
    {
        person = person with { Language = turn.ChosenLanguage ?? person.Language };
        person = person.Told(operatorOptions.Value.Id, turn.NewAppointments) with { Played = turn.Played };
        if (turn.Place == Place.Personal)
        {
            person = person with { PrivacyShown = true };
        }

        // What is answered in the chat may have been said in a channel, whose reference isn't the chat's.
        if (activity.Conversation?.ConversationType == PersonalConversation)
        {
            person = person with
            {
                Reference = References.Refreshed(person.Reference, activity),
                Reachable = true,
                TimeZone = activity.LocalTimezone is { Length: > 0 and <= LongestZone } zone ? zone : person.TimeZone,
                Unconfirmed = person.Unconfirmed.IsEmpty ? person.Unconfirmed : [],
            };
        }

        if (
            turn.Interview?.Interview is { Status: not (InterviewStatus.Invited or InterviewStatus.InProgress) } over
            && person.Current == PointerTo(over)
        )
        {
            person = person with { Current = stored == PointerTo(over) ? null : stored };
        }

        if (turn.ForgetsPerson)
        {
            person = person.Forgotten();
        }

        return MarkOf(turn) is { } mark && !person.HasSeen(mark) ? person.Saw(mark) : person;
    }

    /// <summary>What shows a new message, and leaves no mark in the interview, is marked at the person, so that it isn't shown twice.</summary>
    private static string? MarkOf(Turn turn) =>
        turn.ApartMark ?? (turn.Input.IsClick || turn.InterviewChanged ? null : turn.Input.ActivityId);
}
