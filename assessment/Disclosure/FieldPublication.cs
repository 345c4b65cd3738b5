using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>What an audience sees of the Prüffelder.</summary>
internal sealed class FieldPublication(RoundSnapshot snapshot, OpenStatement statement, StaffEvidence staff, StaffRange staffRange)
{
    public ImmutableArray<PublishedField> For(Audience audience) => [.. snapshot.Catalogue.Fields.Select(f => Publish(f, audience))];

    private PublishedField Publish(CheckField field, Audience audience)
    {
        if (field.IsRestricted && audience == Audience.Everyone)
        {
            return Without(field, new FieldOutcome.Withheld());
        }

        return statement.IsDropped(field) ? Without(field, new FieldOutcome.DoesNotApply()) : Rate(field, audience);
    }

    private PublishedField Without(CheckField field, FieldOutcome outcome) =>
        new(field.Id, outcome, snapshot.TargetOf(field.Id), null, null, null, null, KnowledgeGap: false, []);

    private PublishedField Rate(CheckField field, Audience audience)
    {
        var leadership = statement.LevelOf(field, withRestricted: audience == Audience.Leadership);
        var shown = leadership is { } level ? DisplayedLevel.Of(level) : (decimal?)null;
        var people = staff.LevelOf(field);
        var outside = OutsideOf(field);
        var outcome = CombinedLevel.Of(leadership, people, TalkLevel(field), outside is { Counts: true } seen ? seen.Level : null);
        return new PublishedField(
            field.Id,
            outcome,
            snapshot.TargetOf(field.Id),
            Leadership: shown,
            Staff: people,
            Agreement: staff.AgreementOf(field),
            Gap: shown is { } leaders && people is { } others ? PerceptionGapRule.Of(leaders, others) : null,
            KnowledgeGap: staff.HasKnowledgeGap(field),
            Items: [.. ItemsOf(field)]
        )
        {
            Range = outcome is FieldOutcome.Rated rated ? RangeOf(field, audience, rated, outside) : null,
            Outside = outside is null
                ? null
                : new PublishedOutside(
                    DisplayedLevel.ItemMean(outside.Level),
                    outside.Counts && outcome is FieldOutcome.Rated { Source: not LevelSource.Talk }
                ),
        };
    }

    /// <summary>The mean of both populations' bounds, mixed with the outside view as the level is; a level of the talk has none.</summary>
    private LevelRange? RangeOf(CheckField field, Audience audience, FieldOutcome.Rated rated, OutsideEvidence? outside)
    {
        if (rated.Source == LevelSource.Talk)
        {
            return null;
        }

        var leaders = rated.Source == LevelSource.Staff ? null : statement.BoundsOf(field, withRestricted: audience == Audience.Leadership);
        var people = staff.LevelOf(field) is { } level ? staffRange.Of(level, staff.HasKnowledgeGap(field)) : (Bounds?)null;
        var both = (leaders?.Bounds, people) switch
        {
            ({ } one, { } other) => new Bounds((one.Low + other.Low) / 2, (one.High + other.High) / 2),
            ({ } one, null) => one,
            (null, { } other) => other,
            _ => throw new System.Diagnostics.UnreachableException("A rated level has a population"),
        };
        return LevelRange.Of(
            OutsideView.Mix(both, outside is { Counts: true } seen ? seen.Level : null),
            rated.Level,
            allAnswered: leaders is not { IsComplete: false } && (people is null || staffRange.IsComplete)
        );
    }

    private IEnumerable<PublishedItem> ItemsOf(CheckField field)
    {
        foreach (var question in staff.QuestionsOf(field))
        {
            if (staff.MeanOf(question) is { } mean)
            {
                yield return new PublishedItem(question.Id, mean);
            }
        }
    }

    private decimal? TalkLevel(CheckField field) => snapshot.TalkLevels.TryGetValue(field.Id, out var level) ? level : null;

    /// <summary>A Fachbereich without services for the public, whose fields are dropped, has no outside view either.</summary>
    private OutsideEvidence? OutsideOf(CheckField field) =>
        snapshot.Catalogue.Fields.Any(statement.IsDropped)
            ? null
            : OutsideView.Of(snapshot.Catalogue.OutsideView, snapshot.OutsideLevels, field.Id);
}
