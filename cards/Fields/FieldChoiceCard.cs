using System.Globalization;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Fields;

/// <summary>Leaders choose the Prüffelder and their targets; what the picture proposes is ticked, with the reason.</summary>
public static class FieldChoiceCard
{
    /// <summary>The newest; more long ones don't fit into a card.</summary>
    private const int MostObjections = 3;
    private const decimal LowestTarget = 0.5m;
    private const decimal HighestTarget = 4m;
    private const decimal Step = 0.5m;

    public static JObject For(FieldChoice choice, AssessmentCatalogue catalogue, PublishedView view, Language l)
    {
        var words = Words.In(l);
        var settings = choice.Dossier.Round.Settings;
        return CardJson.Of(
            l,
            words.FieldChoiceHeading,
            [
                Text.Heading(words.FieldChoiceHeading),
                Text.MutedUser(RoundName.Of(settings)),
                Text.Muted(words.ForLeadersOnly),
                .. Standing(choice, catalogue, words, l),
                .. new StandProposal(catalogue, view, words, l).Lines,
                Fields(choice, catalogue, view, words, l),
                Text.Section(words.TargetsHeading),
                Text.Muted(words.TargetsText),
                .. choice.Ticked.Select(t => Target(t.Key, t.Value, catalogue, words, l)),
                .. CanObject(choice) ? [Objection(choice, words)] : (AdaptiveElement[])[],
            ],
            Actions(choice, words),
            wide: true
        );
    }

    private static IEnumerable<AdaptiveElement> Standing(FieldChoice choice, AssessmentCatalogue catalogue, Words words, Language l)
    {
        if (choice.Dossier.Work.Fields is not { } fields)
        {
            yield return Text.Paragraph(words.FieldChoiceText(FieldAgreement.Fewest, FieldAgreement.Most));
            yield break;
        }

        yield return Text.Notice(choice.IsOwnProposal ? words.FieldsProposedByYou : words.FieldsProposedByOther);
        yield return Text.Paragraph(
            string.Join(words.Separator, fields.Targets.Select(t => words.NameAndTarget(catalogue[t.Key].Name.In(l), words.Level(t.Value))))
        );
        foreach (var objection in fields.Objections.TakeLast(MostObjections))
        {
            yield return Text.Fact(words.ObjectionLabel, objection.Reason);
        }

        if (fields.Objections.Length > MostObjections)
        {
            yield return Text.Muted(words.AndFurther(fields.Objections.Length - MostObjections));
        }
    }

    private static AdaptiveChoiceSetInput Fields(
        FieldChoice choice,
        AssessmentCatalogue catalogue,
        PublishedView view,
        Words words,
        Language l
    ) =>
        new()
        {
            Id = FieldChoice.Inputs.Fields,
            Label = words.FieldsLabel(FieldAgreement.Fewest, FieldAgreement.Most),
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Choices =
            [
                .. view
                    .Fields.Where(f => f.Outcome is not FieldOutcome.DoesNotApply)
                    .Select(f => new AdaptiveChoice { Title = Title(f, catalogue, words, l), Value = f.Field.Value }),
            ],
            Value = choice.Ticked.IsEmpty ? null : string.Join(',', choice.Ticked.Keys),
        };

    private static string Title(PublishedField field, AssessmentCatalogue catalogue, Words words, Language l)
    {
        var name = catalogue[field.Field].Name.In(l);
        return field.Outcome is FieldOutcome.Rated rated ? words.NameAndLevel(name, words.Level(rated.Level)) : words.NameNotRated(name);
    }

    private static AdaptiveChoiceSetInput Target(
        CheckFieldId field,
        decimal target,
        AssessmentCatalogue catalogue,
        Words words,
        Language l
    ) =>
        new()
        {
            Id = FieldChoice.Inputs.TargetOf(field),
            Label = catalogue[field].Name.In(l),
            Style = AdaptiveChoiceInputStyle.Compact,
            Choices = [.. Targets().Select(t => new AdaptiveChoice { Title = words.Level(t), Value = Key(t) })],
            Value = Key(target),
        };

    private static IEnumerable<decimal> Targets()
    {
        for (var target = LowestTarget; target <= HighestTarget; target += Step)
        {
            yield return target;
        }
    }

    private static string Key(decimal level) => level.ToString("0.0", CultureInfo.InvariantCulture);

    private static bool CanObject(FieldChoice choice) => choice is { IsLeader: true, IsOwnProposal: false, Dossier.Work.Fields: not null };

    private static AdaptiveTextInput Objection(FieldChoice choice, Words words) =>
        new()
        {
            Id = FieldChoice.Inputs.Objection,
            Label = words.ObjectionInput,
            IsMultiline = true,
            MaxLength = Reasons.Longest,
            Value = UserText.Keep(choice.Objection, Reasons.Longest),
        };

    private static IEnumerable<AdaptiveAction> Actions(FieldChoice choice, Words words)
    {
        var fields = choice.Dossier.Work.Fields;
        var data = new JObject
        {
            [CardKeys.Round] = choice.Dossier.Round.Id.Value,
            [CardKeys.Seen] = (fields?.Number ?? 0).ToString(CultureInfo.InvariantCulture),
        };
        yield return choice.MayFix && fields is not null
            ? Buttons.Plain(words.ProposeOtherFields, CardVerbs.FieldsPropose, data)
            : Buttons.Primary(fields is null ? words.ProposeFields : words.ProposeOtherFields, CardVerbs.FieldsPropose, data);
        if (CanObject(choice))
        {
            yield return Buttons.Plain(words.ObjectToFields, CardVerbs.FieldsObject, data);
        }

        if (choice.MayFix && fields is not null)
        {
            yield return Buttons.Primary(words.FixFields, CardVerbs.FieldsFix, data);
        }
    }
}
