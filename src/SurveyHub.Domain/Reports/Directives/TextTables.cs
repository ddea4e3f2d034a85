using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What each has written, in its own words: a row for each that wrote anything, and the others named below.</summary>
internal sealed class TextTables(TemplateContext context)
{
    public IEnumerable<TableBlock> Build(FreeTextDirective directive)
    {
        var columns = new ColumnFinder(context).Find(directive.Subjects, ValueList<ColumnHeading>.Empty).Where(column => column.Field.Visibility == Visibility.Open).ToList();
        context.TellStale(columns.Select(column => column.Field), context.Of(directive.Only).Participants, directive.Place);
        var templates = context.Compiling.Answers.Questionnaire.Templates.ToList();
        return columns.GroupBy(column => templates.Find(row => row.Cells.Any(cell => cell.Path == column.Field.Path)))
            .Select(group => group.Key is { } rows ? OfRows(directive, [.. group], context.Of(directive.Only).OfRows(rows)) : Once(directive, [.. group], context.Of(directive.Only)));
    }

    /// <summary>Of rows that respondents add, a line for each.</summary>
    private static TableBlock OfRows(FreeTextDirective directive, List<AnswerColumn> columns, CompilingContext rows) =>
        new AnswerTableBuilder(rows, columns) { Shown = rows.Participants, Others = rows.BaseOf([.. rows.Participants]) }.Build(directive.Caption);

    private TableBlock Once(FreeTextDirective directive, List<AnswerColumn> columns, CompilingContext among)
    {
        var wrote = among.Participants.Where(p => columns.Exists(column => Wrote(column.Field, p))).ToList();
        var others = Absence.Sentences(context.Compiling, among.Participants.Except(wrote), p => Why(p, columns, among));
        return new AnswerTableBuilder(among, columns)
        {
            Shown = directive.Order == OrganisationOrder.Code ? [.. wrote.OrderBy(one => one.Organisation.Code)] : wrote,
            Others = others,
        }.Build(directive.Caption);
    }

    private static bool Wrote(Field field, Participant participant) => participant.Response.Find(field.Path) is { Kind: AnswerKind.Value };

    private static Absence Why(Participant participant, IReadOnlyList<AnswerColumn> columns, CompilingContext among) =>
        participant.Response.IsSilent ? Absence.Silent
        : columns.Any(column => among.IsAsked(column.Field, participant)) ? Absence.Of(columns.Select(column => participant.Response.Find(column.Field.Path)).FirstOrDefault(answer => answer is not null))
        : Absence.NotAsked;
}
