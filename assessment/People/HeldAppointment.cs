namespace DigiCheckBot.Assessment.People;

/// <summary>A role that somebody holds, as it stands with the person.</summary>
/// <param name="OperatorId">Who gave it; elsewhere it is worth nothing.</param>
/// <param name="IsTold">The person has heard of it.</param>
public sealed record HeldAppointment(string OperatorId, Appointment Appointment, bool IsTold = false);
