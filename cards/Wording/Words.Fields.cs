namespace DigiCheckBot.Cards.Wording;

internal sealed partial class Words
{
    public string VoteHeading => Say();

    public string VoteText(int most) => Fill([most]);

    public string VoteLabel(int most) => Fill([most]);

    public string VoteAnonymous => Say();

    public string CastVote => Say();

    public string VotedHeading => Say();

    public string VotedText => Say();

    public string ChangeVote => Say();

    public string FieldChoiceHeading => Say();

    public string FieldChoiceText(int fewest, int most) => Fill([fewest, most]);

    public string FieldsProposedByYou => Say();

    public string FieldsProposedByOther => Say();

    public string NameAndTarget(string name, string target) => Fill([name, target]);

    public string ObjectionLabel => Say();

    public string FieldsLabel(int fewest, int most) => Fill([fewest, most]);

    public string TargetsHeading => Say();

    public string TargetsText => Say();

    public string ObjectionInput => Say();

    public string ProposeFields => Say();

    public string ProposeOtherFields => Say();

    public string ObjectToFields => Say();

    public string FixFields => Say();

    public string TalkHeading => Say();

    public string TalkText => Say();

    public string TalkNothing => Say();

    public string TalkSave => Say();

    public string TalkLevel(string name) => Fill([name]);

    public string TalkNotAgreed => Say();

    public string LevelMeans(string level, string text) => Fill([level, text]);

    public string PageOf(int page, int pages) => Fill([page, pages]);

    public string BackToRound => Say();

    public string DeliveryKindVote => Say();

    public string DeliveryKindFields => Say();

    public string DeliveryKindDecide => Say();
}
