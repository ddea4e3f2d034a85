using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Printing;

/// <summary>Writes what stands between the backticks.</summary>
internal sealed class DirectivePrinter(Language language)
{
    private readonly SetPrinter _sets = new(language);

    public SetPrinter Sets => _sets;

    /// <summary>As a writer types it: a common blank between thousands.</summary>
    public static string Whole(int number) => SwedishNumber.Format(number).Replace('\u00A0', ' ');

    public string Print(InlineDirective directive) => directive switch
    {
        NumberDirective number => Properties()
            .Add(number.Rate).Add(ReportProperty.Earlier, number.Earlier).AddOnly(number.Only).Add(ReportProperty.Decimals, number.Decimals)
            .Add(number.Style).Add(ReportProperty.WithBase, number.WithBase).AddOf(number)
            .Print($"{HoleWords.Numbers[number.Kind].In(language)} {number.Subject}", AllowedProperties.Of(number.Kind)),
        SetDirective set => Properties()
            .Add(set.Order, usual: null).Add(set.Kind == SetKind.Count ? ReportProperty.NumberOnly : ReportProperty.NamesOnly, set.NamesOnly).Add(ReportProperty.WithBase, set.WithBase)
            .Add(ReportProperty.Decimals, set.Decimals).Add(set.Style).AddOf(set)
            .Print($"{HoleWords.Sets[set.Kind].In(language)} {Print(set)}", AllowedProperties.Of(set.Kind)),
        BaseDirective @base => Properties().Add(@base.ShareOf).Add(@base.Style).AddOf(@base)
            .Print($"{HoleWords.Base.In(language)} {@base.Subject?.ToString() ?? HoleWords.WholeQuestionnaire.In(language)}", AllowedProperties.OfBase),
        AnswerDirective answer => Properties().Add(answer.Rate).Add(ReportProperty.Earlier, answer.Earlier).Add(ReportProperty.Decimals, answer.Decimals).AddOf(answer)
            .Print($"{HoleWords.Answer.In(language)} {answer.Subject} {HoleWords.From.In(language)} {answer.Organisation}", AllowedProperties.OfAnswer),
        EnquiryDirective enquiry => Properties().AddOf(enquiry).Print(HoleWords.Enquiry[enquiry.Part].In(language), AllowedProperties.OfEnquiry),
        ReferenceDirective reference => Properties().AddOf(reference).Print($"#{reference.Target}", AllowedProperties.OfReference),
        _ => throw new ArgumentOutOfRangeException(nameof(directive)),
    };

    public string Print(CaptionedDirective directive) => directive switch
    {
        TableDirective table => Properties()
            .Add(table.Rate).Add(table.Order, OrganisationOrder.Name).Add(ReportProperty.Earlier, table.Earlier).AddOnly(table.Only)
            .Add(table.Summaries).Add(ReportProperty.NoSummaries, table.WithoutSummaries).Add(ReportProperty.Transposed, table.Transposed)
            .Print(Listed(table.Columns), AllowedProperties.OfTable),
        ThemeListDirective list => Properties()
            .Add(list.Themes).Add(ReportProperty.Quotes, list.Quotes > 0 ? list.Quotes : null).Add(ReportProperty.ByCount, list.ByCount).AddOnly(list.Only)
            .Print(Listed(list.Subjects), AllowedProperties.OfThemeList),
        FreeTextDirective text => Properties().Add(text.Order, OrganisationOrder.Name).AddOnly(text.Only).Print(Listed(text.Subjects), AllowedProperties.OfFreeText),
        ChartDirective chart => Properties()
            .Add(chart.Kind).Add(chart.Rate).Add(chart.Order, OrganisationOrder.Name).Add(ReportProperty.Earlier, chart.Earlier).AddOnly(chart.Only)
            .Print(Listed(chart.Subjects), AllowedProperties.OfChart),
        MapDirective map => Properties()
            .Add(map.Rate).Add(ReportProperty.Classes, map.Classes).Add(ReportProperty.EqualSteps, map.Limits == ClassLimits.EqualSteps).Add(ReportProperty.NaturalBreaks, map.Limits == ClassLimits.NaturalBreaks)
            .Add(ReportProperty.Decimals, map.Decimals).Add(ReportProperty.Earlier, map.Earlier).AddOnly(map.Only)
            .Print(map.Subject.ToString()!, AllowedProperties.OfMap),
        _ => throw new ArgumentOutOfRangeException(nameof(directive)),
    };

    public string Print(ResponsesDirective responses) => string.Join(", ", responses.Statuses.Select(_sets.Print));

    private string Print(SetDirective set) =>
        string.Join($"{HoleWords.SetSeparator} ", set.Sets.Select(one => _sets.Print(one, isClause: set.Kind is SetKind.Which or SetKind.Count)));

    private static string Listed(IEnumerable<Subject> subjects) => string.Join(", ", subjects);

    private PropertyPrinter Properties() => new(language, _sets);
}
