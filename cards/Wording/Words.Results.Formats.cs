using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;

namespace DigiCheckBot.Cards.Wording;

/// <summary>Levels, amounts and kinds of the results in words.</summary>
internal sealed partial class Words
{
    private const decimal Step = 500m;

    /// <summary>"2,5".</summary>
    public string Level(decimal level) => level.ToString("0.0", Culture);

    public string Decimal(decimal value) => value.ToString("#,0.#", Culture);

    /// <summary>A bound is said as one: the true value lies there or beyond.</summary>
    public string StaffLevel(StaffLevel level) =>
        level switch
        {
            { IsBound: false } => Level(level.Value),
            { Value: Assessment.Disclosure.StaffLevel.Lowest } => AtMost(Level(level.Value)),
            _ => AtLeast(Level(level.Value)),
        };

    /// <summary>Rounded to 500 €: "12.500 €".</summary>
    public string Euros(decimal amount) => Money(Rounded(amount).ToString("N0", Culture));

    /// <summary>"rund 12.500 €"; what is less than 250 € but not nothing is "unter 500 €".</summary>
    public string About(decimal amount) =>
        amount == 0 ? Euros(0)
        : Rounded(amount) == 0 ? Under(Euros(Step))
        : AboutMoney(Euros(amount));

    /// <summary>Not rounded to 500 €: "3.720 €", "12.340,50 €"; for formulas and for what is missing.</summary>
    public string ExactEuros(decimal amount) => Money(amount.ToString(decimal.IsInteger(amount) ? "N0" : "N2", Culture));

    /// <summary>At most two decimals.</summary>
    public string Exact(decimal number) => number.ToString("#,0.##", Culture);

    /// <summary>At most six decimals, so that the product comes out.</summary>
    public string Factor(decimal number) => number.ToString("0.######", Culture);

    public string CalendarYear(int year) => year.ToString(Culture);

    public string Days(decimal days) => PersonDays(days.ToString("#,0.#", Culture));

    public string Source(LevelSource source) =>
        source switch
        {
            LevelSource.Leadership => SourceLeadership,
            LevelSource.Staff => SourceStaff,
            LevelSource.Both => SourceBoth,
            _ => SourceTalk,
        };

    public string Outcome(FieldOutcome outcome) =>
        outcome switch
        {
            FieldOutcome.Rated rated => LevelAndSource(Level(rated.Level), Source(rated.Source)),
            FieldOutcome.NotRated => OutcomeNotRated,
            FieldOutcome.DoesNotApply => OutcomeDoesNotApply,
            _ => OutcomeWithheld,
        };

    public string Agreement(Agreement agreement) =>
        agreement switch
        {
            Assessment.Disclosure.Agreement.Agreed => AgreementAgreed,
            Assessment.Disclosure.Agreement.Mixed => AgreementMixed,
            _ => AgreementDivided,
        };

    public string Certain(Certainty certainty) =>
        certainty switch
        {
            Certainty.AllAnswered => CertaintyAll,
            Certainty.Sure => CertaintySure,
            Certainty.Roughly => CertaintyRoughly,
            _ => CertaintyCoarse,
        };

    public string DriverOrigin(DriverSource source) =>
        source switch
        {
            DriverSource.Answer => OriginAnswer,
            DriverSource.Override => OriginOverride,
            _ => OriginDefault,
        };

    public string Level(MeasureLevel level) =>
        level switch
        {
            MeasureLevel.Municipality => LevelMunicipality,
            MeasureLevel.Association => LevelAssociation,
            _ => "",
        };

    public string Priority(PriorityClass priority) =>
        priority switch
        {
            PriorityClass.Mandatory => PriorityMandatory,
            PriorityClass.DutyToBeChecked => PriorityDutyToBeChecked,
            PriorityClass.Prerequisite => PriorityPrerequisite,
            PriorityClass.Visibility => PriorityVisibility,
            PriorityClass.Synergy => PrioritySynergy,
            _ => PrioritySubordinate,
        };

    private static decimal Rounded(decimal amount) => decimal.Round(amount / Step, MidpointRounding.AwayFromZero) * Step;
}
