using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>How many have answered, or how large a part of the whole they stand for.</summary>
internal sealed class BaseSentences(TemplateContext context)
{
    private ReportTexts Texts => context.Texts;

    /// <summary>"20 av 21 regioner", "samtliga 21 regioner", "99,4 procent av folkmängd 16–67 år"; null where the whole is not known.</summary>
    public string? Write(BaseDirective directive)
    {
        var having = Having(directive.Subject);
        if (directive.ShareOf is { } fact)
        {
            return Share(fact, having, directive);
        }

        var plural = $"{SwedishNumber.NoBreakSpace}{Texts.Words.Plural}";
        return directive.Style == NumberStyle.Words && NumberWords.TryWrite(having.Count, context.Language) is { } part && NumberWords.TryWrite(context.Compiling.Asked, context.Language) is { } whole
            ? $"{part} {Texts.Say("av", "of")} {whole}{plural}"
            : Texts.Of(having.Count, context.Compiling.Asked) + plural;
    }

    /// <summary>
    /// Of a question with several fields those who have answered it, as a report counts them below its heading, also where one of the fields has its id; of a single
    /// field, and of a row or a column, those with data there.
    /// </summary>
    private IReadOnlyList<Organisation> Having(Subject? subject) => subject switch
    {
        null => context.Sets.In(new StatusSet(ResponseStatus.Answered)),
        FieldSubject { Path: var path } when context.Compiling.Answers.Questionnaire.Questions.FirstOrDefault(question => path == FieldPath.Of(question.Id)) is { } question
            && context.Compiling.Answered(question.Fields).Count > 1 => [.. context.Compiling.Answering(context.Compiling.Telling(question)).Select(participant => participant.Organisation)],
        _ => context.Sets.In(new DataSet(subject, HasData: true)),
    };

    private string? Share(FactKey fact, IReadOnlyList<Organisation> having, BaseDirective directive)
    {
        var all = context.Compiling.Participants.Select(participant => participant.Organisation).ToList();
        var lacking = all.Where(one => one.Fact(fact) is null or < 0).ToList();
        var whole = all.Sum(one => one.Fact(fact) ?? 0);
        if (lacking.Count > 0 || whole == 0)
        {
            context.ReportOnce(CompilingDiagnostics.NoDenominator, fact.ToString(), directive.Place, TemplateContext.Names(lacking), fact.ToString());
            return null;
        }

        var percent = having.Count == all.Count ? "100" : SwedishNumber.Format(having.Sum(one => one.Fact(fact)!.Value) * 100 / whole, 1);
        var definition = context.Compiling.Answers.Panel.Definition(fact)?.Definition ?? fact.ToString();
        return Texts.Say(
            $"{percent}\u00A0procent av {SwedishWords.Genitive(Texts.Words.DefinitePlural)} sammanlagda {ReportTexts.Small(definition)}",
            $"{percent}\u00A0per cent of the total for all {Texts.Words.Plural} ({ReportTexts.Small(definition.Trim().TrimEnd('.'))})");
    }
}
