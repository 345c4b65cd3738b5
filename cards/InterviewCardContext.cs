using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards;

/// <summary>What every card of an interview needs to know of whose it is and where it stands.</summary>
/// <param name="Step">Key of the step that the card shows.</param>
/// <param name="Nonce">Number of this rendered card.</param>
public sealed record InterviewCardContext(
    RoundId Round,
    ParticipantId Participant,
    Population Population,
    string Step,
    int Nonce,
    Language Language
)
{
    /// <summary>What the buttons carry.</summary>
    internal JObject Data
    {
        get
        {
            var data = InterviewData.Of(Round, Participant);
            data[CardKeys.Step] = Step;
            data[CardKeys.Nonce] = Nonce;
            return data;
        }
    }
}
