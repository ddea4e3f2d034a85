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
        var among = context.Of(directive.Only);
        var wrote = among.Participants.Where(p => columns.Exists(column => Wrote(column.Field, p))).ToList();
        var others = Absence.Sentences(context.Compiling, among.Participants.Except(wrote), p => Why(p, columns, among));
        yield return new AnswerTableBuilder(among, columns)
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
