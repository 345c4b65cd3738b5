using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Reports.People;

/// <summary>Everything that is stored about a person, as a file for that person (GDPR, articles 15 and 20).</summary>
public static class OwnDataJson
{
    /// <summary>For the download.</summary>
    public const string ContentType = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="catalogueOf">The catalogue version that a round is pinned to.</param>
    public static byte[] Of(OwnArchive archive, Func<AssessmentRound, AssessmentCatalogue> catalogueOf, Language language)
    {
        var file = new JsonObject
        {
            ["asOf"] = Text(archive.AsOf),
            ["person"] = PersonOf(archive.Record.Person),
            ["roles"] = RolesOf(archive.Record.Actor),
            ["interviews"] = List(archive.Record.Interviews, i => InterviewOf(i, catalogueOf(i.Round), language)),
            ["rounds"] = List(archive.Rounds, RoundOf),
            ["messages"] = List(archive.Messages, MessageOf),
            ["register"] = List(archive.Listed, ListedOf),
            ["introduced"] = archive.Introduced is { } introduced
                ? new JsonObject { ["name"] = introduced.DisplayName, ["teamsUserId"] = introduced.TeamsUserId }
                : null,
        };
        return JsonSerializer.SerializeToUtf8Bytes(file, Readable);
    }

    private static JsonObject PersonOf(PersonRecord person) =>
        new()
        {
            ["tenantId"] = person.Person.TenantId,
            ["objectId"] = person.Person.ObjectId,
            ["language"] = person.Language?.ToString(),
            ["timeZone"] = person.TimeZone,
            ["chat"] = person.Reference is { } reference ? JsonNode.Parse(reference) : null,
            ["chatIsReachable"] = person.Reachable,
            ["privacyNoticeShown"] = person.PrivacyShown,
            ["currentInterview"] = person.Current is { } current
                ? new JsonObject { ["round"] = current.Round.Value, ["participant"] = current.Participant.Value }
                : null,
            ["recentMessages"] = List(person.SeenActivities, id => JsonValue.Create(id)),
            ["unconfirmedMessages"] = List(
                person.Unconfirmed,
                m => new JsonObject { ["round"] = m.Round.Value, ["message"] = m.MessageId }
            ),
        };

    private static JsonObject RolesOf(Actor actor) =>
        new()
        {
            ["coordinator"] = actor.IsCoordinator,
            ["appointments"] = List(actor.Appointments, a => new JsonObject { ["role"] = a.Role.ToString(), ["scope"] = a.Scope }),
        };

    private static JsonObject InterviewOf(OwnInterview own, AssessmentCatalogue catalogue, Language language)
    {
        var interview = own.Stored?.Interview;
        return new JsonObject
        {
            ["round"] = NameOf(own.Round),
            ["catalogue"] = own.Round.Settings.CatalogueVersion,
            ["population"] = own.Population.ToString(),
            ["participant"] = interview?.Participant.Value,
            ["scope"] = interview?.Scope.ToString(),
            ["status"] = interview?.Status.ToString(),
            ["counts"] = interview?.IsSealed,
            ["answers"] = List(
                interview?.Answers ?? ImmutableSortedDictionary<QuestionId, Answer>.Empty,
                a => AnswerOf(a.Key, a.Value, catalogue.Find(a.Key), language)
            ),
            ["vote"] = interview?.Ballot is { } ballot ? List(ballot.Fields, f => JsonValue.Create(f.Value)) : null,
            ["place"] = own.Stored is { Session: var session } ? PlaceOf(session) : null,
        };
    }

    private static JsonObject PlaceOf(InterviewSession session) =>
        new()
        {
            ["step"] = session.Step,
            ["cards"] = session.Nonce,
            ["usedCards"] = List(session.ConsumedNonces, n => JsonValue.Create(n)),
            ["recentMessages"] = List(session.SeenActivities, id => JsonValue.Create(id)),
            ["card"] = session.CardActivity,
            ["paused"] = session.IsPaused,
            ["remindersStopped"] = session.RemindersStopped,
        };

    private static JsonObject AnswerOf(QuestionId id, Answer answer, Question? question, Language language) =>
        new()
        {
            ["question"] = id.Value,
            ["text"] = question?.Text.In(language),
            ["answer"] = answer switch
            {
                Answer.Number number => JsonValue.Create(number.Value),
                Answer.FreeText text => JsonValue.Create(text.Value),
                Answer.Chosen chosen => List(chosen.Options, key => JsonValue.Create(LabelOf(key, question, language))),
                _ => JsonValue.Create(AnswerReading.UnknownKey),
            },
        };

    private static string LabelOf(string key, Question? question, Language language) =>
        question?.Format.Choices.FirstOrDefault(o => o.Key == key)?.Label.In(language) ?? key;

    private static JsonObject RoundOf(OwnRound own) =>
        new()
        {
            ["round"] = NameOf(own.Round),
            ["leader"] = own.IsLeader,
            ["started"] = own.HasStarted,
            ["actions"] = List(
                own.Deeds,
                d => new JsonObject
                {
                    ["at"] = Text(d.At),
                    ["action"] = d.Action,
                    ["detail"] = d.Detail,
                }
            ),
        };

    private static JsonObject MessageOf(OwnMessage message) =>
        new()
        {
            ["round"] = message.Round.Value,
            ["about"] = message.Intent,
            ["state"] = message.State,
            ["since"] = Text(message.Since),
        };

    private static JsonObject ListedOf(AppointmentEntry entry) =>
        new()
        {
            ["role"] = entry.Appointment.Role.ToString(),
            ["scope"] = entry.Appointment.Scope,
            ["name"] = entry.DisplayName,
            ["teamsUserId"] = entry.TeamsUserId,
        };

    private static JsonObject NameOf(AssessmentRound round) =>
        new()
        {
            ["id"] = round.Id.Value,
            ["department"] = round.Settings.DepartmentName,
            ["municipality"] = round.Settings.Municipality,
            ["state"] = round.State.ToString(),
        };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> of) => [.. items.Select(of)];

    private static string Text(DateTimeOffset moment) => moment.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
