using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Assessment.Strengths;

/// <summary>Derives the four lists from one view, so they say nothing that the view doesn't say. Ids break ties.</summary>
public sealed class SwotDerivation
{
    /// <summary>Entries per list.</summary>
    public const int AtMost = 5;

    /// <summary>Euros, expected: what a Fachbereich can usually spend without asking.</summary>
    public const decimal Cheap = 5_000m;

    private const decimal GoodLevel = 3m;
    private const decimal Apart = 1m;

    private readonly AssessmentCatalogue _catalogue;
    private readonly PublishedResult _result;
    private readonly PublishedView _view;
    private readonly DepartmentKind? _kind;
    private readonly ImmutableArray<(PublishedField Field, decimal Level)> _rated;

    private SwotDerivation(AssessmentCatalogue catalogue, PublishedResult result, PublishedView view)
    {
        (_catalogue, _result, _view) = (catalogue, result, view);
        _kind = catalogue.Find(result.DepartmentKind);
        _rated = [.. view.Fields.Where(f => f.Outcome is FieldOutcome.Rated).Select(f => (f, ((FieldOutcome.Rated)f.Outcome).Level))];
    }

    /// <param name="catalogue">The version of the result.</param>
    /// <param name="view">The view of <paramref name="result"/> whose audience reads it.</param>
    public static SwotAnalysis Of(AssessmentCatalogue catalogue, PublishedResult result, PublishedView view)
    {
        var derivation = new SwotDerivation(catalogue, result, view);
        return new SwotAnalysis(
            [.. derivation.Strengths().Take(AtMost)],
            [.. derivation.Weaknesses().Take(AtMost)],
            [.. derivation.Opportunities().Take(AtMost)],
            [.. derivation.Threats().Take(AtMost)]
        );
    }

    private IEnumerable<Strength> Strengths() =>
        _rated
            .Where(r => (r.Level >= GoodLevel || r.Level >= r.Field.Target) && r.Field.Agreement != Agreement.Divided)
            .OrderByDescending(r => r.Level)
            .ThenByDescending(r => WeightOf(r.Field))
            .ThenBy(r => r.Field.Field)
            .Select(r => new Strength.FieldStands(r.Field.Field, r.Level, r.Field.Target, r.Field.Agreement));

    private IEnumerable<Weakness> Weaknesses() =>
        _rated
            .Where(r => r.Level < r.Field.Target)
            .OrderByDescending(r => (r.Field.Target - r.Level) * WeightOf(r.Field))
            .ThenBy(r => r.Field.Field)
            .Select(r => new Weakness.FieldBelowTarget(r.Field.Field, r.Level, r.Field.Target, WeightOf(r.Field)));

    /// <summary>Cheap measures first, then what others share, then what looks better from outside.</summary>
    private IEnumerable<Opportunity> Opportunities() =>
        [
            .. Placed()
                .Where(m => m.Cost.Expected <= Cheap && m.Cost.MissingDrivers.IsEmpty && BringsSomething(m))
                .OrderBy(m => m.Cost.Expected)
                .ThenBy(m => m.Id)
                .Take(AtMost / 2)
                .Select(m => new Opportunity.CheapMeasure(m.Id, m.Cost.Expected)),
            .. Placed()
                .Where(m => m.Priority == PriorityClass.Synergy)
                .OrderBy(m => m.Id)
                .Take(AtMost / 2)
                .Select(m => new Opportunity.Synergy(m.Id)),
            .. Outside()
                .Where(o => o.Outside - o.Level >= Apart)
                .OrderByDescending(o => o.Outside - o.Level)
                .Select(o => new Opportunity.SeenBetterFromOutside(o.Field, o.Level, o.Outside)),
        ];

    /// <summary>Duties by date first, then how the field is seen, then what depends on others, then what has to be checked.</summary>
    private IEnumerable<Threat> Threats() =>
        [
            .. Duties().OrderByDescending(d => d.IsOverdue).ThenBy(d => d.Until).ThenBy(d => d.Measure),
            .. _view.Fields.Where(f => f.KnowledgeGap).Select(f => new Threat.KnowledgeGap(f.Field)),
            .. _view.Fields.Where(f => f.Gap == PerceptionGap.StaffMuchLower).Select(f => new Threat.LeadersSeeItHigher(f.Field)),
            .. Outside()
                .Where(o => o.Level - o.Outside >= Apart)
                .OrderByDescending(o => o.Level - o.Outside)
                .Select(o => new Threat.SeenWorseFromOutside(o.Field, o.Level, o.Outside)),
            .. Dependences(),
            .. _view.Measures.Where(m => m.Priority == PriorityClass.DutyToBeChecked).Select(m => new Threat.PossibleDuty(m.Id)),
        ];

    private IEnumerable<Threat.OpenDuty> Duties() =>
        from measure in _view.Measures.Concat(_view.ForMunicipality)
        where measure.Priority == PriorityClass.Mandatory
        let until = _catalogue[measure.Id].Deadline?.Date
        where until is null || until <= _result.AsOf.AddYears(1)
        select new Threat.OpenDuty(measure.Id, until, IsOverdue: until < _result.AsOf);

    private IEnumerable<Threat> Dependences() =>
        from measure in Placed()
        let needed = _catalogue[measure.Id].DependsOn.Where(d => _view.ForMunicipality.Any(m => m.Id == d)).Order().ToList()
        where needed.Count > 0
        select new Threat.DependsOnOthers(measure.Id, needed[0]);

    private IEnumerable<(CheckFieldId Field, decimal Level, decimal Outside)> Outside() =>
        _rated.Where(r => r.Field.Outside is not null).Select(r => (r.Field.Field, r.Level, r.Field.Outside!.Level));

    private IEnumerable<ProposedMeasure> Placed() => _view.Measures.Where(m => m.PlanYear > 0);

    /// <summary>For a rated field below its target, below the measure's ceiling.</summary>
    private bool BringsSomething(ProposedMeasure measure) =>
        _catalogue[measure.Id].Effects.Any(e => _rated.Any(r => r.Field.Field == e.Field && r.Level < Math.Min(r.Field.Target, e.UpTo)));

    private decimal WeightOf(PublishedField field) => _kind?.WeightOf(field.Field) ?? 1m;
}
