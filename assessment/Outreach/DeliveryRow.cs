namespace DigiCheckBot.Assessment.Outreach;

/// <summary>One message of a delivery report in words.</summary>
/// <param name="Name">Of the recipient; may be what a person typed.</param>
/// <param name="Kind">What kind of message it is.</param>
/// <param name="Reason">Why it isn't certainly there; empty: it is, or nothing is known yet.</param>
/// <param name="Remedy">What the coordinator can do; empty: nothing is needed.</param>
/// <param name="Code">What Teams or the transport called it; empty: nothing.</param>
/// <param name="Since">When its cause happened.</param>
public sealed record DeliveryRow(string Name, string Kind, string State, string Reason, string Remedy, string Code, DateTimeOffset Since);
