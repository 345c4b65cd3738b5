using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Playground;

internal static class Screenshots
{
    public static string PathOf(string name) => RepositoryRoot.Combine("artifacts", "screenshots", $"{name}.png");
}
