using System.Reflection;
using System.Text.RegularExpressions;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Rounds.Rights;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Rounds;

public sealed partial class AuditKeysTests
{
    [Fact]
    public void Every_key_of_the_code_is_listed()
    {
        var constants = typeof(AuditKeys)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!);

        Assert.Empty(constants.Concat(Enum.GetValues<RoundAction>().Select(AuditKeys.Of)).Except(AuditKeys.All));
    }

    [Fact]
    public void No_key_stands_twice() => Assert.Equal(AuditKeys.All.Length, AuditKeys.All.Distinct().Count());

    [Fact]
    public void Nothing_is_noted_under_a_key_that_is_not_listed() =>
        Assert.DoesNotContain(
            ((string[])["assessment", "bot", "dialogs", "outreach"]).SelectMany(f =>
                Directory.EnumerateFiles(RepositoryRoot.Combine(f), "*.cs", SearchOption.AllDirectories)
            ),
            f => Literal().IsMatch(File.ReadAllText(f))
        );

    [Fact]
    public void What_one_of_the_staff_did_is_personal() =>
        Assert.All(
            [RoundAction.Answer, RoundAction.Decline, RoundAction.Vote],
            action => Assert.True(AuditKeys.IsPersonal(AuditKeys.Of(action)))
        );

    [GeneratedRegex("""(new AuditEntry|ByTheClock)\([^;]*?"[a-z]+\.[a-z-]+""", RegexOptions.Singleline)]
    private static partial Regex Literal();
}
