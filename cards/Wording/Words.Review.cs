namespace DigiCheckBot.Cards.Wording;

/// <summary>What expert areas say and are asked (Prüfung).</summary>
internal sealed partial class Words
{
    public string ReasonAdded => Say();

    public string NotBefore(string quarter) => Fill([quarter]);

    public string ByExperts => Say();

    public string ByExpertsBecause(string reason) => Fill([reason]);
}
