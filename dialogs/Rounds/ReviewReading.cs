using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Cards.Reviews;

namespace DigiCheckBot.Dialogs.Rounds;

/// <summary>Reads the forms of the review: all that is wrong is found at once, and what was entered stays.</summary>
internal sealed class ReviewReading(CardInput input, Language language)
{
    private readonly ImmutableSortedDictionary<string, string>.Builder _values = ImmutableSortedDictionary.CreateBuilder<string, string>();
    private readonly ImmutableSortedDictionary<string, string>.Builder _problems = ImmutableSortedDictionary.CreateBuilder<
        string,
        string
    >();

    public ReviewForm Form => new(_values.ToImmutable(), _problems.ToImmutable());

    public bool IsUnderstood => _problems.Count == 0;

    /// <summary>The form as somebody filled it in before.</summary>
    public static ReviewForm FormOf(MeasureReview? review)
    {
        if (review is null)
        {
            return ReviewForm.Empty;
        }

        var values = ImmutableSortedDictionary.CreateBuilder<string, string>();
        values[ReviewForm.Fields.Duty] = review.IsDuty switch
        {
            true => ReviewForm.Yes,
            false => ReviewForm.No,
            null => "",
        };
        values[ReviewForm.Fields.Reason] = review.Reason;
        values[ReviewForm.Fields.External] = Written(review.Cost?.ExternalEuros);
        values[ReviewForm.Fields.Days] = Written(review.Cost?.InternalDays);
        values[ReviewForm.Fields.Running] = Written(review.Cost?.RunningPerYear);
        values[ReviewForm.Fields.Low] = Written(review.Cost?.Low);
        values[ReviewForm.Fields.High] = Written(review.Cost?.High);
        values[ReviewForm.Fields.Quarter] = Written(review.EarliestQuarter);
        values.AddRange(review.Drivers.Select(d => KeyValuePair.Create(ReviewForm.DriverInput(d.Key), Written(d.Value))));
        return ReviewForm.Empty with { Values = values.ToImmutable() };
    }

    /// <param name="measure">Its drivers may be given other numbers.</param>
    public SaidReview Review(Measure measure, ReviewTask task, bool isRejected, bool needsReason)
    {
        var duty = task.AsksDuty ? Raw(ReviewForm.Fields.Duty) : "";
        var cost = new CostCorrection(
            Number(ReviewForm.Fields.External, 0, CostCorrection.MostEuros),
            Number(ReviewForm.Fields.Days, 0, CostCorrection.MostDays),
            Number(ReviewForm.Fields.Running, 0, CostCorrection.MostEuros),
            Number(ReviewForm.Fields.Low, CostCorrection.LeastFactor, 1),
            Number(ReviewForm.Fields.High, 1, CostCorrection.MostFactor)
        );
        var quarter = Raw(ReviewForm.Fields.Quarter) is "" or ReviewForm.AnyQuarter
            ? null
            : Number(ReviewForm.Fields.Quarter, 1, PlanQuarters.Count);
        var said = new SaidReview(
            isRejected,
            "",
            duty switch
            {
                ReviewForm.Yes => true,
                ReviewForm.No => false,
                _ => null,
            },
            Drivers(measure),
            cost.IsEmpty ? null : cost,
            quarter is { } q ? (int)q : null
        );
        var hasChanges = said.Cost is not null || said.EarliestQuarter is not null || !said.Drivers.IsEmpty;
        return said with { Reason = Reason(needsReason || hasChanges) };
    }

    /// <returns>With an id that counts for nothing.</returns>
    public FreeMeasure FreeMeasure(AssessmentCatalogue catalogue, IReadOnlyCollection<string> areas)
    {
        var field = Raw(FreeMeasureCard.Fields.Field);
        var area = Raw(FreeMeasureCard.Fields.Area);
        Require(FreeMeasureCard.Fields.Field, catalogue.Fields.Any(f => f.Id.Value == field), "Choose");
        Require(FreeMeasureCard.Fields.Area, areas.Contains(area), "Choose");
        return new FreeMeasure(
            Assessment.Dossiers.FreeMeasure.IdOf(0),
            Text(FreeMeasureCard.Fields.Title, Assessment.Dossiers.FreeMeasure.LongestTitle),
            Text(FreeMeasureCard.Fields.Description, Assessment.Dossiers.FreeMeasure.LongestDescription),
            new CheckFieldId(field),
            area,
            Number(ReviewForm.Fields.External, 0, CostCorrection.MostEuros) ?? 0,
            Number(ReviewForm.Fields.Days, 0, CostCorrection.MostDays) ?? 0,
            Number(ReviewForm.Fields.Running, 0, CostCorrection.MostEuros) ?? 0,
            (int)(Required(FreeMeasureCard.Fields.Weeks, 1, Assessment.Dossiers.FreeMeasure.MostWeeks) ?? 0)
        );
    }

    /// <param name="isRequired">Else it may be empty.</param>
    public string Reason(bool isRequired)
    {
        var reason = Raw(ReviewForm.Fields.Reason);
        var isRight = isRequired || reason.Length > 0 ? Reasons.IsGiven(reason) : true;
        Require(ReviewForm.Fields.Reason, isRight, "Reason", Reasons.Shortest, Reasons.Longest);
        return reason;
    }

    private ImmutableSortedDictionary<string, decimal> Drivers(Measure measure) =>
        measure
            .Costs.Parts.Select(p => p.Driver)
            .Where(d => d != DriverNumbers.Fixed)
            .Distinct()
            .Select(d => (d.Value, Number: Number(ReviewForm.DriverInput(d.Value), 0, CostInputs.MostOfDriver)))
            .Where(d => d.Number is not null)
            .ToImmutableSortedDictionary(d => d.Value, d => d.Number!.Value);

    private decimal? Required(string id, decimal least, decimal most)
    {
        var number = Number(id, least, most);
        Require(id, number is not null, "Number", least, most);
        return number;
    }

    private decimal? Number(string id, decimal least, decimal most)
    {
        var isNumber = AmountReading.TryRead(Raw(id), out var number);
        Require(id, isNumber && (number is null || (number >= least && number <= most)), "Number", least, most);
        return number;
    }

    private string Text(string id, int most)
    {
        var text = string.Join(' ', Raw(id).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Require(id, text.Length >= Reasons.Shortest && text.Length <= most, "Text", Reasons.Shortest, most);
        return text;
    }

    private string Raw(string id) => _values[id] = input[id].Trim();

    private void Require(string id, bool isRight, string problem, params object[] values)
    {
        if (!isRight)
        {
            _problems[id] = Messages.ReviewProblem(problem, language, values);
        }
    }

    private static string Written(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
