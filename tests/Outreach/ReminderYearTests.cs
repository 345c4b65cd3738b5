using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>
/// Fifty-six weeks of rounds on the outbox itself: a new one every other week in another Land, over both changes of the clock, Easter and
/// Christmas, with people in three zones. The outbox runs for moments of each day only, also at night, as after outages.
/// </summary>
public sealed class ReminderYearTests
{
    private static readonly string?[] Zones = [null, "America/New_York", "Asia/Kolkata"];
    /// <summary>Hours of UTC at which the outbox runs: night in Berlin, morning, night in New York over, evening.</summary>
    private static readonly int[] Hours = [2, 9, 15, 21];

    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private readonly SimulatedOutreach _outreach = new() { Profile = OutreachWorld.Profile with { Zone = Berlin } };
    private readonly List<(Participant Person, string? Zone, AssessmentRound Round)> _invited = [];

    public ReminderYearTests()
    {
        for (var number = 0; number < 28; number++)
        {
            StartRound(number);
            for (var moment = 0; moment < 14 * Hours.Length; moment++)
            {
                RunFor(TimeSpan.FromSeconds(15));
                PassUntilNextHour();
            }
        }
    }

    [Fact]
    public void Everybody_is_reminded_at_most_three_times_and_never_outside_of_hours_days_and_the_round()
    {
        Assert.All(
            _invited,
            i =>
            {
                var at = RemindedAt(i.Person);
                Assert.InRange(at.Count, 1, 3);
                Assert.All(at, moment => AssertAllowed(moment, i.Zone, i.Round));
            }
        );
    }

    private void RunFor(TimeSpan time)
    {
        var instance = _outreach.Start();
        _outreach.Pass(time.TotalSeconds);
        _outreach.Time.Run(instance.StopAsync);
    }

    private void PassUntilNextHour()
    {
        var now = _outreach.Time.Now;
        var next = Hours.Select(h => now.Date.AddHours(h)).Concat(Hours.Select(h => now.Date.AddDays(1).AddHours(h))).First(t => t > now.UtcDateTime);
        _outreach.Pass((next - now.UtcDateTime).TotalSeconds);
    }

    private void StartRound(int number)
    {
        var round = _outreach.World.AddRound() with { StartedAt = _outreach.Time.Now };
        var state = (FederalState)(number % 16);
        round = round with
        {
            Settings = round.Settings with { Deadline = DateOnly.FromDateTime(_outreach.Time.Now.UtcDateTime).AddDays(12), State = state },
        };
        _outreach.Storage.Rounds.Put(round);
        for (var i = 0; i < Zones.Length; i++)
        {
            var person = _outreach.World.AddParticipant(round, (number * Zones.Length) + i);
            _outreach.Storage.People.Put(_outreach.Storage.People[person.Person]! with { TimeZone = Zones[i] });
            _invited.Add((person, Zones[i], round));
        }

        _outreach.World.Cause(round, new Intent.InviteParticipants(), _outreach.Time.Now);
    }

    private List<DateTimeOffset> RemindedAt(Participant participant) =>
        [
            .. _outreach
                .Taken.Where(t => t.Request.Thread == SimulatedOutreach.KeyOf(participant))
                .Skip(1)
                .Select(t => VirtualTime.UsualStart + t.At),
        ];

    private static void AssertAllowed(DateTimeOffset moment, string? zone, AssessmentRound round)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone is null ? Berlin : TimeZoneInfo.FindSystemTimeZoneById(zone));
        var day = DateOnly.FromDateTime(local.DateTime);
        Assert.True(new WorkingDays(round.Settings.State!.Value).IsWorkingDay(day), $"{local} is no working day in {round.Settings.State}");
        Assert.InRange(local.TimeOfDay, new TimeSpan(8, 0, 0), new TimeSpan(17, 0, 0));
        Assert.True(day <= round.Settings.Deadline, $"{local} is after {round.Settings.Deadline}");
    }
}
