using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Catalogues;

/// <summary>The areas that review measures.</summary>
public static class ExpertAreas
{
    /// <summary>As the measures of a catalogue name them, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Of(AssessmentCatalogue catalogue) =>
        [.. catalogue.Measures.Select(m => m.ExpertArea).Distinct().Order(StringComparer.Ordinal)];
}
