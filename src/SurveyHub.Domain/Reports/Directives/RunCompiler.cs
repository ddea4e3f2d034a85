using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Fills the holes of a paragraph.</summary>
internal sealed class RunCompiler(TemplateContext context, Func<string, FootnoteMarkRun?> footnote)
{
    private readonly NumberSentences _numbers = new(context);
    private readonly SetSentences _sets = new(context);
    private readonly BaseSentences _bases = new(context);
    private readonly AnswerSentences _answers = new(context);

    public ValueList<ReportRun> Compile(ValueList<TemplateRun> runs)
    {
        List<ReportRun> compiled = [];
        var (begins, before) = (true, "");
        foreach (var run in runs)
        {
            switch (run)
            {
                case TextRun text:
                    compiled.Add(Look(run, UnbrokenText.After(before, text.Text)));
                    before = text.Text;
                    begins = SentenceStart.IsAfter(text.Text, begins);
                    break;
                case HoleRun hole:
                    var filled = Fill(hole, begins);
                    compiled.Add(filled);
                    (begins, before) = (false, filled.Text);
                    break;
                case FootnoteRun mark when footnote(mark.Label) is { } number:
                    compiled.Add(number);
                    break;
            }
        }

        return compiled.ToValueList();
    }

    private static ProseRun Look(TemplateRun run, string text) => new(text, run.Bold, run.Italic, run.Link);

    private ReportRun Fill(HoleRun hole, bool begins)
    {
        var directive = begins ? hole.Directive with { Capital = true } : hole.Directive;
        if (directive is ReferenceDirective reference)
        {
            return new PendingReferenceRun(reference, Look(hole, ""));
        }

        var derived = Derive(directive);
        var isOutOfDate = directive.Override is { } own && !IsSame(derived, own.For);
        var shown = directive.Override?.Text ?? derived;
        if (isOutOfDate)
        {
            context.Report(CompilingDiagnostics.OutOfDate, directive.Place, directive.Override!.Text, directive.Override.For, derived);
            shown = context.Texts.Say(
                $"{shown} [skrivet för ”{directive.Override.For}”; svaren säger nu ”{derived}”]", $"{shown} [written for '{directive.Override.For}'; the answers now say '{derived}']");
        }

        return new DerivedRun([Look(hole, directive.Capital ? SwedishWords.Capital(shown) : shown)], Marking.Of(directive, context)) { IsOutOfDate = isOutOfDate };
    }

    private string Derive(InlineDirective directive)
    {
        var told = context.Told;
        var words = directive switch
        {
            NumberDirective number => _numbers.Write(number),
            SetDirective set => _sets.Write(set),
            BaseDirective @base => _bases.Write(@base),
            AnswerDirective answer => _answers.Write(answer),
            EnquiryDirective enquiry => Enquiry(enquiry.Part),
            _ => throw new ArgumentOutOfRangeException(nameof(directive)),
        };
        if (words is null && context.Told == told)
        {
            context.Report(directive is EnquiryDirective ? CompilingDiagnostics.NotKnown : CompilingDiagnostics.NoFigure, directive.Place, context.Said(directive), _numbers.Nothing);
        }

        return words ?? _numbers.Nothing;
    }

    private string? Enquiry(EnquiryPart part) => part switch
    {
        EnquiryPart.Date => context.Input.Answers.AsOf is { } newest ? context.Language.Date(StockholmTime.DateOf(newest)) : null,
        EnquiryPart.Wave => context.Input.Answers.Wave,
        EnquiryPart.Publisher => context.Input.Answers.Questionnaire.Header.Publisher,
        EnquiryPart.Source => AsWords(context.Input.Answers.Source),
        EnquiryPart.EarlierWave => context.Input.Answers.Earlier?.Name,
        EnquiryPart.EarlierSource => AsWords(context.Input.Answers.Earlier?.Source),
    };

    /// <summary>As it stands in a sentence, which ends by itself.</summary>
    private static string? AsWords(string? source) => source?.Trim().TrimEnd('.') is { Length: > 0 } words ? words : null;

    /// <summary>Blanks of every kind are one kind, and neither does a capital tell anything.</summary>
    private static bool IsSame(string derived, string seen) =>
        string.Equals(SwedishNumber.Plain(derived), SwedishNumber.Plain(seen), StringComparison.OrdinalIgnoreCase);
}
