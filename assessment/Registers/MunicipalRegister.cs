using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace DigiCheckBot.Assessment.Registers;

/// <summary>All municipalities and Fachbereiche of an operator, by name.</summary>
public sealed record MunicipalRegister(
    ImmutableArray<Versioned<Municipality>> Municipalities,
    ImmutableArray<Versioned<Department>> Departments
)
{
    private const int IdLength = 32;

    public static MunicipalRegister Empty { get; } = new([], []);

    public Versioned<Municipality>? Municipality(string? id) => Municipalities.FirstOrDefault(m => m.Value.Id == id);

    public Versioned<Department>? Department(string? id) => Departments.FirstOrDefault(d => d.Value.Id == id);

    /// <summary>Names differ by more than capitals and blanks.</summary>
    public Versioned<Municipality>? MunicipalityNamed(string name) => Municipalities.FirstOrDefault(m => IsSame(m.Value.Name, name));

    /// <inheritdoc cref="MunicipalityNamed"/>
    public Versioned<Department>? DepartmentNamed(string municipalityId, string name) =>
        Departments.FirstOrDefault(d => d.Value.MunicipalityId == municipalityId && IsSame(d.Value.Name, name));

    public IEnumerable<Versioned<Department>> DepartmentsOf(string municipalityId) =>
        Departments.Where(d => d.Value.MunicipalityId == municipalityId);

    /// <summary>The Fachbereich that works in a team.</summary>
    public Versioned<Department>? DepartmentOf(string teamId) => Departments.FirstOrDefault(d => d.Value.Team?.TeamId == teamId);

    /// <summary>Of a new municipality: the same for the same name, so that creating it twice makes one.</summary>
    public static string NewMunicipalityId(string name) => IdOf("municipality", name);

    /// <inheritdoc cref="NewMunicipalityId"/>
    public static string NewDepartmentId(string municipalityId, string name) => IdOf($"department\n{municipalityId}", name);

    public static bool IsSame(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    private static string IdOf(string kind, string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{Plain(name)}")))[..IdLength];

    private static string Plain(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
