using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Options;
using DigiCheckBot.Storage;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Downloads;

/// <summary>
/// Links to files, for a browser that isn't signed in to the bot. Each is signed, names who asked, and is good for a quarter of an hour. The
/// rights are looked at again when it is used.
/// </summary>
internal sealed class DownloadLinks(TableStorage storage, IOptions<OperatorOptions> options, TimeProvider time)
{
    public const string Route = "downloads";

    /// <summary>Kinds of files; also the last part of the address.</summary>
    public const string Delivery = "delivery";
    public const string Audit = "audit";
    public const string OwnData = "own-data";
    public const string Evidence = "measures";

    public static ImmutableArray<string> Kinds { get; } = [Delivery, Audit, OwnData, Evidence];

    /// <summary>Long enough to find the button and the file, too short to be passed around.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private const string KeyName = "downloads";
    private const char Separator = '.';

    /// <returns>Null: no public address is configured, so no browser could follow it.</returns>
    public Task<Uri?> ToDeliveryAsync(RoundId round, PersonId person, Language language, CancellationToken ct) =>
        ToAsync(Delivery, round.Value, person, language, ct);

    /// <inheritdoc cref="ToDeliveryAsync"/>
    public Task<Uri?> ToAuditAsync(RoundId round, PersonId person, Language language, CancellationToken ct) =>
        ToAsync(Audit, round.Value, person, language, ct);

    /// <inheritdoc cref="ToDeliveryAsync"/>
    public Task<Uri?> ToOwnDataAsync(PersonId person, Language language, CancellationToken ct) =>
        ToAsync(OwnData, "", person, language, ct);

    /// <inheritdoc cref="ToDeliveryAsync"/>
    public Task<Uri?> ToEvidenceAsync(PersonId person, Language language, CancellationToken ct) =>
        ToAsync(Evidence, "", person, language, ct);

    private async Task<Uri?> ToAsync(string kind, string round, PersonId person, Language language, CancellationToken ct)
    {
        if (options.Value.PublicAddress is not { } address)
        {
            return null;
        }

        var ticket = new DownloadTicket(kind, round, person.TenantId, person.ObjectId, language, time.GetUtcNow() + Lifetime);
        var body = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(ticket));
        return new Uri(address, $"{Route}/{kind}?ticket={body}{Separator}{await SignatureAsync(body, ct)}");
    }

    /// <returns>Null: forged, cut off, too old, or for another kind of file.</returns>
    public async Task<DownloadTicket?> ReadAsync(string kind, string? ticket, CancellationToken ct)
    {
        var parts = ticket?.Split(Separator) ?? [];
        if (parts is not [var body, var signature])
        {
            return null;
        }

        var expected = Encoding.ASCII.GetBytes(await SignatureAsync(body, ct));
        return
            CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature))
            && JsonSerializer.Deserialize<DownloadTicket>(Base64Url.DecodeFromChars(body)) is { } read
            && read.Kind == kind
            && read.Until > time.GetUtcNow()
            ? read
            : null;
    }

    private async Task<string> SignatureAsync(string body, CancellationToken ct) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(await storage.Secrets.GetOrCreateAsync(KeyName, ct), Encoding.UTF8.GetBytes(body)));
}

/// <summary>What a link stands for. Round and person as their keys, so that nothing but text goes over the wire.</summary>
internal sealed record DownloadTicket(string Kind, string Round, string TenantId, string ObjectId, Language Language, DateTimeOffset Until)
{
    [JsonIgnore]
    public PersonId Person => new(TenantId, ObjectId);
}
