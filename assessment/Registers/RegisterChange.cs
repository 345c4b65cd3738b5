namespace DigiCheckBot.Assessment.Registers;

/// <summary>One change of the register.</summary>
/// <param name="ETag">Of the entry that was seen; null: it must not exist yet.</param>
public abstract record RegisterChange(string? ETag)
{
    public sealed record SaveMunicipality(Municipality Value, string? ETag) : RegisterChange(ETag);

    public sealed record SaveDepartment(Department Value, string? ETag) : RegisterChange(ETag);

    public sealed record RemoveMunicipality(string Id, string ETag) : RegisterChange(ETag);

    public sealed record RemoveDepartment(string Id, string ETag) : RegisterChange(ETag);
}
