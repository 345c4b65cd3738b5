using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Retry, transport, diagnostics and further policies are those of <see cref="ClientOptions"/>.</summary>
public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06) =>
        VersionString = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };

#pragma warning disable CA1707 // names of the original
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }
#pragma warning restore CA1707

    internal string VersionString { get; }
}
