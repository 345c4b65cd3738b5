using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Tests.Hosting;

/// <summary>What keeps the bot from starting, in words.</summary>
public sealed class StartTests
{
    private const string AppId = "11111111-1111-1111-1111-111111111111";

    [Fact]
    public async Task An_unknown_time_zone_stops_the_start() =>
        Assert.Contains(
            "Operator:TimeZone 'Mars/Base' is unknown",
            await RefusalAsync("--Operator:TimeZone=Mars/Base"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("ParticipantsDays=0", "must be 1 to 365")]
    [InlineData("ParticipantsDays=60", "must not be longer", "AnswersMonths=1")]
    [InlineData("AnswersMonths=121", "must be 1 to 120")]
    [InlineData("AnswersMonths=36", "must not be longer", "RoundsYears=2")]
    [InlineData("RoundsYears=0", "must be 1 to 30")]
    public async Task Periods_that_can_not_be_kept_stop_the_start(string setting, string problem, string? other = null) =>
        Assert.Contains(
            problem,
            await RefusalAsync([.. new[] { setting, other }.OfType<string>().Select(s => $"--Operator:Retention:{s}")]),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task An_app_id_that_stands_twice_stops_the_start() =>
        Assert.Contains(
            $"Bots names the AppId {AppId} 2 times",
            await RefusalAsync(["--Authentication:Mode=Required", .. Bot(0), .. Bot(1)]),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task No_registration_stops_the_start() =>
        Assert.Contains("Bots is empty", await RefusalAsync("--Authentication:Mode=Required"), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://[::]:8080")]
    [InlineData("http://0.0.0.0:3978")]
    [InlineData("https://bot.example.org")]
    public async Task Without_authentication_it_listens_on_loopback_only(string address) =>
        Assert.Contains($"the bot listens on {address}", await RefusalAsync(address, []), StringComparison.Ordinal);

    [Theory]
    [InlineData("http://127.0.0.1:3978")]
    [InlineData("http://localhost:3978")]
    [InlineData("http://[::1]:3978")]
    public async Task On_loopback_it_starts_without_authentication(string address)
    {
        await using var bot = Create(address, []);
        await bot.StartAsync();
        await bot.StopAsync();
    }

    private static Task<string> RefusalAsync(params string[] settings) => RefusalAsync("http://127.0.0.1:3978", settings);

    private static async Task<string> RefusalAsync(string address, string[] settings)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var bot = Create(address, settings);
            await bot.StartAsync();
        });
        return refusal.Message;
    }

    private static Microsoft.AspNetCore.Builder.WebApplication Create(string address, string[] settings) =>
        BotHost.Create(
            [
                "--environment=Development",
                "--Authentication:Mode=Anonymous",
                "--Storage:ConnectionString=AccountName=nobody;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:1/nobody",
                "--Logging:LogLevel:Default=None",
                .. settings,
            ],
            services => services.AddSingleton<IServer>(new Deaf(address))
        );

    private static string[] Bot(int number) =>
        [$"--Bots:{number}:AppId={AppId}", $"--Bots:{number}:TenantId={AppId}", $"--Bots:{number}:Type=UserAssignedMsi"];

    /// <summary>A server that listens nowhere and says where it would.</summary>
    private sealed class Deaf : IServer
    {
        public Deaf(string address)
        {
            var addresses = new ServerAddressesFeature { Addresses = { address } };
            Features.Set<IServerAddressesFeature>(addresses);
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() { }
    }

    private sealed class ServerAddressesFeature : IServerAddressesFeature
    {
        public ICollection<string> Addresses { get; } = [];

        public bool PreferHostingUrls { get; set; }
    }
}
