using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>The Fachbereich's measures over the years: how many begin when, for how much money, and which have no place.</summary>
internal sealed class ProposalOrder(PlanTexts plan, PublishedResult result, PublishedView view, Words words)
{
    private const int FewMeasures = 10;
    private const int MostShown = 4;

    /// <summary>Without those that may be duties.</summary>
    public int Proposed => view.Measures.Length - Waiting;

    /// <summary>The list is never padded, and only duties make it longer: both are said.</summary>
    public IEnumerable<AdaptiveElement> Count
    {
        get
        {
            yield return Text.Paragraph(
                Waiting == 0
                    ? words.MeasureCount(Proposed, view.ForMunicipality.Length)
                    : words.MeasureCountWithDuties(Proposed, Waiting, view.ForMunicipality.Length)
            );
            if (Proposed is > 0 and < FewMeasures)
            {
                yield return Text.Paragraph(words.FewMeasures);
            }

            if (Proposed > MeasureSelection.AtMost)
            {
                yield return Text.Paragraph(words.ManyByDuties(MeasureSelection.AtMost));
            }
        }
    }

    public IEnumerable<AdaptiveElement> MissedDuties
    {
        get
        {
            var missed = view.Plan?.MissedDuties ?? [];
            if (missed.IsEmpty)
            {
                yield break;
            }

            yield return Text.Section(words.MissedHeading);
            foreach (var duty in missed.Take(MostShown))
            {
                yield return Text.User(plan.Missed(duty));
            }

            if (missed.Length > MostShown)
            {
                yield return Text.Muted(words.FurtherMissed(missed.Length - MostShown));
            }
        }
    }

    public IEnumerable<AdaptiveElement> Years
    {
        get
        {
            if (view.Measures.IsEmpty)
            {
                yield break;
            }

            yield return Text.Section(words.OrderHeading);
            yield return Table();
            if (view.Plan is not null)
            {
                yield return Text.Muted(words.MoneyNote);
            }

            foreach (var line in WithoutPlace())
            {
                yield return line;
            }
        }
    }

    private int Waiting => At(MeasurePlace.WaitsForExperts).Length;

    private IEnumerable<AdaptiveElement> WithoutPlace()
    {
        var unplaced = At(MeasurePlace.None);
        if (!unplaced.IsEmpty)
        {
            yield return Text.Fact(words.NoPlaceLabel, words.Number(unplaced.Length));
        }

        if (plan.WhyNoPlace(unplaced) is { Length: > 0 } why)
        {
            yield return Text.Muted(why);
        }

        if (Waiting > 0)
        {
            yield return Text.Fact(words.PossibleDutiesLabel, words.Number(Waiting));
            yield return Text.Muted(words.PossibleDutiesNote);
        }

        if (unplaced.Length + Waiting > 0 && view.Totals is not null)
        {
            yield return Text.Muted(words.InNoTotal);
        }
    }

    private AdaptiveElement Table()
    {
        var years = Enumerable.Range(1, PlanQuarters.Count / PlanQuarters.PerYear).Select(Row);
        return view.Plan is null
            ? Tables.Narrow([words.YearColumn, words.BeginningColumn], years.Select(r => r[..2]))
            : Tables.Narrow([words.YearColumn, words.BeginningColumn, words.MoneyColumn], years);
    }

    private string[] Row(int year) =>
        [
            words.CalendarYear(result.BudgetYear + year - 1),
            words.Number(view.Measures.Count(m => m.PlanYear == year)),
            words.Euros(view.Plan?.MoneyPerYear.ElementAtOrDefault(year - 1) ?? 0),
        ];

    private ImmutableArray<ProposedMeasure> At(MeasurePlace place) => [.. view.Measures.Where(m => plan.PlaceOf(m) == place)];
}
