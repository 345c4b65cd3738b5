using System.Collections;
using System.Globalization;
using System.Reflection;

namespace DigiCheckBot.Tests.Storage;

/// <summary>
/// Everything that a value says, as text. Records compare lists by reference, so equality of what was read back is equality of this text.
/// </summary>
internal static class Structure
{
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            decimal number => number.ToString("G29", CultureInfo.InvariantCulture),
            IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
            bool flag => flag.ToString(),
            IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
            _ => $"{value.GetType().Name}({string.Join(", ", PropertiesOf(value))})",
        };

    private static IEnumerable<string> PropertiesOf(object value) =>
        value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => $"{p.Name}={Of(p.GetValue(value))}");
}
