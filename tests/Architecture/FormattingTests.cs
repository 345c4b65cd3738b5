using System.Diagnostics;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Architecture;

public sealed class FormattingTests
{
    [Fact]
    public async Task Every_file_is_formatted_as_CSharpier_would()
    {
        var start = new ProcessStartInfo("dotnet", ["csharpier", "check", "."])
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, "Run `dotnet csharpier format .`\n" + await output + await errors);
    }
}
