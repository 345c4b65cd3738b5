using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>All catalogue versions that ship with the program.</summary>
public interface ICatalogues
{
    /// <summary>The version that new rounds are pinned to.</summary>
    AssessmentCatalogue Current { get; }

    /// <exception cref="KeyNotFoundException">No such version ships with this program.</exception>
    AssessmentCatalogue Version(string version);

    ImmutableArray<string> Versions { get; }
}
