using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Progress;

/// <summary>Asks how far one measure is.</summary>
public static class ProgressEditCard
{
    /// <summary>So many names fit into a card's 28 KB.</summary>
    private const int MostPeople = 100;

    public static JObject For(ProgressFormContext context, ProgressForm form, Language l)
    {
        var words = Words.In(l);
        var texts = new ProgressTexts(context.List, words, l);
        var settings = context.List.Dossier.Round.Settings;
        return CardJson.Of(
            l,
            words.ProgressEditHeading,
            [
                Text.Heading(words.ProgressEditHeading),
                Text.MutedUser(RoundName.Of(settings)),
                Text.UserSection(texts.Title(context.Measure)),
                Text.Muted(texts.Planned(context.Measure)),
                .. Inputs(context, form, words),
            ],
            Actions(context, words)
        );
    }

    private static IEnumerable<AdaptiveElement> Inputs(ProgressFormContext context, ProgressForm form, Words words)
    {
        yield return new AdaptiveChoiceSetInput
        {
            Id = ProgressForm.Inputs.Status,
            Label = words.ProgressStatusLabel,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices =
            [
                .. Enum.GetValues<ProgressStatus>()
                    .Select(s => new AdaptiveChoice { Title = ProgressTexts.Status(s, words), Value = s.ToString() }),
            ],
            Value = Enum.TryParse<ProgressStatus>(form.Status, out var status) ? status.ToString() : null,
        };
        yield return new AdaptiveNumberInput
        {
            Id = ProgressForm.Inputs.Cost,
            Label = words.ProgressCostLabel,
            Min = 0,
            Value = double.TryParse(form.Cost, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var cost)
                ? cost
                : double.NaN,
        };
        yield return new AdaptiveDateInput
        {
            Id = ProgressForm.Inputs.FinishedOn,
            Label = words.ProgressFinishedLabel,
            Value = IsDate(form.FinishedOn) ? form.FinishedOn : null,
        };
        if (context is { MayAssign: true, Roster.IsEmpty: false })
        {
            yield return Responsible(context, form, words);
        }

        yield return new AdaptiveTextInput
        {
            Id = ProgressForm.Inputs.Note,
            Label = words.ProgressNoteLabel,
            IsMultiline = true,
            MaxLength = ProgressSteps.LongestNote,
            Value = UserText.Keep(form.Note, ProgressSteps.LongestNote),
        };
    }

    /// <summary>Whoever is named now stands there by name if the team's list has them.</summary>
    private static AdaptiveChoiceSetInput Responsible(ProgressFormContext context, ProgressForm form, Words words)
    {
        var named = context.Measure.Progress?.Responsible;
        var isListed = named is { } person && context.Roster.Any(m => m.Person == person);
        var people = context
            .Roster.OrderBy(m => m.Person != named)
            .ThenBy(m => m.DisplayName, StringComparer.Create(words.Culture, ignoreCase: true))
            .Take(MostPeople)
            .Select(m => new AdaptiveChoice { Title = UserText.Clean(m.DisplayName, 60), Value = m.Person.ObjectId })
            .ToList();
        var chosen = form.Responsible == ProgressForm.Kept && isListed ? named!.Value.ObjectId : form.Responsible;
        return new AdaptiveChoiceSetInput
        {
            Id = ProgressForm.Inputs.Responsible,
            Label = words.ProgressResponsibleLabel,
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices =
            [
                new AdaptiveChoice { Title = words.ProgressByLeaders, Value = ProgressForm.Leaders },
                .. named is not null && !isListed
                    ? [new AdaptiveChoice { Title = words.ProgressAsBefore, Value = ProgressForm.Kept }]
                    : (AdaptiveChoice[])[],
                .. people,
            ],
            Value = people.Exists(p => p.Value == chosen) || chosen == ProgressForm.Kept ? chosen : ProgressForm.Leaders,
        };
    }

    private static IEnumerable<AdaptiveAction> Actions(ProgressFormContext context, Words words)
    {
        var data = new JObject
        {
            [CardKeys.Round] = context.List.Dossier.Round.Id.Value,
            [CardKeys.Entry] = context.Measure.Id.Value,
            [CardKeys.Page] = context.Page,
            [CardKeys.Seen] = (context.Measure.Progress?.Number ?? 0).ToString(CultureInfo.InvariantCulture),
        };
        yield return Buttons.Primary(words.ProgressSave, CardVerbs.ProgressSave, data);
        yield return Buttons.Leave(words.ProgressBack, CardVerbs.ProgressShow, data);
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
