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
        var pages = Math.Max(1, (view.Appointments.Length + PerPage - 1) / PerPage);
        var number = Math.Clamp(page, 1, pages);
        return CardJson.Of(
            l,
            words.RolesHeading,
            [
                .. notice.Length > 0 ? [Text.Notice(notice)] : Array.Empty<AdaptiveElement>(),
                Text.Heading(words.RolesHeading),
                Text.Paragraph(words.RolesConfigured(view.Configured)),
                .. view.Appointments.IsEmpty ? [Text.Paragraph(words.RolesNone)] : Array.Empty<AdaptiveElement>(),
                .. view.Appointments.Skip((number - 1) * PerPage).Take(PerPage).Select(e => Entry(e, view, number, words, l)),
            ],
            [Buttons.Primary(words.RolesAppoint, CardVerbs.RolesAppoint), .. Paging.Buttons(CardVerbs.RolesShow, number, pages, words)]
        );
    }

    private static AdaptiveColumnSet Entry(AppointmentEntry entry, RolesView view, int page, Words words, Language l)
    {
        var data = new JObject { [CardKeys.Entry] = entry.Id, [CardKeys.Page] = page };
        return new AdaptiveColumnSet
        {
            Separator = true,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = "stretch",
                    Items =
                    [
                        Text.UserSection(UserText.Clean(entry.DisplayName)),
                        Text.MutedUser(RoleTexts.Of(entry.Appointment, view.Municipalities, l)),
                    ],
                },
                new AdaptiveColumn
                {
                    Width = "auto",
                    Items = [Buttons.Row([Buttons.Plain(words.RolesRevoke, CardVerbs.RolesRevoke, data)])],
                },
            ],
        };
    }
}
