using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;

namespace DigiCheckBot.Assessment.Interviews;

/// <summary>The way through an interview, derived from catalogue and answers; nothing of it is stored.</summary>
public static class InterviewPath
{
    private const string Context = "kontext";

    /// <summary>The pages with at least one visible question, in the order in which they are shown: context first.</summary>
    public static ImmutableArray<InterviewPage> Pages(AssessmentCatalogue catalogue, Interview interview) =>
        [
            .. AllPages(catalogue, interview)
                .Select(page => page with { Questions = [.. page.Questions.Where(q => IsShown(catalogue, interview, q))] })
                .Where(page => !page.Questions.IsEmpty),
        ];

    /// <summary>
    /// Conditions as in meta.nur_wenn_syntax. A condition on a question that this person isn't asked, hasn't answered or answered with
    /// "Weiß ich nicht" shows the question. What hangs on a question that doesn't apply doesn't apply either.
    /// </summary>
    public static QuestionState StateOf(AssessmentCatalogue catalogue, Interview interview, Question question)
    {
        if (!IsAsked(interview, question))
        {
            return QuestionState.NotAsked;
        }

        return question.VisibleWhen is { } condition ? Judge(catalogue, interview, condition) : QuestionState.Shown;
    }

    public static InterviewProgress Progress(AssessmentCatalogue catalogue, Interview interview, string pageKey)
    {
        var pages = Pages(catalogue, interview);
        var fields = pages.Where(p => p.Field is not null).Select(p => p.Field).Distinct().ToList();
        var current = pages.FirstOrDefault(p => p.Key == pageKey)?.Field;
        var shown = pages.Sum(p => p.Questions.Length);
        var answered = pages.Sum(p => p.Questions.Count(q => interview.Answers.ContainsKey(q.Id)));
        return new InterviewProgress(
            FieldNumber: current is null ? 0 : fields.IndexOf(current) + 1,
            FieldCount: fields.Count,
            Answered: answered,
            Shown: shown,
            MinutesLeft: (shown - answered + 1) / 2,
            PercentDone: shown == 0 ? 100 : answered * 100 / shown
        );
    }

    /// <summary>Shown questions without answer, in order: what the review page lists.</summary>
    public static ImmutableArray<OpenQuestion> Open(AssessmentCatalogue catalogue, Interview interview) =>
        [
            .. Pages(catalogue, interview)
                .SelectMany(page => page.Questions.Where(q => !interview.Answers.ContainsKey(q.Id)).Select(q => new OpenQuestion(page, q))),
        ];

    private static bool IsShown(AssessmentCatalogue catalogue, Interview interview, Question question) =>
        StateOf(catalogue, interview, question) == QuestionState.Shown;

    private static bool IsAsked(Interview interview, Question question) =>
        IsFor(question.Audience, interview.Population)
        && IsWithin(interview.Scope, question)
        && (question.OnlyFor.IsEmpty || question.OnlyFor.Contains(interview.DepartmentKind));

    private static bool IsFor(QuestionAudience audience, Population population) =>
        audience switch
        {
            QuestionAudience.Leaders => population == Population.Leadership,
            QuestionAudience.Staff => population == Population.Staff,
            _ => true,
        };

    private static bool IsWithin(InterviewScope scope, Question question) =>
        scope switch
        {
            InterviewScope.Quick => question.IsCore,
            InterviewScope.FactsOnly => question.Nature == AnswerNature.Fact,
            _ => true,
        };

    private static QuestionState Judge(AssessmentCatalogue catalogue, Interview interview, Condition condition)
    {
        if (catalogue.Find(condition.Question) is not { } source)
        {
            return QuestionState.Shown;
        }

        return StateOf(catalogue, interview, source) switch
        {
            QuestionState.NotAsked => QuestionState.Shown,
            QuestionState.DoesNotApply => QuestionState.DoesNotApply,
            QuestionState.CountsAsZero => ConditionRule.JudgeZero(condition),
            _ => ConditionRule.Judge(condition, source, interview.Answers.GetValueOrDefault(source.Id)),
        };
    }

    /// <summary>Cut without looking at the answers, so that keys stay; a condition's source is always on an earlier page.</summary>
    private static IEnumerable<InterviewPage> AllPages(AssessmentCatalogue catalogue, Interview interview)
    {
        var asked = catalogue.Questions.Where(q => IsAsked(interview, q)).ToLookup(q => q.Field?.Value);
        foreach (var page in PagesOf(Context, Category.StartingPosition, null, asked[null]))
        {
            yield return page;
        }

        foreach (var page in catalogue.Fields.SelectMany(f => PagesOf(f.Id.Value, f.Category, f.Id, asked[f.Id.Value])))
        {
            yield return page;
        }
    }

    private static IEnumerable<InterviewPage> PagesOf(string key, Category category, CheckFieldId? field, IEnumerable<Question> questions)
    {
        var number = 1;
        var page = new InterviewPage($"{key}/{number}", category, field, []);
        foreach (var question in questions)
        {
            if (page.Questions.Length == InterviewPage.MaxQuestions || LooksAt(question, page))
            {
                yield return page;
                number++;
                page = page with { Key = $"{key}/{number}", Questions = [] };
            }

            page = page with { Questions = page.Questions.Add(question) };
        }

        yield return page;
    }

    private static bool LooksAt(Question question, InterviewPage page) =>
        question.VisibleWhen is { } condition && page.Questions.Any(q => q.Id == condition.Question);
}
