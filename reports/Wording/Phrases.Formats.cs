using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Economics;
using DigiCheckBot.Assessment.Proposals;

namespace DigiCheckBot.Reports.Wording;

/// <summary>Numbers, dates and kinds in words.</summary>
internal sealed partial class Phrases
{
    /// <summary>"2,5".</summary>
    public string Level(decimal level) => level.ToString("0.0", Culture);

    /// <summary>"1.234,56", without trailing zeros.</summary>
    public string Number(decimal value) => value.ToString("#,0.##", Culture);

    /// <summary>Up to six decimals: a factor that is to be multiplied again.</summary>
    public string Factor(decimal value) => value.ToString("#,0.######", Culture);

    /// <summary>Whole euros.</summary>
    public string Euros(decimal amount) => Amount(amount.ToString("N0", Culture));

    /// <summary>Euros as they are given, to the cent.</summary>
    public string Amount(decimal amount) => Amount(Number(amount));

    public string DaysOf(decimal days) => DaysOf(Number(days));

    public string Date(DateOnly date) => date.ToString(Culture.TwoLetterISOLanguageName == "de" ? "dd.MM.yyyy" : "d MMM yyyy", Culture);

    public string Staff(StaffLevel level) =>
        level.Bound switch
        {
            StaffBound.AtMost => AtMost(Level(level.Value)),
            StaffBound.AtLeast => AtLeast(Level(level.Value)),
            _ => Level(level.Value),
        };

    public string Source(LevelSource source) =>
        source switch
        {
            LevelSource.Leadership => SourceLeadership,
            LevelSource.Staff => SourceStaff,
            LevelSource.Both => SourceBoth,
            _ => SourceTalk,
        };

    public string Certain(Certainty certainty) =>
        certainty switch
        {
            Certainty.AllAnswered => CertaintyAll,
            Certainty.Sure => CertaintySure,
            Certainty.Roughly => CertaintyRoughly,
            _ => CertaintyCoarse,
        };

    public string Gap(PerceptionGap gap) =>
        gap switch
        {
            PerceptionGap.StaffMuchLower => GapLower,
            PerceptionGap.StaffMuchHigher => GapHigher,
            _ => GapSimilar,
        };

    public string Agreed(Agreement agreement) =>
        agreement switch
        {
            Agreement.Agreed => AgreementAgreed,
            Agreement.Mixed => AgreementMixed,
            _ => AgreementDivided,
        };

    public string Support(VoteSupport support) =>
        support switch
        {
            VoteSupport.MoreThanHalf => SupportHalf,
            VoteSupport.MoreThanQuarter => SupportQuarter,
            _ => SupportNone,
        };

    public string Priority(PriorityClass priority) =>
        priority switch
        {
            PriorityClass.Mandatory => PriorityMandatory,
            PriorityClass.DutyToBeChecked => PriorityToBeChecked,
            PriorityClass.Prerequisite => PriorityPrerequisite,
            PriorityClass.Visibility => PriorityVisibility,
            PriorityClass.Synergy => PrioritySynergy,
            _ => PrioritySubordinate,
        };

    /// <param name="months">Months for which yearly amounts count.</param>
    public string KindOf(CostKind kind, CostTiming timing, int months) =>
        (kind == CostKind.InternalDays, timing) switch
        {
            (true, CostTiming.Once) => InternalOnce,
            (true, _) => InternalYearly(months),
            (false, CostTiming.Once) => ExternalOnce,
            _ => ExternalYearly(months),
        };

    public string Origin(DriverSource source) =>
        source switch
        {
            DriverSource.Answer => OriginAnswer,
            DriverSource.Override => OriginOverride,
            DriverSource.Default => OriginDefault,
            _ => OriginFixed,
        };

    public string Missing(MissingInput missing) =>
        missing switch
        {
            MissingInput.Cases => MissingCases,
            MissingInput.Minutes => MissingMinutes,
            _ => MissingCosts,
        };
}
