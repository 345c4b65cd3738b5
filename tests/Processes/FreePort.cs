using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace DigiCheckBot.Tests.Processes;

/// <summary>
/// Ports for servers that a test starts. Below 32768, where Linux' ephemeral range begins: a port of that range may be taken
/// by an outgoing connection while its server restarts.
/// </summary>
internal static class FreePort
{
    public static int Next()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(20_000, 32_000);
            if (IsFree(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
