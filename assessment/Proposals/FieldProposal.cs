using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Assessment.Proposals;

/// <summary>
/// Which Prüffelder to work on. Score = (target − level)⁺ × weight for this kind × (1 + share of votes). Fields with an open legal duty
/// are always among them; then the best by score until there are five, and further ones, up to eight with the restricted ones, that score
/// at least half of the best. Ties by the catalogue's order; the list is never padded.
/// </summary>
/// <remarks>
/// The open fields are chosen from what everyone sees, the same in each view, and a restricted field never takes an open one's place. So
/// neither the list nor its order says anything about a restricted level (P10).
/// </remarks>
internal sealed class FieldProposal
{
    private const int UsualFields = 5;
    private const int MostFields = 8;
    private const decimal WorthMentioning = 0.5m;

    private readonly ImmutableArray<ScoredField> _open;
    private readonly ImmutableArray<ScoredField> _withRestricted;

    /// <param name="everyone">As everyone sees the fields.</param>
    /// <param name="leadership">As the leaders see them.</param>
    /// <param name="facts">What triggers and duties are judged by.</param>
    public FieldProposal(
        RoundSnapshot snapshot,
        ImmutableArray<PublishedField> everyone,
        ImmutableArray<PublishedField> leadership,
        ShownFacts facts
    )
    {
        var catalogue = snapshot.Catalogue;
        var scoring = new FieldScoring(snapshot, facts);
        var (open, restricted) = (
            everyone.Where(f => !catalogue[f.Field].IsRestricted),
            leadership.Where(f => catalogue[f.Field].IsRestricted)
        );
        _open = Choose([.. open.Select(scoring.Of).OfType<ScoredField>()], MostFields - catalogue.Fields.Count(f => f.IsRestricted));
        _withRestricted = InOrder([.. _open, .. restricted.Select(scoring.Of).OfType<ScoredField>().Where(RanksAmongThem)]);
    }

    public ImmutableArray<ProposedField> For(Audience audience) =>
        [.. (audience == Audience.Everyone ? _open : _withRestricted).Select(s => s.Proposed)];

    /// <summary>
    /// Where gains count: in the fields that were chosen, else in the proposed ones, and always in the restricted ones, so that no measure
    /// in the list says whether they were chosen.
    /// </summary>
    public ImmutableSortedSet<CheckFieldId> Chosen(RoundSnapshot snapshot) =>
        (snapshot.ChosenFields.IsEmpty ? _open.Select(s => s.Proposed.Field) : snapshot.ChosenFields)
            .ToImmutableSortedSet()
            .Union(snapshot.Catalogue.Fields.Where(f => f.IsRestricted).Select(f => f.Id));

    private static ImmutableArray<ScoredField> Choose(ImmutableArray<ScoredField> fields, int most)
    {
        var duties = fields.Where(f => f.IsDuty).ToList();
        var others = InOrder([.. fields.Where(f => !f.IsDuty)]);
        var enough = WorthMentioning * fields.Select(f => f.Score).DefaultIfEmpty().Max();
        var further = others.Where((f, i) => duties.Count + i < UsualFields || (duties.Count + i < most && f.Score >= enough));
        return InOrder([.. duties, .. further]);
    }

    private bool RanksAmongThem(ScoredField field) =>
        field.IsDuty
        || _open.Length < UsualFields
        || field.Score >= _open.Where(o => !o.IsDuty).Select(o => o.Score).DefaultIfEmpty().Min();

    private static ImmutableArray<ScoredField> InOrder(ImmutableArray<ScoredField> fields) =>
        [.. fields.OrderByDescending(f => f.Score).ThenBy(f => f.Order)];
}
