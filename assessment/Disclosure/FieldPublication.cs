using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>What an audience sees of the Prüffelder.</summary>
internal sealed class FieldPublication(RoundSnapshot snapshot, OpenStatement statement, StaffEvidence staff)
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
        return new PublishedField(
            field.Id,
            CombinedLevel.Of(leadership, people, TalkLevel(field), OutsideLevel(field)),
            snapshot.TargetOf(field.Id),
            Leadership: shown,
            Staff: people,
            Agreement: staff.AgreementOf(field),
            Gap: shown is { } leaders && people is { } others ? PerceptionGapRule.Of(leaders, others) : null,
            KnowledgeGap: staff.HasKnowledgeGap(field),
            Items: [.. ItemsOf(field)]
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
    private decimal? OutsideLevel(CheckField field) =>
        snapshot.Catalogue.Fields.Any(statement.IsDropped)
            ? null
            : OutsideView.Of(snapshot.Catalogue.OutsideView, snapshot.OutsideLevels, field.Id);
}
