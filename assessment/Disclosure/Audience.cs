namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>For whom a view is made (P10).</summary>
public enum Audience
{
    /// <summary>Channels and readers.</summary>
    Everyone,

    /// <summary>Leaders, coordinator, experts: also restricted Prüffelder and questions.</summary>
    Leadership,
}
