using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What one organisation has answered, as it stands in a sentence.</summary>
internal sealed class AnswerSentences(TemplateContext context)
{
    private const int RateDecimals = 1;

    private readonly FigureFinder _figures = new(context);

    public string? Write(AnswerDirective directive)
    {
        var panel = context.Compiling.Answers.Panel;
        if (panel.Find(directive.Organisation) is not { } organisation)
        {
            var near = NearestWord.Find(directive.Organisation, panel.Organisations.SelectMany(one => one.Names));
            context.Report(CompilingDiagnostics.UnknownOrganisation, directive.Place, directive.Organisation, near is null ? "" : new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?"));
            return null;
        }

        var only = context.Compiling.Among([organisation]);
        if (only.Participants[0].Response.IsSilent && !directive.Earlier && directive.Subject is FieldSubject)
        {
            return ReportTexts.Small(context.Texts.NotAnswered);
        }

        if (directive.Rate is { Fact: { } fact } rate)
        {
            var stated = _figures.Stated(directive.Subject, only, directive.Earlier);
            var rates = FigureFinder.Rates(stated, new Rate(rate.Per, fact));
            if (stated.Count > 0 && rates.Count == 0)
            {
                // The number alone would be taken for the rate.
                context.ReportOnce(CompilingDiagnostics.NoDenominator, fact.ToString(), directive.Place, TemplateContext.Names([organisation]), fact.ToString());
                return null;
            }

            return Numbers(rates, directive.Decimals ?? RateDecimals) ?? Without(directive, only);
        }

        var field = context.FieldOf(directive.Subject);
        if (directive.Earlier || directive.Subject is MeasureSubject || (directive.Decimals is not null && field?.Type is NumberType))
        {
            var stated = _figures.Stated(directive.Subject, only, directive.Earlier);
            return Numbers(stated, directive.Decimals ?? Decimals(directive.Subject, stated)) ?? Without(directive, only);
        }

        context.TellStale([field!], only.Participants, directive.Place);
        return Answered(field!, only.Participants[0].Response);
    }

    private int Decimals(Subject subject, IReadOnlyList<Stated> stated) => subject is MeasureSubject { Key: var key }
        ? FactWords.Decimals(context.Compiling.Answers.Panel, key, stated.Select(one => one.Number))
        : context.FieldOf(subject) is { Type: NumberType type } ? AnswerText.DecimalsOf(type)
        : stated.Select(one => SwedishNumber.DecimalsIn(one.Number)).DefaultIfEmpty(0).Max();

    /// <summary>In words where there is no number: what was answered instead of one.</summary>
    private string? Without(AnswerDirective directive, CompilingContext only) =>
        directive.Earlier || context.FieldOf(directive.Subject) is not { } field ? null : Answered(field, only.Participants[0].Response);

    private string Answered(Field field, Response response)
    {
        var answers = response.AllIn(field).ToList();
        return answers.Count == 0 ? context.Texts.Say("inget svar", "no answer") : string.Join("; ", answers.Select(answer => Words(field, answer, response)));
    }

    private static string? Numbers(IReadOnlyList<Stated> stated, int decimals) =>
        stated.Count == 0 ? null : string.Join("; ", stated.Select(one => SwedishNumber.Format(one.Number, decimals)));

    private string Words(Field field, Answer answer, Response response) => answer.Wording is { } wording ? WritingDirection.Closed(wording.Text)
        : answer.Kind == AnswerKind.Value
        ? WritingDirection.Closed(string.Join(", ", AnswerText.LinesWithOwnTexts(context.Compiling.Answers.Questionnaire, field, answer, response.Find, context.Language)))
        : ReportTexts.Small(context.Texts.KindOf(answer.Kind));
}
