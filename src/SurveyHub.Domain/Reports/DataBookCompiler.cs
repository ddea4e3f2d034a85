using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports;

/// <summary>
/// Makes the workbook from the answers: who answered, a sheet for every question, every amount on a line of its own, and the code book.
/// </summary>
public static class DataBookCompiler
{
    public static DataBook Compile(SurveyAnswers answers)
    {
        var context = new CompilingContext(answers);
        var names = new SheetNames();
        var sheets = new List<DataSheet> { BaseSheet(context, names.Unique(context.Texts.Say("Bas", "Base"))) };
        sheets.AddRange(context.Answers.Questionnaire.Questions.SelectMany(q => Published(context, q, names)));
        if (context.Answers.Questionnaire.Fields.Any(f => f.Type is AmountType && Shown.IsOpen(f)))
        {
            sheets.Add(AmountSheet.Build(context, names.Unique(context.Texts.Say("Belopp", "Amounts"))));
        }

        sheets.Add(CodeBookPage.Build(context, names.Unique(context.Texts.Say("Kodbok", "Code book"))));
        var header = answers.Questionnaire.Header;
        return new DataBook(header.Title, header.Language, answers.AsOf, [.. sheets.Select(sheet => sheet.Saying(answers.Source))], header.Publisher);
    }

    /// <summary>A question whose answers may not be shown one by one has a sheet of what may, or none.</summary>
    private static IEnumerable<DataSheet> Published(CompilingContext context, Question question, SheetNames names)
    {
        var open = question.OnlyOpen();
        var sheets = open.Fields.Any() || !question.Fields.Any() ? QuestionSheet.Of(context, open, hasCodes: true).Select(sheet => sheet.Build(names.Of(question))) : [];
        return sheets.Concat(new AggregateTables(context, question).Build().Select(table => AggregateSheet.Of(table, question, names.Of(question))));
    }

    /// <summary>
    /// The sheets of one question, for those who may read every answer: mostly one, and one more for each row of it that the respondent adds.
    /// </summary>
    public static IReadOnlyList<DataSheet> SheetsOf(SurveyAnswers answers, Question question)
    {
        var (names, context) = (new SheetNames(), new CompilingContext(answers));
        var compiled = context.Answers.Questionnaire.Questions.First(other => other.Id == question.Id);
        return [.. QuestionSheet.Of(context, compiled).Select(sheet => sheet.Build(names.Of(question)))];
    }

    private static DataSheet BaseSheet(CompilingContext context, string name)
    {
        var texts = context.Texts;
        var facts = context.Answers.Panel.Facts;
        var (hasTimes, isSigned, hasNotes) = (Any(response => response.Submitted is not null), Any(response => response.SignedBy is not null), Any(response => response.Note is not null));
        List<DataColumn> columns =
        [
            new(texts.Say("Kod", "Code"), 8),
            new(texts.Name, 24),
            new(texts.Say("Officiellt namn", "Official name"), 30),
            new(texts.Say("Läge", "State"), 18),
            .. If(hasTimes, new DataColumn(texts.Say("Inlämnat", "Submitted"), 20)),
            .. If(isSigned, new DataColumn(texts.Say("Undertecknat av", "Signed by"), 24)),
            .. facts.Select(f => new DataColumn(FactWords.Heading(context.Answers.Panel, f.Key), 20)),
            .. If(hasNotes, new DataColumn(texts.Say("Anmärkning", "Note"), 40)),
        ];
        var rows = context.Participants.Select(p => (ValueList<DataCell>)
        [
            DataCell.Of(p.Organisation.Code.Value),
            DataCell.Of(p.Organisation.ShortName),
            DataCell.Of(p.Organisation.OfficialName),
            DataCell.Of(StateWords.Of(p.Response, texts)),
            .. If(hasTimes, DataCell.Of(p.Response.Submitted is { } time ? StockholmTime.Local(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null)),
            .. If(isSigned, DataCell.Of(p.Response.SignedBy)),
            .. facts.Select(f => p.Organisation.Fact(f.Key) is { } value ? DataCell.Of(value, SwedishNumber.DecimalsIn(value)) : DataCell.Empty),
            .. If(hasNotes, DataCell.Of(p.Response.Note)),
        ]);
        var answered = context.Participants.Count(p => !p.Response.IsSilent);
        var notes = facts.Select(f => FactWords.Said(context.Answers.Panel, f, texts.Language));
        return new DataSheet(
            name,
            [context.Answers.Questionnaire.Header.Title, EnquiryStatement.Of(context.Answers).Line(texts.Language), texts.BaseSentence(answered, context.Asked)],
            columns.ToValueList(),
            rows,
            notes.ToValueList());

        bool Any(Func<Response, bool> isTold) => context.Participants.Any(participant => isTold(participant.Response));
    }

    private static T[] If<T>(bool isTold, T item) => isTold ? [item] : [];
}
