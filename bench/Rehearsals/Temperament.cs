using System.Collections.Immutable;
using System.Globalization;
using DigiCheckBot.Assessment.Interviews;

namespace DigiCheckBot.Bench.Rehearsals;

/// <summary>How one acted person sees things and goes about it. The same seed, person and question always give the same answer.</summary>
/// <param name="Mean">0: everything is bad; 1: everything is good.</param>
/// <param name="Spread">How much the answers scatter around the mean.</param>
public sealed record Temperament(int Seed, string Person, double Mean, double Spread)
{
    private const double NotKnowing = 0.07;
    private const double LeavingOpen = 0.05;
    private const double LeadersOptimism = 0.14;

    private static readonly ImmutableArray<string> Remarks =
    [
        "Mehr Zeit zum Einarbeiten.",
        "Weniger Papier im Alltag.",
        "Das Fachverfahren ist oft langsam.",
        "Termine online klappen gut.",
    ];

    /// <param name="leads">Leaders see their department a little better than the people who work in it.</param>
    public static Temperament Of(int seed, string person, bool leads) =>
        new(
            seed,
            person,
            Math.Clamp(Dice.Around(0.45, 0.12, seed, person, "mean") + (leads ? LeadersOptimism : 0), 0.1, 0.9),
            0.12 + (0.12 * Dice.Throw(seed, person, "spread"))
        );

    /// <summary>Whether this person does something at a place of the interview that not everybody does.</summary>
    /// <param name="probability">0 to 1.</param>
    public bool Does(string what, string where, double probability) => Dice.Throw(Seed, Person, what, where) < probability;

    /// <returns>What the person would enter as a card's input has it; empty: the question stays open.</returns>
    /// <param name="attempt">0 at first. After a refusal the answer is plainer, so that an answer that can't be is not repeated.</param>
    public string Answer(CardField field, int attempt)
    {
        if (attempt == 0 && Does("leave", field.Id, LeavingOpen))
        {
            return "";
        }

        return field switch
        {
            CardField.Choice choice => Choose(choice, attempt),
            CardField.Number number => Count(number),
            CardField.FreeText text => Remark(text),
            _ => "",
        };
    }

    private string Choose(CardField.Choice field, int attempt)
    {
        var known = field.Options.Where(o => o.Value != AnswerReading.UnknownKey).ToList();
        if (known.Count == 0 || (known.Count < field.Options.Length && Does("not know", field.Id, NotKnowing)))
        {
            return field.Options.LastOrDefault()?.Value ?? "";
        }

        var liked = field.Several && attempt == 0 ? known.Where(o => Does($"tick {o.Value}", field.Id, Mean)).ToList() : [];
        return liked.Count > 0
            ? string.Join(',', liked.Select(o => o.Value))
            : known[(int)Math.Round(Position(field.Id) * (known.Count - 1))].Value;
    }

    /// <summary>Small numbers of a wide range are likelier than large ones, as in a real department.</summary>
    private string Count(CardField.Number field)
    {
        var width = Math.Max(field.Most - (double)field.Least, 0) + 1;
        var number = field.Least + Math.Floor(Math.Pow(width, 0.25 + (0.4 * Position(field.Id)))) - 1;
        return Math.Clamp(number, field.Least, field.Most).ToString("F0", CultureInfo.InvariantCulture);
    }

    private string Remark(CardField.FreeText field)
    {
        var remark = Remarks[(int)(Dice.Throw(Seed, Person, "remark", field.Id) * Remarks.Length)];
        return remark.Length <= field.Length ? remark : remark[..field.Length];
    }

    private double Position(string field) => Math.Clamp(Dice.Around(Mean, Spread, Seed, Person, field), 0, 1);
}
