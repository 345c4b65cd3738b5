using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Audits;

namespace DigiCheckBot.Tests.Cards;

/// <summary>Everything that the audit tells has words.</summary>
public sealed class AuditTextsTests
{
    public static TheoryData<string> Keys => [.. AuditKeys.All];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_action_has_words_in_both_languages(string key)
    {
        var (german, english) = (AuditTexts.What(key, Language.German), AuditTexts.What(key, Language.English));

        Assert.NotEqual(key, german);
        Assert.NotEqual(key, english);
        Assert.NotEqual(german, english);
    }

    [Fact]
    public void A_key_of_another_version_is_shown_as_it_is() =>
        Assert.Equal("round.danced", AuditTexts.What("round.danced", Language.German));

    [Fact]
    public void Nobody_is_named_for_what_happened_by_itself() =>
        Assert.Equal("von selbst", Row(AuditEntry.ByTheClock(default, AuditKeys.Reminded, "1")).Who);

    [Fact]
    public void Somebody_without_a_name_is_told_apart_by_the_end_of_the_id() =>
        Assert.Contains("1234", Row(new AuditEntry(default, new PersonId("tenant", "abcd1234"), AuditKeys.Started, null)).Who);

    private static AuditRow Row(AuditEntry entry) => AuditTexts.Row(entry, new Dictionary<PersonId, string>(), Language.German);
}
