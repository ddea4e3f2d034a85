using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// References to headings within pieces that are words as a whole (conditional paragraphs, notes), written out: what a heading is called is known
/// without any answers, and the piece has then all that it says with it wherever it goes. Of a section that is not always there nothing is written out.
/// </summary>
internal sealed class SettledHeadings
{
    private readonly Dictionary<Identifier, string> _names = [];

    public SettledHeadings(ReportTemplate template)
    {
        int? conditional = null;
        foreach (var heading in template.Blocks.OfType<TemplateHeading>())
        {
            if (heading.Level <= (conditional ?? int.MaxValue))
            {
                conditional = heading.ShownIf is null ? null : heading.Level;
            }

            if (conditional is null && heading.Id is { } id)
            {
                _names.TryAdd(id, References.NameOf(heading.Text, template.Header.Language));
            }
        }
    }

    public TemplateBlock In(TemplateBlock block) => block switch
    {
        ConditionalBlock { Then: TemplateParagraph then, Otherwise: null } only => only with { Then = In(then) },
        ConditionalBlock { Then: TemplateParagraph then, Otherwise: TemplateParagraph otherwise } both => both with { Then = In(then), Otherwise = In(otherwise) },
        DirectiveBlock { Directive: CaptionedDirective directive } => new DirectiveBlock(directive with { Notes = [.. directive.Notes.Select(In)] }),
        _ => block,
    };

    private TemplateParagraph In(TemplateParagraph paragraph) => new([.. paragraph.Runs.Select((run, index) => In(run, isFirst: index == 0))]);

    private TemplateRun In(TemplateRun run, bool isFirst) => run is HoleRun { Directive: ReferenceDirective reference } && _names.TryGetValue(reference.Target, out var name)
        ? new TextRun(isFirst || reference.Capital ? SwedishWords.Capital(name) : name) { Bold = run.Bold, Italic = run.Italic, Link = run.Link }
        : run;
}
