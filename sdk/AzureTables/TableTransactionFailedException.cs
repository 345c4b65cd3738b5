using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction that the service rolled back.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException.InnerException
        ) => FailedTransactionActionIndex = LeadingNumber(requestFailedException.Message);

    /// <summary>Position of the action that failed, or null if the service didn't say.</summary>
    public int? FailedTransactionActionIndex { get; }

    private static int? LeadingNumber(string message)
    {
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
