using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Templates;

/// <summary>A report as its writer wrote it: prose, and in it directives for all that is derived from the answers.</summary>
/// <param name="Blocks">In reading order.</param>
public sealed record ReportTemplate(TemplateHeader Header, ValueList<TemplateBlock> Blocks)
{
    /// <summary>
    /// The numbers that tables and figures have in an edited document, where the template is no more than its pieces: a table that somebody filled in counts there too, and
    /// words within a piece may lead to it. What has no number here is counted.
    /// </summary>
    public ValueList<CaptionNumber> Numbers { get; init; } = ValueList<CaptionNumber>.Empty;
}

/// <param name="Id">By which the report file refers to it.</param>
/// <param name="Number">From 1, among things of its kind.</param>
public sealed record CaptionNumber(Identifier Id, CaptionedThing Thing, int Number);

/// <summary>The settings of a report file, and its title.</summary>
/// <param name="Questionnaire">The id of the questionnaire that it reports.</param>
/// <param name="Title">Null for that of the questionnaire.</param>
/// <param name="Language">Of the prose and of all that is derived.</param>
/// <param name="WordTemplate">The name of the Word template that gives it its looks, or null.</param>
/// <param name="OrderInText">How organisations are listed in a sentence.</param>
/// <param name="Denominator">What rates are per where they do not say it, or null.</param>
public sealed record TemplateHeader(
    string Questionnaire,
    string? Title,
    Language Language,
    string? WordTemplate = null,
    OrganisationOrder OrderInText = OrganisationOrder.Code,
    FactKey? Denominator = null)
{
    /// <summary>Under the title on the cover; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>When the report is published, as its writer says it ("november 2026"); null for a report that does not say it.</summary>
    public string? Date { get; init; }

    /// <summary>Who publishes the report where that is not who asked; or null.</summary>
    public string? Publisher { get; init; }
}

public enum OrganisationOrder
{
    Code,
    Name,

    /// <summary>The greatest first.</summary>
    Value,
}
