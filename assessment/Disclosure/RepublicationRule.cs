namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// P8: a reopened round publishes again only with at least k further staff interviews; with one more, the difference of the two results
/// would be that one person's answers.
/// </summary>
public static class RepublicationRule
{
    /// <param name="published">Staff interviews behind the result that was published.</param>
    /// <param name="now">Staff interviews handed in now; fewer than before are never published, nor is a result that lacks some of them.</param>
    /// <param name="threshold">k; counts as five at least.</param>
    public static bool Allows(int published, int now, int threshold) =>
        now - published >= Math.Max(StaffEvidence.LowestThreshold, threshold);
}
