using System.Globalization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Cards.Wording;

/// <summary>The figures of a sending as people say them.</summary>
internal sealed partial class Words
{
    /// <summary>"10:42".</summary>
    public static string Time(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How many messages of all have arrived, failed, are uncertain and wait; what there is none of isn't named.</summary>
    public string Progress(DeliveryTally tally) => tally.Total == 0 ? DeliveryPreparing : string.Join(", ", Parts(tally));

    /// <summary>The state, and how many messages are in it.</summary>
    public string Group(DeliveryState state, int count, Language l)
    {
        var name = DeliveryTexts.State(state, l);
        return DeliveryGroup(Culture.TextInfo.ToUpper(name[..1]) + name[1..], Number(count));
    }

    /// <param name="percent">0 to 100.</param>
    public string PercentDone(double percent) => DeliveryPercent(percent.ToString("N0", Culture));

    private IEnumerable<string> Parts(DeliveryTally tally)
    {
        yield return tally.Total == 1 ? DeliveryOfOne(Number(tally.Sent)) : DeliveryOfMany(Number(tally.Sent), Number(tally.Total));
        if (tally.Failed > 0)
        {
            yield return DeliveryCountFailed(Number(tally.Failed));
        }

        if (tally.Uncertain > 0)
        {
            yield return DeliveryCountUncertain(Number(tally.Uncertain));
        }

        if (tally.Waiting > 0)
        {
            yield return tally.Waiting == 1 ? DeliveryOneWaits : DeliveryManyWait(Number(tally.Waiting));
        }

        if (tally.Obsolete > 0)
        {
            yield return DeliveryCountObsolete(Number(tally.Obsolete));
        }
    }
}
