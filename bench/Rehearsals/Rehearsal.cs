using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>Who plays where.</summary>
/// <param name="Bot">Base address of the bot, without /api/messages.</param>
/// <param name="ServiceUrl">The connector that the bot is to answer to; it must know POST v3/conversations.</param>
/// <param name="Team">The people who are played are <see cref="LocalTeam.Others"/>.</param>
/// <param name="Seed">The same seed gives the same answers.</param>
/// <param name="Patience">How long everybody waits for the invitation; zero: not at all.</param>
public sealed record RehearsalPlan(Uri Bot, Uri ServiceUrl, LocalTeam Team, int Seed, TimeSpan Patience);

/// <summary>How it went for one person; never what was answered.</summary>
/// <param name="Said">What the bot said when the person couldn't finish; else empty.</param>
public sealed record PersonOutcome(string Name, int PagesAnswered, bool Submitted, string Said)
{
    public override string ToString() =>
        Submitted ? $"{Name}: {PagesAnswered} pages, submitted" : $"{Name}: {PagesAnswered} pages, not submitted. The bot said: {Said}";
}

/// <summary>
/// Lets the other people of a round answer over the Activity protocol, as a channel would: no look into the storage, nothing but what cards
/// show. A running bot is enough, also one that a test has booted, with any connector that can open chats.
/// </summary>
public static class Rehearsal
{
    private const int PeopleAtATime = 4;
    private const string FirstWord = "weiter";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(3);

    /// <param name="tell">Is told of each person who is done.</param>
    /// <returns>One outcome per person, in the order of the team.</returns>
    /// <exception cref="HttpRequestException">Bot or connector don't answer at all.</exception>
    public static async Task<ImmutableArray<PersonOutcome>> RunAsync(
        RehearsalPlan plan,
        HttpClient http,
        TimeProvider time,
        Action<PersonOutcome> tell,
        CancellationToken ct
    )
    {
        var outcomes = new ConcurrentDictionary<LocalPerson, PersonOutcome>();
        await Parallel.ForEachAsync(
            plan.Team.Others,
            new ParallelOptions { MaxDegreeOfParallelism = PeopleAtATime, CancellationToken = ct },
            async (person, token) =>
            {
                var outcome = await PlayAsync(plan, http, time, person, token);
                outcomes[person] = outcome;
                tell(outcome);
            }
        );
        return [.. plan.Team.Others.Select(p => outcomes[p])];
    }

    private static async Task<PersonOutcome> PlayAsync(
        RehearsalPlan plan,
        HttpClient http,
        TimeProvider time,
        LocalPerson person,
        CancellationToken ct
    )
    {
        var chat = await BotConversation.OpenAsync(http, plan, person, time, ct);
        var started = time.GetTimestamp();
        var first = await chat.SayAsync(FirstWord, 1, ct);
        while (first.Card is null && time.GetElapsedTime(started) < plan.Patience)
        {
            await Task.Delay(BetweenLooks, time, ct);
            first = await chat.SayAsync(FirstWord, 1, ct);
        }

        return await new ActedPerson(chat, person, plan.Seed).PlayAsync(first, ct);
    }
}
