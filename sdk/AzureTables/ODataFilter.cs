using System.Globalization;
using System.Text;
using System.Xml;

namespace Azure.Data.Tables;

/// <summary>Filters from interpolated strings: every value becomes a literal, so no value can end its quotation.</summary>
internal static class ODataFilter
{
    /// <exception cref="ArgumentException">A value has no literal form.</exception>
    public static string Create(FormattableString filter) =>
        filter == null
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                filter.Format,
                [.. filter.GetArguments().Select(argument => (object)Literal(argument))]
            );

    private static string Literal(object value) =>
        value switch
        {
            null => "null",
            string text => Quoted(text),
            char letter => Quoted(letter.ToString()),
            StringBuilder text => Quoted(text.ToString()),
            bool truth => truth ? "true" : "false",
            long or ulong => string.Create(CultureInfo.InvariantCulture, $"{value}L"),
            sbyte or byte or short or ushort or int or uint or float or double or decimal => Convert.ToString(
                value,
                CultureInfo.InvariantCulture
            ),
            Guid id => $"guid'{id}'",
            DateTimeOffset time => Time(time.UtcDateTime),
            DateTime time => Time(time.ToUniversalTime()),
            // The original writes bytes as decimals here, which finds nothing.
            byte[] or BinaryData => throw new ArgumentException("Filters on binary properties don't work."),
            _ => throw new ArgumentException($"Unable to convert an argument of type {value.GetType()} to an OData literal."),
        };

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Time(DateTime utc) => $"datetime'{XmlConvert.ToString(utc, XmlDateTimeSerializationMode.RoundtripKind)}'";
}
