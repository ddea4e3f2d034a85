using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// Compiles a report from its template and the answers: the writer's prose as it was written, and in it all that is derived. A pure function, as
/// <see cref="ReportCompiler"/> is.
/// </summary>
public sealed class TemplateCompiler
{
    private readonly ReportTemplate _template;
    private readonly TemplateContext _context;
    private readonly RunCompiler _runs;
    private readonly BlockCompiler _blocks;
    private readonly References _references;
    private readonly Dictionary<string, TemplateFootnote> _footnotes;
    private readonly List<ParagraphBlock> _noted = [];

    private TemplateCompiler(ReportTemplate template, ReportInput input)
    {
        _template = ExplicitTemplate.Of(template);
        _context = new TemplateContext(template.Header, input);
        _footnotes = _template.Blocks.OfType<TemplateFootnote>().DistinctBy(footnote => footnote.Label).ToDictionary(footnote => footnote.Label, StringComparer.Ordinal);
        _references = new References(_context, _template.Numbers);
        _runs = new RunCompiler(_context, Footnote);
        _blocks = new BlockCompiler(_context, _runs, _references);
    }

    /// <param name="template">Without mistakes: as it was read against the questionnaire, themes and facts of the input.</param>
    public static CompiledReport Compile(ReportTemplate template, ReportInput input) => new TemplateCompiler(template, input).Compile();

    private CompiledReport Compile()
    {
        var answers = _context.Input.Answers;
        List<ReportBlock> blocks = [];
        ReportBlock? appendix = null;
        foreach (var block in Sections())
        {
            appendix = block is DirectiveBlock { Directive: QuestionnaireDirective } ? blocks.OfType<HeadingBlock>().LastOrDefault() : appendix;
            blocks.AddRange(Block(block));
        }

        var document = new ReportDocument(
            _template.Header.Language,
            Cover(),
            answers.AsOf,
            [.. WithBreaks(blocks, appendix).Select(_references.Resolve)],
            Publisher)
        {
            Footnotes = [.. _noted.Select(_references.Resolve)],
            Conditions = [.. _context.Conditions.DistinctBy(condition => condition.Mark)],
            Identity = new ReportIdentity(_template.Header.Questionnaire, answers.AsOf?.ToUnixTimeSeconds() ?? 0) { Wave = answers.Wave },
        };
        return new CompiledReport(document, _context.Diagnostics);
    }

    /// <summary>The blocks of all sections whose conditions are met.</summary>
    private IEnumerable<TemplateBlock> Sections()
    {
        int? left = null;
        foreach (var block in _template.Blocks)
        {
            if (block is TemplateHeading heading && heading.Level <= (left ?? int.MaxValue))
            {
                left = heading.ShownIf is { } test && !_blocks.Decides(test) ? heading.Level : null;
            }

            if (left is null)
            {
                yield return block;
            }
        }
    }

    private IEnumerable<ReportBlock> Block(TemplateBlock block) => block is TemplateFootnote ? [] : _blocks.Compile(block);

    /// <summary>Each mark is a note of its own, also where two have the same words: a page has its notes at its foot.</summary>
    private FootnoteMarkRun? Footnote(string label)
    {
        if (!_footnotes.TryGetValue(label, out var footnote))
        {
            return null;
        }

        var number = _noted.Count;
        _noted.Add(ParagraphBlock.Of(ParagraphStyle.Small, ""));
        _noted[number] = new ParagraphBlock(ParagraphStyle.Small, _runs.Compile([.. footnote.Runs.Where(run => run is not FootnoteRun)]));
        return new FootnoteMarkRun(number + 1);
    }

    private string? Publisher => _template.Header.Publisher ?? _context.Input.Answers.Questionnaire.Header.Publisher;

    private ReportCover Cover()
    {
        var (header, texts) = (_context.Input.Answers.Questionnaire.Header, _context.Texts);
        string?[] details =
        [
            Publisher,
            _template.Header.Date,
            header.Publisher is not { } asker || asker == Publisher ? null : $"{texts.Say("Enkäten genomfördes av", "Survey by")} {asker}",
            _context.Input.Answers.IsTest ? texts.Say("Test: svaren är inte riktiga och ska inte användas", "Test: the answers are not real and must not be used") : null,
            SwedishNumber.Explained(texts.Language),
        ];
        TemplateRun[] day = _context.Input.Answers.AsOf is null ? [] : [new TextRun(texts.Say(", som de var den ", ", as they were on ")), new HoleRun(new EnquiryDirective(EnquiryPart.Date))];
        return new ReportCover(_template.Header.Title ?? header.Title, _template.Header.Subtitle ?? "", [.. details.OfType<string>()])
        {
            Base = _runs.Compile([new TextRun(texts.Say("Svar från ", "Answers from ")), new HoleRun(new BaseDirective(null)), .. day]),
        };
    }

    /// <summary>What lists the contents has pages of its own, and so has the questionnaire; upright pages come back at the next heading.</summary>
    private static IEnumerable<ReportBlock> WithBreaks(List<ReportBlock> blocks, ReportBlock? appendix)
    {
        var isTurned = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock)
            {
                if (i > 0 && (blocks[i - 1] is ContentsBlock or CaptionListBlock || blocks[i] == appendix))
                {
                    yield return new PageBreakBlock();
                }

                if (isTurned)
                {
                    yield return new TurnPageBlock(IsLandscape: false);
                    isTurned = false;
                }
            }

            isTurned |= blocks[i] is TurnPageBlock;
            yield return blocks[i];
        }
    }
}
