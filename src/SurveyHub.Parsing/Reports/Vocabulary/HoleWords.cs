using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Reports.Vocabulary;

/// <summary>The words that a directive in a sentence begins with.</summary>
internal static class HoleWords
{
    public static readonly Vocabulary<NumberKind> Numbers = new(
        new(NumberKind.Total, "summa", "total"),
        new(NumberKind.Mean, "medelvärde", "mean", "medel"),
        new(NumberKind.Median, "median", "median"),
        new(NumberKind.Least, "lägsta", "lowest"),
        new(NumberKind.Greatest, "högsta", "highest"),
        new(NumberKind.Range, "min och max", "min and max"),
        new(NumberKind.Change, "ändring av", "change in"));

    public static readonly Vocabulary<SetKind> Sets = new(
        new(SetKind.Which, "vilka", "which"),
        new(SetKind.Count, "hur många", "how many"),
        new(SetKind.Share, "andel", "share of"),
        new(SetKind.Others, "övriga utöver", "others besides"),
        new(SetKind.NoneOfTheOthers, "ingen utöver", "none besides"));

    public static readonly Word<bool> Base = new(true, "bas", "base");

    public static readonly Vocabulary<EnquiryPart> Enquiry = new(
        new(EnquiryPart.Date, "svarens datum", "date of the answers"),
        new(EnquiryPart.Wave, "omgångens namn", "name of the wave"),
        new(EnquiryPart.Publisher, "utgivare", "publisher"),
        new(EnquiryPart.Source, "svarens källa", "source of the answers"),
        new(EnquiryPart.EarlierWave, "förra omgångens namn", "name of the previous wave"),
        new(EnquiryPart.EarlierSource, "förra omgångens källa", "source of the previous wave"));

    public static readonly Word<bool> Answer = new(true, "svar på", "answer to");

    /// <summary>Between the field and the organisation.</summary>
    public static readonly Word<bool> From = new(true, "från", "from");

    /// <summary>Everybody's base. No id is spelt so.</summary>
    public static readonly Word<bool> WholeQuestionnaire = new(true, "enkäten", "the questionnaire");

    /// <summary>Parts the sets that others are besides.</summary>
    public const char SetSeparator = ';';

    public static IEnumerable<string> Openings =>
    [
        .. Numbers.Words.SelectMany(word => word.Spellings), .. Base.Spellings, .. Answer.Spellings, .. Sets.Words.SelectMany(word => word.Spellings),
        .. Enquiry.Words.SelectMany(word => word.Spellings),
    ];

    public static IReadOnlyCollection<string> In(Domain.Text.Language language) =>
        [.. Numbers.In(language), Base.In(language), Answer.In(language), .. Sets.In(language), .. Enquiry.In(language)];
}
