using System.Collections.Immutable;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Outreach.Sending;
using DigiCheckBot.Tests.Dossiers;
using Moq;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Between the cause of a message and its sending a role may be taken back.</summary>
public sealed class ReadingRightsTests
{
    private static readonly PersonId Somebody = new("elsewhere", "somebody");

    private readonly Mock<IRoundStore> _rounds = new();
    private readonly Mock<IPeopleStore> _people = new();
    private RoundWork _work = RoundWork.Empty;

    public ReadingRightsTests() =>
        _rounds.Setup(r => r.WorkAsync(It.IsAny<RoundId>(), It.IsAny<CancellationToken>())).ReturnsAsync(() => _work);

    [Theory]
    [InlineData(Letter.ReaderRecommendation, AppointedRole.Reader, RoundState.Decision)]
    [InlineData(Letter.FieldsProposed, AppointedRole.Coordinator, RoundState.CheckFields)]
    public async Task A_letter_is_for_whoever_holds_the_role_when_it_leaves(Letter about, AppointedRole role, RoundState state)
    {
        var intent = new Intent.Tell(about, Somebody, 1).Key;
        Assert.False(await MayReadAsync(state, intent, Somebody));

        Appoint(new Appointment(role, role == AppointedRole.Reader ? SampleDossier.In(state).Round.MunicipalityKey : ""));

        Assert.True(await MayReadAsync(state, intent, Somebody));
    }

    [Fact]
    public async Task A_reader_of_another_municipality_reads_nothing()
    {
        Appoint(new Appointment(AppointedRole.Reader, "anderswo"));

        Assert.False(await MayReadAsync(RoundState.Decision, new Intent.Tell(Letter.ReaderRecommendation, Somebody, 1).Key, Somebody));
    }

    [Fact]
    public async Task Measures_to_review_are_for_experts()
    {
        var intent = new Intent.AskForReview("DMS", Somebody, "").Key;
        Assert.False(await MayReadAsync(RoundState.Review, intent, Somebody));

        Appoint(new Appointment(AppointedRole.Expert, "DMS"));

        Assert.True(await MayReadAsync(RoundState.Review, intent, Somebody));
    }

    [Theory]
    [InlineData(Letter.ChooseFields, RoundState.CheckFields)]
    [InlineData(Letter.Recommendation, RoundState.Decision)]
    [InlineData(Letter.Decide, RoundState.Decision)]
    [InlineData(Letter.Comparison, RoundState.CheckFields)]
    public async Task What_is_for_leaders_is_for_leaders_only(Letter about, RoundState state)
    {
        Assert.True(await MayReadAsync(state, new Intent.Tell(about, SampleDossier.Leader, 1).Key, SampleDossier.Leader));
        Assert.False(await MayReadAsync(state, new Intent.Tell(about, Somebody, 1).Key, Somebody));
    }

    [Fact]
    public async Task The_question_for_progress_is_for_who_is_still_responsible()
    {
        var intent = new Intent.Tell(Letter.Responsible, Somebody, 1).Key;
        Assert.False(await MayReadAsync(RoundState.Implementation, intent, Somebody));

        _work = _work with
        {
            Progress = ImmutableSortedDictionary<MeasureId, MeasureProgress>.Empty.Add(
                new MeasureId("M-01"),
                new MeasureProgress(ProgressStatus.Open, null, null, Somebody, "", SampleDossier.Leader, SampleDossier.Noon, 1)
            ),
        };

        Assert.True(await MayReadAsync(RoundState.Implementation, intent, Somebody));
    }

    [Theory]
    [InlineData(Intent.ProgressKey)]
    [InlineData(Intent.ClosedKey)]
    public async Task What_is_for_coordinators_ends_with_the_role(string intent)
    {
        Assert.False(await MayReadAsync(RoundState.CheckFields, intent, Somebody));

        Appoint(new Appointment(AppointedRole.Coordinator));

        Assert.True(await MayReadAsync(RoundState.CheckFields, intent, Somebody));
    }

    [Theory]
    [InlineData(Intent.InviteKey)]
    [InlineData(Intent.NewDeadlineKey)]
    [InlineData(Intent.AskForVotesKey)]
    public async Task Participants_are_looked_for_elsewhere(string intent) =>
        Assert.True(await MayReadAsync(RoundState.Survey, intent, Somebody));

    private void Appoint(Appointment appointment) =>
        _people
            .Setup(p => p.LoadAsync(Somebody, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Versioned<PersonRecord>(PersonRecord.New(Somebody).Appointed(OutreachWorld.Operator, appointment), "1"));

    private Task<bool> MayReadAsync(RoundState state, string intent, PersonId person) =>
        new ReadingRights(_rounds.Object, _people.Object, OutreachWorld.Profile with { IsConfiguredCoordinator = _ => false }).MayReadAsync(
            SampleDossier.In(state).Round,
            intent,
            person,
            default
        );
}
