using System.Diagnostics;
using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Proposals;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards;

/// <summary>The Prüffelder that are proposed to work on, one line each with the one reason that says most.</summary>
internal sealed class StandProposal(AssessmentCatalogue catalogue, PublishedView view, Words words, Language language)
{
    private const int MostFields = 8;

    public AdaptiveElement[] Lines =>
        [
            Text.Section(words.ProposedFieldsHeading),
            .. view
                .ProposedFields.Take(MostFields)
                .Select((f, i) => Text.Muted(words.Numbered(i + 1, words.ProposedField(Named(f), Reason(f.Reason))))),
        ];

    private string Named(ProposedField field)
    {
        var name = catalogue[field.Field].Name.In(language);
        return field.Level is { } level
            ? words.NameLevelTarget(name, words.Level(level), words.Level(field.Target))
            : words.NameNotRated(name);
    }

    private string Reason(ProposalReason reason) =>
        reason switch
        {
            ProposalReason.Duty r => words.FieldDuty(catalogue[r.Measure].Title.In(language)),
            ProposalReason.Votes { Support: VoteSupport.MoreThanHalf } => words.FieldVotesHalf,
            ProposalReason.Votes => words.FieldVotesQuarter,
            ProposalReason.Weight r => words.FieldWeight(words.Exact(r.Value)),
            ProposalReason.Gap r => words.FieldGap(words.Level(r.Levels)),
            _ => throw new UnreachableException("A reason is one of the nested records"),
        };
}
