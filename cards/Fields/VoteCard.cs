using System.Collections.Immutable;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Fields;

/// <summary>Whose vote it is, on which round.</summary>
public sealed record VoteContext(RoundId Round, ParticipantId Participant, string DepartmentName, string Municipality)
{
    internal JObject Data => new() { [CardKeys.Round] = Round.Value, [CardKeys.Participant] = Participant.Value };
}

/// <summary>Asks one of the staff which Prüffelder matter most.</summary>
public static class VoteCard
{
    /// <summary>Input id.</summary>
    public const string Chosen = "fields";

    /// <param name="view">Everyone's view; the levels that it shows stand beside the names.</param>
    /// <param name="chosen">What is ticked.</param>
    /// <param name="problem">Says what is wrong with it; empty: nothing.</param>
    public static JObject For(
        VoteContext c,
        AssessmentCatalogue catalogue,
        PublishedView view,
        ImmutableArray<CheckFieldId> chosen,
        string problem,
        Language l
    )
    {
        var words = Words.In(l);
        return CardJson.Of(
            l,
            words.VoteHeading,
            [
                Text.Heading(words.VoteHeading),
                Text.MutedUser(RoundName.Of(c.DepartmentName, c.Municipality)),
                Text.Paragraph(words.VoteText(Ballot.MostFields)),
                .. problem.Length > 0 ? [Text.Problem(problem)] : (AdaptiveElement[])[],
                Choice(catalogue, view, chosen, words, l),
                Text.Muted(words.VoteAnonymous),
            ],
            [Buttons.Primary(words.CastVote, CardVerbs.VoteCast, c.Data)]
        );
    }

    private static AdaptiveChoiceSetInput Choice(
        AssessmentCatalogue catalogue,
        PublishedView view,
        ImmutableArray<CheckFieldId> chosen,
        Words words,
        Language l
    ) =>
        new()
        {
            Id = Chosen,
            Label = words.VoteLabel(Ballot.MostFields),
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Choices =
            [
                .. view
                    .Fields.Where(f => f.Outcome is not FieldOutcome.DoesNotApply)
                    .Select(f => new AdaptiveChoice { Title = Title(catalogue, f, words, l), Value = f.Field.Value }),
            ],
            Value = chosen.IsEmpty ? null : string.Join(',', chosen),
        };

    private static string Title(AssessmentCatalogue catalogue, PublishedField field, Words words, Language l)
    {
        var name = catalogue[field.Field].Name.In(l);
        return field.Outcome is FieldOutcome.Rated rated ? words.NameAndLevel(name, words.Level(rated.Level)) : name;
    }
}
