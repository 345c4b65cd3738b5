namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string DeliverySent => Say();

    public string DeliveryFailed => Say();

    public string DeliveryUncertain => Say();

    public string DeliveryWaiting => Say();

    public string DeliveryObsolete => Say();

    public string DeliveryHeading => Say();

    public string DeliveryAsOf(string time) => Fill([time]);

    public string DeliveryPreparing => Say();

    public string DeliveryOfOne(string sent) => Fill([sent]);

    public string DeliveryOfMany(string sent, string total) => Fill([sent, total]);

    public string DeliveryCountFailed(string count) => Fill([count]);

    public string DeliveryCountUncertain(string count) => Fill([count]);

    public string DeliveryOneWaits => Say();

    public string DeliveryManyWait(string count) => Fill([count]);

    public string DeliveryCountObsolete(string count) => Fill([count]);

    public string DeliveryDoneAll => Say();

    public string DeliveryDoneNotAll => Say();

    public string DeliveryDetails => Say();

    public string DeliveryTransportOnly => Say();

    public string DeliveryGroup(string state, string count) => Fill([state, count]);

    public string DeliveryObsoleteMeans => Say();

    public string DeliveryReason => Say();

    public string DeliveryRemedy => Say();

    public string DeliveryCode => Say();

    public string DeliveryRetryFailed => Say();

    public string DeliveryUncertainMeans => Say();

    public string DeliveryRetryUncertain => Say();

    public string DeliverySettleUncertain => Say();

    public string DeliveryRefresh => Say();

    public string DeliveryDownload => Say();

    public string DeliveryNextPage(int page, int pages) => Fill([page, pages]);

    public string DeliveryPreviousPage(int page, int pages) => Fill([page, pages]);

    public string DeliveryKindAnnouncement => Say();

    public string DeliveryKindInvitation => Say();

    public string DeliveryKindStand => Say();

    public string DeliveryKindProposal => Say();

    public string DeliveryKindOther => Say();

    public string DeliveryChannel => Say();

    public string DeliveryGonePerson(string ending) => Fill([ending]);

    public string DeliveryChoiceText => Say();

    public string DeliveryShow => Say();

    public string ReminderHeading => Say();

    public string ReminderText => Say();

    public string ReminderRoundLabel => Say();

    public string ReminderTimeLabel => Say();

    public string ReminderPrivate => Say();

    public string ReminderGoOn => Say();

    public string DeliveryPercent(string percent) => Fill([percent]);

    public string AboutOneMinute => Say();

    public string ReminderStop => Say();
}
