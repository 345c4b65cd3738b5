using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.ReferenceValues;

/// <summary>A figure from a public survey or index: it puts a result into context and is no yardstick for marks.</summary>
/// <param name="Id">Lasting key, e.g. <c>strategie-vorhanden</c>.</param>
/// <param name="Subject">What was measured.</param>
/// <param name="Value">The figure with its unit, as published.</param>
/// <param name="Year">The year or years of the figure, e.g. 2024 or 2018–2023.</param>
/// <param name="Sources">Ids of quellen.md (<c>Q111</c>); at least one.</param>
/// <param name="Origin">Publisher and title, readable.</param>
/// <param name="Fields">Prüffelder beside which it is shown; empty: for the whole.</param>
/// <param name="Caution">What to mind when reading it; null: nothing in particular.</param>
public sealed record PublicValue(
    string Id,
    LocalizedText Subject,
    LocalizedText Value,
    string Year,
    ImmutableArray<string> Sources,
    LocalizedText Origin,
    ImmutableArray<CheckFieldId> Fields,
    LocalizedText? Caution
);
