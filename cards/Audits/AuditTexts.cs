using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards.Wording;

namespace DigiCheckBot.Cards.Audits;

/// <summary>Entries of an audit in words, for the card and for the export.</summary>
public static class AuditTexts
{
    private const int DetailLength = 160;

    /// <param name="names">Display names of those who are known.</param>
    public static AuditRow Row(AuditEntry entry, IReadOnlyDictionary<PersonId, string> names, Language l)
    {
        var words = Words.In(l);
        return new AuditRow(
            entry.At,
            Who(entry.By, names, l),
            What(entry.Action, l),
            entry.State is { } step ? words.State(step.Before) : "",
            entry.State is { } same ? words.State(same.After) : "",
            UserText.Clean(entry.Detail, DetailLength)
        );
    }

    /// <param name="key">One of <see cref="AuditKeys.All"/>.</param>
    public static string What(string key, Language l) => AuditWords.Of(key, Words.In(l).Culture);

    private static string Who(PersonId person, IReadOnlyDictionary<PersonId, string> names, Language l) =>
        person == AuditEntry.Clock ? Words.In(l).AuditByItself
        : names.TryGetValue(person, out var name) && UserText.Clean(name) is { Length: > 0 } shown ? shown
        : Words.In(l).AuditPerson(DeliveryTexts.Ending(person.ObjectId));
}
