using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Calendars;

/// <summary>
/// The days on which people of a Land may be written to: Monday to Friday without its public holidays (<see cref="PublicHolidays"/>), and
/// without 24 and 31 December. These are no holidays by law, but collective agreements of the public service free people from work on them
/// (§ 6 (3) TVöD).
/// </summary>
/// <remarks>Every member throws <see cref="ArgumentOutOfRangeException"/> for days before 1583 and where it would leave the calendar.</remarks>
public sealed record WorkingDays(FederalState State)
{
    public bool IsWorkingDay(DateOnly day) =>
        day is not { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday }
        && day is not { Month: 12, Day: 24 or 31 }
        && !PublicHolidays.IsHoliday(State, day);

    /// <summary>The first working day after the given one.</summary>
    public DateOnly Next(DateOnly day) => Towards(day, step: 1);

    /// <summary>The last working day before the given one.</summary>
    public DateOnly Previous(DateOnly day) => Towards(day, step: -1);

    /// <summary>The working days after one day and before another, neither among them, in order; empty when nothing lies between.</summary>
    public ImmutableArray<DateOnly> Between(DateOnly after, DateOnly before)
    {
        var days = ImmutableArray.CreateBuilder<DateOnly>();
        for (var number = after.DayNumber + 1; number < before.DayNumber; number++)
        {
            if (DateOnly.FromDayNumber(number) is var day && IsWorkingDay(day))
            {
                days.Add(day);
            }
        }

        return days.DrainToImmutable();
    }

    private DateOnly Towards(DateOnly day, int step)
    {
        do
        {
            day = day.AddDays(step);
        } while (!IsWorkingDay(day));

        return day;
    }
}
