namespace DigiCheckBot.Assessment.Interviews;

/// <summary>Steps of the conversation that aren't pages; every other key is a page's.</summary>
public static class InterviewStep
{
    /// <summary>Who sees what; the first thing that is read.</summary>
    public const string Introduction = "";

    public const string Review = "review";
}
