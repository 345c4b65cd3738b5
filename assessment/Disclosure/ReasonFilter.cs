using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// Takes out of the reasons what an audience may not read. The measure stays, without that reason (meta.felder.sichtbar_fuer).
/// </summary>
/// <remarks>
/// A Prüffeld with restricted questions has two levels; the triggers use the leaders'. Its level is no reason for everyone, even where the
/// two are equal, since that they are equal would be said by it.
/// </remarks>
internal static class ReasonFilter
{
    public static ImmutableArray<ProposedMeasure> For(
        Audience audience,
        AssessmentCatalogue catalogue,
        ImmutableArray<ProposedMeasure> measures
    ) => [.. measures.Select(m => m with { Reasons = [.. m.Reasons.Where(r => IsReadable(audience, catalogue, r))] })];

    private static bool IsReadable(Audience audience, AssessmentCatalogue catalogue, Reason reason) =>
        reason switch
        {
            Reason.FieldStands stands => audience == Audience.Leadership || IsOpen(catalogue, stands.Field),
            Reason.QuestionStands stands => IsReadable(audience, catalogue, stands.Question),
            Reason.OptionChosen chosen => IsReadable(audience, catalogue, chosen.Question),
            _ => true,
        };

    private static bool IsReadable(Audience audience, AssessmentCatalogue catalogue, QuestionId id)
    {
        var question = catalogue[id];
        var isOpen = !question.IsRestricted && (question.Field is not { } field || !catalogue[field].IsRestricted);
        return question.Display is AnswerDisplay.Usual or AnswerDisplay.Tile && (audience == Audience.Leadership || isOpen);
    }

    private static bool IsOpen(AssessmentCatalogue catalogue, CheckFieldId field) =>
        !catalogue[field].IsRestricted && !catalogue.Questions.Any(q => q.Field == field && q.IsScored && q.IsRestricted);
}
