using System.Diagnostics;
using DigiCheckBot.Catalogue.Yaml;

namespace DigiCheckBot.Catalogue.Building;

/// <summary>After the rules nothing that the format requires is missing; where it is, a rule is.</summary>
internal static class Sure
{
    public static T Value<T>(this Written<T>? written) =>
        written is null ? throw new UnreachableException("a rule is missing") : written.Value;

    public static T There<T>(this T? entry)
        where T : class => entry ?? throw new UnreachableException("a rule is missing");
}
