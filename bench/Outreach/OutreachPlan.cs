namespace DigiCheckBot.Bench.Outreach;

/// <summary>What is simulated.</summary>
/// <param name="Kills">About every minute one instance dies, and another starts ten seconds later.</param>
/// <param name="Failures">Share of people, requests or time for each kind of failure.</param>
/// <param name="Unknown">Share of people whose chat must be opened first.</param>
internal sealed record OutreachPlan(int People, int Instances, bool Kills, int Seed, double Failures, double Unknown)
{
    /// <summary>Requests per second and tenant.</summary>
    public const double Rate = 40;

    public const int PeoplePerRound = 25;
}
