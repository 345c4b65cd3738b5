using System.Security.Cryptography;
using System.Text;

namespace DigiCheckBot.Assessment.People;

/// <summary>One line of the operator's list of appointments.</summary>
/// <param name="DisplayName">As the roster named the person when the role was given.</param>
/// <param name="TeamsUserId">Needed to open the 1:1 chat; empty: the person wrote first.</param>
public sealed record AppointmentEntry(PersonId Person, Appointment Appointment, string DisplayName, string TeamsUserId)
{
    private const int IdLength = 32;

    /// <summary>The same for the same person, role and scope: 32 hexadecimal digits.</summary>
    public string Id
    {
        get
        {
            var text = $"{Person.TenantId}\n{Person.ObjectId}\n{Appointment.Role}\n{Appointment.Scope}";
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..IdLength];
        }
    }
}
