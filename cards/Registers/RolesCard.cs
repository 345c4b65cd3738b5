using AdaptiveCards;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Cards.Wording;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Cards.Registers;

/// <summary>Who holds which role by appointment.</summary>
public static class RolesCard
{
    private const int PerPage = 8;

    /// <param name="page">From 1; a number outside is moved to the nearest page.</param>
    /// <param name="notice">What was just done; empty: nothing.</param>
    public static JObject For(RolesView view, int page, string notice, Language l)
    {
        var words = Words.In(l);
        var shown = ListPage.Of(view.Appointments, page, PerPage);
        return CardJson.Of(
            l,
            words.RolesHeading,
            [
                .. Text.Notices(notice),
                Text.Heading(words.RolesHeading),
                Text.Paragraph(words.RolesConfigured(view.Configured)),
                .. view.Appointments.IsEmpty ? [Text.Paragraph(words.RolesNone)] : Array.Empty<AdaptiveElement>(),
                .. shown.Items.Select(e => Entry(e, view, shown.Number, words, l)),
            ],
            [
                Buttons.Primary(words.RolesAppoint, CardVerbs.RolesAppoint),
                .. Paging.Buttons(CardVerbs.RolesShow, shown.Number, shown.Pages, words),
            ]
        );
    }

    private static AdaptiveColumnSet Entry(AppointmentEntry entry, RolesView view, int page, Words words, Language l)
    {
        var data = new JObject { [CardKeys.Entry] = entry.Id, [CardKeys.Page] = page };
        return ListRow.For(
            Text.UserSection(UserText.Clean(entry.DisplayName)),
            Text.MutedUser(RoleTexts.Of(entry.Appointment, view.Municipalities, l)),
            Buttons.Plain(words.RolesRevoke, CardVerbs.RolesRevoke, data)
        );
    }
}
