using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>A measure in an expert's own words.</summary>
public static class FreeMeasureCard
{
    /// <param name="areas">Those for which the person may add one.</param>
    public static JObject For(RoundHeader h, AssessmentCatalogue catalogue, ImmutableArray<string> areas, ReviewForm form, Language l)
    {
        var words = Words.In(l);
        var data = RoundData.Of(h.Round);
        return CardJson.Of(
            l,
            words.FreeMeasure,
            [
                Text.Heading(words.FreeMeasure),
                Text.MutedUser(RoundName.Of(h)),
                Text.Muted(words.FreeMeasureText),
                ReviewInputs.Line(form, Fields.Title, words.FreeTitle, FreeMeasure.LongestTitle),
                ReviewInputs.Lines(form, Fields.Description, words.FreeDescription, FreeMeasure.LongestDescription),
                ReviewInputs.Choice(
                    form,
                    Fields.Field,
                    words.FreeField,
                    catalogue.Fields.Select(f => (f.Name.In(l), f.Id.Value)),
                    words.PleaseChoose
                ),
                ReviewInputs.Choice(form, Fields.Area, words.FreeArea, areas.Select(a => (a, a)), words.PleaseChoose),
                ReviewInputs.Number(form, ReviewForm.Fields.External, words.ExternalInput),
                ReviewInputs.Number(form, ReviewForm.Fields.Days, words.DaysInput),
                ReviewInputs.Number(form, ReviewForm.Fields.Running, words.RunningInput),
                ReviewInputs.Number(form, Fields.Weeks, words.WeeksInput(FreeMeasure.MostWeeks)),
                ReviewInputs.Lines(form, ReviewForm.Fields.Reason, words.ReviewReason, Reasons.Longest),
                Text.Muted(words.ReviewReasonNote),
            ],
            [
                Buttons.Primary(words.ReviewAddThis, CardVerbs.ReviewFreeConfirmed, data),
                Buttons.Leave(words.ReviewBack, CardVerbs.ReviewShow, data),
            ]
        );
    }

    /// <summary>Ids of the inputs that only this form has.</summary>
    public static class Fields
    {
        public const string Title = "title";
        public const string Description = "description";
        public const string Field = "field";
        public const string Area = "area";
        public const string Weeks = "weeks";
    }
}
