using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Strengths;

/// <summary>Strengths, weaknesses, opportunities and threats, each with what it rests on; at most five of each, the weightiest first.</summary>
public sealed record SwotAnalysis(
    ImmutableArray<Strength> Strengths,
    ImmutableArray<Weakness> Weaknesses,
    ImmutableArray<Opportunity> Opportunities,
    ImmutableArray<Threat> Threats
);
