using DigiCheckBot.Authentication;

namespace DigiCheckBot.Tests.Hosting;

public sealed class TrustedHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations")]
    [InlineData("https://SMBA.trafficmanager.net/de/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/gcc/")]
    [InlineData("https://europe.webchat.botframework.com/")]
    public void Hosts_of_Teams_get_the_token(string url) => Assert.True(TrustedHosts.Includes(new Uri(url)));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("https://example.org/smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net@example.org/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("https://examplebotframework.com/")]
    [InlineData("https://127.0.0.1:3979/")]
    public void Other_hosts_get_none(string url) => Assert.False(TrustedHosts.Includes(new Uri(url)));

    [Fact]
    public void No_host_gets_none() => Assert.False(TrustedHosts.Includes(null));
}
