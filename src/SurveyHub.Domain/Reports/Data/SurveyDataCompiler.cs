using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>Makes the data that files for statisticians are written from.</summary>
public static class SurveyDataCompiler
{
    public static SurveyData Compile(SurveyAnswers answers)
    {
        var context = new CompilingContext(answers);
        var fields = CodeBookFields.Of(context, hasFigures: true).ToValueList();
        var rows = context.Answers.Questionnaire.Templates.SelectMany(row => row.Cells, (row, cell) => (cell.Path, row)).ToDictionary();
        var open = fields.Where(field => field.IsOpen).ToList();
        return new SurveyData(
            EnquiryStatement.Of(answers),
            answers.Panel.Facts,
            fields,
            context.Participants.OrderBy(participant => participant.Organisation.Code).Select(participant => new OrganisationAnswers(
                participant.Organisation,
                participant.Response,
                open.SelectMany(field => Answers(context, participant, field, rows)).ToValueList())),
            context.Answers.Questionnaire.Questions
                .SelectMany(question => new AggregateTables(context, question).Build(), (question, table) => new AggregateData(question, table)).ToValueList())
        {
            Measures = answers.Panel.Measures,
        };
    }

    private static IEnumerable<FieldAnswer> Answers(
        CompilingContext context, Participant participant, CodeBookField field, Dictionary<FieldPath, TableRow> rows)
    {
        var response = participant.Response;
        var isAsked = context.IsAsked(field.Field, participant);
        return field.Repeats
            ? response.RowsOf(rows[field.Field.Path]).Select(key => Answer(response.Find(field.Field.Path.InRow(key)), key))
            : [Answer(response.Find(field.Field.Path), null)];

        FieldAnswer Answer(Answer? answer, RowKey? row) => new(field, RecordedKinds.Of(response, answer), answer, row, isAsked);
    }
}
