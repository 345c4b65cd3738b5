using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Proposals;

/// <param name="Order">Place in the catalogue; breaks ties.</param>
internal sealed record ScoredField(ProposedField Proposed, decimal Score, int Order)
{
    public bool IsDuty => Proposed.Reason is ProposalReason.Duty;
}

/// <summary>What a Prüffeld scores, and the one reason that is given for it.</summary>
internal sealed class FieldScoring
{
    private readonly AssessmentCatalogue _catalogue;
    private readonly DepartmentKind? _kind;
    private readonly VoteCount _votes;
    private readonly ILookup<CheckFieldId, MeasureId> _duties;

    public FieldScoring(RoundSnapshot snapshot, ShownFacts facts)
    {
        _catalogue = snapshot.Catalogue;
        _kind = _catalogue.Find(snapshot.DepartmentKind);
        _votes = new VoteCount(snapshot);
        _duties = _catalogue
            .Measures.Where(m => JudgedMeasure.Of(m, facts).IsDuty)
            .OrderBy(m => m.Id)
            .SelectMany(m => m.Effects.Select(e => (e.Field, m.Id)))
            .ToLookup(d => d.Field, d => d.Id);
    }

    /// <summary>Null: not to be proposed – it is at its target or not rated, and no duty is open; or it doesn't apply.</summary>
    public ScoredField? Of(PublishedField field)
    {
        var level = (field.Outcome as FieldOutcome.Rated)?.Level;
        var gap = Math.Max(0, field.Target - (level ?? field.Target));
        var weight = _kind?.WeightOf(field.Field) ?? 1m;
        var votes = _votes.Of(_catalogue[field.Field]);
        var score = gap * weight * (1 + VoteCount.ShareOf(votes));
        if (field.Outcome is FieldOutcome.DoesNotApply or FieldOutcome.Withheld || (score == 0 && !_duties.Contains(field.Field)))
        {
            return null;
        }

        var reason = ReasonFor(field.Field, votes, weight, gap);
        return new ScoredField(
            new ProposedField(field.Field, level, field.Target, weight, votes, reason),
            score,
            _catalogue.Fields.IndexOf(_catalogue[field.Field])
        );
    }

    private ProposalReason ReasonFor(CheckFieldId field, VoteSupport votes, decimal weight, decimal gap) =>
        _duties.Contains(field) ? new ProposalReason.Duty(_duties[field].First())
        : votes != VoteSupport.None ? new ProposalReason.Votes(votes)
        : weight > 1 ? new ProposalReason.Weight(weight)
        : new ProposalReason.Gap(gap);
}
