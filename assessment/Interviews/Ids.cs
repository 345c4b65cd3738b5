using System.Security.Cryptography;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>An assessment round (Runde).</summary>
public readonly record struct RoundId(string Value)
{
    public static RoundId New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    public override string ToString() => Value;
}

/// <summary>A participant of one round: 128 random bits that say nothing about the person.</summary>
public readonly record struct ParticipantId(string Value)
{
    public static ParticipantId New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    public override string ToString() => Value;
}
