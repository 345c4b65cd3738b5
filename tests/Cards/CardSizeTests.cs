using System.Collections.Immutable;
using System.Text;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Reviews;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Cards;
using DigiCheckBot.Cards.Decisions;
using DigiCheckBot.Cards.Fields;
using DigiCheckBot.Cards.OutsideView;
using DigiCheckBot.Cards.Reviews;
using DigiCheckBot.Tests.Dossiers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Cards;

/// <summary>The worst case of the cards that grow: Teams takes 28 KB everywhere.</summary>
public sealed class CardSizeTests
{
    private static readonly Interview Unanswered = SampleCards.Started() with
    {
        Answers = ImmutableSortedDictionary<QuestionId, Answer>.Empty,
    };

    [Fact]
    public void A_page_of_four_long_questions_fits()
    {
        var interview = SampleCatalogue.Long.Questions.Aggregate(
            Unanswered,
            (i, q) => i.With(q.Id, new Answer.Chosen([.. q.Format.Choices.Select(o => o.Key)]))
        );
        var problems = SampleCatalogue.Long.Questions.ToImmutableSortedDictionary(q => q.Id, _ => new string('x', 400));
        var notice = QuestionCardNotice.None with { Text = new string('x', 900), Problems = problems };

        Fits(SampleCards.Question(Language.German, 0, notice, Population.Staff, SampleCatalogue.Long, interview));
    }

    [Fact]
    public void A_review_with_everything_open_fits() =>
        Fits(
            ReviewCard.For(
                SampleCards.Context(Language.German),
                SampleCatalogue.Long,
                InterviewPath.Open(SampleCatalogue.Long, Unanswered),
                InterviewPath.Progress(SampleCatalogue.Long, Unanswered, "")
            )
        );

    [Fact]
    public void The_stand_of_19_fields_fits_with_chart_table_and_details()
    {
        var result = SampleResult.Longest;

        Fits(StandCard.For(SampleResult.Header(true), SampleCatalogue.Long, result, result.Leadership, Language.German));
    }

    [Fact]
    public void The_choice_of_19_fields_with_eight_targets_and_objections_fits()
    {
        var dossier = SampleDossier.In(RoundState.CheckFields, result: SampleResult.Longest);
        var choice = FieldChoice.Of(dossier, SampleDossier.OtherLeader, isCoordinator: true);
        var fields = new FieldAgreement(choice.Ticked, SampleDossier.Leader, SampleDossier.Noon, 1)
        {
            Objections = [.. Enumerable.Repeat(new FieldObjection(SampleDossier.Leader, SampleDossier.Noon, new string('ä', 500)), 20)],
        };
        var objected = dossier with { Work = dossier.Work with { Fields = fields } };

        Fits(FieldChoiceCard.For(choice with { Dossier = objected }, SampleCatalogue.Long, dossier.Result!.Leadership, Language.German));
    }

    [Fact]
    public void A_page_of_decisions_with_long_reasons_fits()
    {
        var dossier = SampleDossier.In(RoundState.Decision, result: SampleResult.Longest);
        var decisions = dossier.Result!.Leadership.Measures.ToImmutableSortedDictionary(
            m => m.Id,
            _ => new MeasureDecision(DecisionChoice.No, new string('ä', 500), SampleDossier.Leader, SampleDossier.Noon, 1)
        );
        var decided = dossier with { Work = dossier.Work with { Decisions = decisions } };

        Fits(
            DecisionCard.For(
                decided,
                dossier.Result,
                SampleCatalogue.Long,
                1,
                ImmutableDictionary<MeasureId, DecisionWish>.Empty,
                Language.German
            )
        );
        Fits(DecidedCard.For(decided, dossier.Result, SampleCatalogue.Long, Language.German));
    }

    [Fact]
    public void A_page_of_the_talk_fits()
    {
        var dossier = SampleDossier.In(RoundState.CheckFields, result: SampleResult.Longest);

        Fits(TalkCard.For(dossier, SampleCatalogue.Long, [.. SampleCatalogue.Long.Fields.Select(f => f.Id)], 1, Language.German));
    }

    [Fact]
    public void The_proposal_of_25_measures_fits()
    {
        var result = SampleResult.Longest;

        Fits(ProposalCard.For(SampleResult.Header(), SampleCatalogue.Long, result, result.Everyone, Language.German));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_page_of_measures_fits(int page) =>
        Fits(
            ProposalPageCard.For(
                SampleResult.Header(),
                SampleCatalogue.Long,
                SampleResult.Longest,
                SampleResult.Longest.Everyone,
                page,
                Language.German
            )
        );

    [Fact]
    public void The_start_card_of_a_big_team_fits()
    {
        var roster = Enumerable
            .Range(1, 500)
            .Select(n => new RosterMember(new PersonId("t", $"{n:00000000}-0000-0000-0000-000000000000"), "29:1", new string('ü', 200)));
        var form = new StartRoundForm(
            new RoundId("5f1c"),
            "",
            "",
            "",
            [],
            "",
            "",
            "",
            "",
            "",
            "",
            ImmutableSortedDictionary<string, string>.Empty
        );

        Fits(StartRoundCard.For(form, new StartRoundChoices(SampleCatalogue.Long.DepartmentKinds, [.. roster], null), Language.German));
    }

    [Fact]
    public void Twenty_rounds_fit()
    {
        var status = new RoundStatus(SampleCards.Round(new string('W', 300)), new StaffProgress.Counted(20, 30), 3, 3, CanClose: true);

        Fits(RoundStatusCard.For([.. Enumerable.Repeat(status, 20)], Language.German));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_page_of_a_delivery_with_every_problem_and_long_names_fits(int page) =>
        Fits(
            DeliveryReportCard.For(
                SampleDelivery.Overview(SampleDelivery.Failures(50), people: 60, typed: new string('ä', 300)),
                page,
                new string('x', 900),
                Language.German
            )
        );

    [Fact]
    public void A_choice_of_400_rounds_fits() =>
        Fits(RoundChoiceCard.ForDelivery([.. Enumerable.Repeat(SampleDelivery.Header(new string('ä', 300)), 400)], Language.German));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_page_of_a_review_of_25_long_measures_fits(int page)
    {
        var dossier = new RoundDossier(SampleCards.Round(new string('W', 300)), RoundWork.Empty, SampleResult.Longest);
        var coordinator = new Actor(new PersonId("t", "c"), true);
        var overview = ReviewOverview.Of(dossier, SampleCatalogue.Long, coordinator, [], page, new string('x', 900));

        Fits(ReviewOverviewCard.For(overview, SampleCatalogue.Long, Language.German));
    }

    [Fact]
    public void A_long_measure_with_everything_said_and_wrong_fits()
    {
        var result = SampleResult.Longest;
        var proposed = result.Leadership.Measures[4];
        string[] inputs = ["reason", "external", "days", "running", "low", "high", "quarter", "duty"];
        var values = inputs.ToImmutableSortedDictionary(i => i, _ => new string('ä', 5000));
        var review = new MeasureReview(ReviewVerdict.Rejected, new string('ä', 500), new PersonId("t", "c"), default, 1);
        var task = new ReviewTask(proposed.Id, ["Personal & Qualifizierung (DigiFit)"], AsksDuty: true, review);
        var shown = new ReviewedMeasure(
            RoundHeader.Of(SampleCards.Round(new string('W', 300))),
            task,
            WouldBeAdded: false,
            new ReviewForm(values, values.ToImmutableSortedDictionary(v => v.Key, _ => new string('x', 200))),
            new string('x', 900)
        );

        Fits(ReviewMeasureCard.For(shown, SampleCatalogue.Long, result, result.Leadership, proposed, Language.German));
    }

    [Fact]
    public void Every_category_of_the_outside_view_fits_with_long_notes()
    {
        var content = Conversations.HostedBot.Content.Current;
        var finding = new OutsideFinding(
            4,
            "https://example.org/" + new string('ä', 480),
            new string('ä', 500),
            new PersonId("t", "c"),
            default
        );
        var work = RoundWork.Empty with
        {
            Outside = content.OutsideView.SelectMany(c => c.Criteria).ToImmutableSortedDictionary(c => c.Id, _ => finding),
        };
        var header = RoundHeader.Of(SampleCards.Round(new string('W', 300)));

        Assert.All(
            content.OutsideView.Select((c, i) => OutsideForm.Stored(header, work, c, i + 1, new string('x', 900))),
            form => Fits(OutsideCard.For(form, content, Language.German))
        );
    }

    [Fact]
    public void A_choice_of_every_measure_fits()
    {
        var header = RoundHeader.Of(SampleCards.Round(new string('W', 300)));
        var many = Enumerable.Repeat(SampleCatalogue.Long.Measures, 10).SelectMany(m => m).ToImmutableArray();

        Fits(ReviewAddCard.For(header, many, "", Language.German));
    }

    private static void Fits(JObject card) => Assert.InRange(Encoding.UTF8.GetByteCount(card.ToString(Formatting.None)), 1, 28 * 1024);
}
