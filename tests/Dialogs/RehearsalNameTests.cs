using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Dialogs;

namespace DigiCheckBot.Tests.Dialogs;

public sealed class RehearsalNameTests
{
    [Fact]
    public void The_mark_says_what_it_is_in_both_languages()
    {
        Assert.Equal("Probelauf: Amt", Messages.RehearsalName("Amt", Language.German));
        Assert.Equal("Rehearsal: Amt", Messages.RehearsalName("Amt", Language.English));
    }
}
