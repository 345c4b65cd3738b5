using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>What the levels of a view say in words.</summary>
internal sealed class StandSentences(AssessmentCatalogue catalogue, PublishedView view, Words words, Language language)
{
    private const int MostNamed = 3;

    private readonly List<(string Name, decimal Level, PublishedField Field)> _rated =
    [
        .. view
            .Fields.Where(f => f.Outcome is FieldOutcome.Rated)
            .Select(f => (catalogue[f.Field].Name.In(language), ((FieldOutcome.Rated)f.Outcome).Level, f)),
    ];

    public string Strongest =>
        _rated.Count == 0
            ? words.NothingRated
            : words.Strongest(Join(_rated.OrderByDescending(f => f.Level).Take(MostNamed).Select(f => Named(f.Name, f.Level))));

    public string Gaps
    {
        get
        {
            var open = _rated
                .Where(f => f.Field.Target > f.Level)
                .OrderByDescending(f => f.Field.Target - f.Level)
                .Take(MostNamed)
                .ToList();
            return open.Count == 0
                ? words.NoGaps
                : words.Gaps(Join(open.Select(f => words.NameLevelTarget(f.Name, words.Level(f.Level), words.Level(f.Field.Target)))));
        }
    }

    /// <summary>The check fields without a level, by the reason for it, with their names.</summary>
    public IEnumerable<string> Unrated =>
        new[]
        {
            Names(words.NotRated, f => f.Outcome is FieldOutcome.NotRated),
            Names(words.DoesNotApply, f => f.Outcome is FieldOutcome.DoesNotApply),
            Names(words.Withheld, f => f.Outcome is FieldOutcome.Withheld),
        }.Where(s => s.Length > 0);

    /// <summary>How many check fields have no level, by the reason for it; which ones stand in the details.</summary>
    public string WithoutLevel =>
        string.Join(
            " · ",
            view.Fields.Where(f => f.Outcome is not FieldOutcome.Rated)
                .GroupBy(f => words.Outcome(f.Outcome))
                .Select(g => words.SourceCount(g.Key, g.Count()))
        );

    /// <summary>That everybody answered, or for how many check fields the level is sure, roughly right or coarse.</summary>
    public string Certainty
    {
        get
        {
            var known = view.Fields.Select(f => f.Range?.Certainty).OfType<Certainty>().ToList();
            return known.Count > 0 && known.All(c => c == Assessment.Disclosure.Certainty.AllAnswered)
                ? words.Certain(Assessment.Disclosure.Certainty.AllAnswered)
                : string.Join(
                    " · ",
                    known
                        .Select(c => c == Assessment.Disclosure.Certainty.AllAnswered ? Assessment.Disclosure.Certainty.Sure : c)
                        .GroupBy(c => c)
                        .OrderBy(g => g.Key)
                        .Select(g => words.SourceCount(words.Certain(g.Key), g.Count()))
                );
        }
    }

    /// <summary>What the levels rest on, with how many check fields each.</summary>
    public string Sources =>
        string.Join(
            " · ",
            view.Fields.Select(f => (f.Outcome as FieldOutcome.Rated)?.Source)
                .OfType<LevelSource>()
                .GroupBy(s => s)
                .OrderBy(g => g.Key)
                .Select(g => words.SourceCount(words.Source(g.Key), g.Count()))
        );

    public string Perception(Participation participation)
    {
        var lower = OfGap(PerceptionGap.StaffMuchLower);
        var higher = OfGap(PerceptionGap.StaffMuchHigher);
        return (participation.Detail, lower.Count, higher.Count) switch
        {
            (StaffDetail.None, _, _) => words.NoComparison,
            (_, 0, 0) => view.Fields.Any(f => f.Gap is not null) ? words.SeenAlike : words.NoComparison,
            (_, _, 0) => words.SeenLower(Join(lower)),
            (_, 0, _) => words.SeenHigher(Join(higher)),
            _ => $"{words.SeenLower(Join(lower))} {words.SeenHigher(Join(higher))}",
        };
    }

    private List<string> OfGap(PerceptionGap gap) =>
        [.. view.Fields.Where(f => f.Gap == gap).Select(f => catalogue[f.Field].Name.In(language)).Take(MostNamed)];

    private string Names(Func<string, string> sentence, Func<PublishedField, bool> isMeant)
    {
        var names = view.Fields.Where(isMeant).Select(f => catalogue[f.Field].Name.In(language)).ToList();
        return names.Count == 0 ? "" : sentence(string.Join(", ", names));
    }

    private string Named(string name, decimal level) => words.NameAndLevel(name, words.Level(level));

    private string Join(IEnumerable<string> names) => string.Join(words.Separator, names);
}
