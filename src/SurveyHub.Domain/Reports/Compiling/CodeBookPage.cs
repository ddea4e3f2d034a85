using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Data;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>The code book in the workbook: a row for every field, in words for people.</summary>
internal static class CodeBookPage
{
    public static DataSheet Build(CompilingContext context, string name)
    {
        var texts = context.Texts;
        DataColumn[] columns =
        [
            new(texts.Say("Svarsfält", "Field"), 28),
            new(texts.Say("Fråga", "Question"), 50),
            new(texts.Say("Ledtext", "Label"), 40),
            new(texts.Say("Tar emot", "Takes"), 40),
            new(texts.Say("Enhet", "Unit"), 12),
            new(texts.Say("Koder", "Codes"), 40),
            new(texts.Say("Redovisas", "Reported"), 20),
            new(texts.Say("Måste besvaras", "Required"), 14),
            new(texts.Say("Räknas ut", "Calculated"), 12),
            new(texts.Say("Svar från", "Answers from"), 14),
            .. RecordedKinds.All.Where(kind => kind.IsAnswer()).Select(kind => new DataColumn(Words(kind, texts), 18)),
        ];
        var rows = CodeBookFields.Of(context, hasFigures: false).Select(field => Row(field, texts)).ToValueList();
        return new DataSheet(
            name,
            [texts.Say("Kodbok", "Code book"), EnquiryStatement.Of(context.Answers).Line(texts.Language), texts.BaseSentence(context.Participants.Count(p => !p.Response.IsSilent), context.Asked)],
            columns.ToValueList(),
            rows,
            [texts.Say(
                "Svarsfält vars svar inte redovisas står inte här. I rader som den svarande lägger till räknas raderna, inte de som svarat.",
                "Fields whose answers are not reported are not listed. In rows that the respondent adds, the rows are counted and not who answered."),
                .. FactWords.Said(context.Answers.Panel, context.Answers.Panel.Facts.Select(fact => fact.Key), texts.Language)]);
    }

    private static ValueList<DataCell> Row(CodeBookField field, ReportTexts texts)
    {
        var yes = texts.Say("Ja", "Yes");
        return
        [
            DataCell.Of(field.Field.Path.ToString()),
            DataCell.Of(field.Question.NumberedText),
            DataCell.Of(field.Field.Label == field.Question.Text ? null : field.Field.Label),
            DataCell.Of(FieldWords.Describe(field.Field with { Demands = FieldDemands.Default, Visibility = Visibility.Open }, texts.Language, namesOptions: false)),
            DataCell.Of(field.Unit),
            DataCell.Of(string.Join('\n', field.Options.Select(option => $"{option.Id} = {option.Text}"))),
            DataCell.Of(field.IsOpen ? texts.Say("Var och en", "One by one") : texts.Say("Bara sammantaget", "In aggregate only")),
            DataCell.Of(field.Field.Demands.Required ? yes : null),
            DataCell.Of(field.IsCalculated ? yes : null),
            Count(field.Summary?.Answered),
            .. RecordedKinds.All.Where(kind => kind.IsAnswer()).Select(kind => Count(field.Summary?.Of(kind))),
        ];
    }

    private static string Words(RecordedKind kind, ReportTexts texts) => kind switch
    {
        RecordedKind.PartlyKnown => texts.PartlyKnown,
        RecordedKind.Missing => texts.Missing,
        RecordedKind.NotApplicable => texts.NotApplicable,
        _ => texts.Say("Värde", "Value"),
    };

    private static DataCell Count(int? count) => count is { } known ? DataCell.Of(known, 0) : DataCell.Empty;
}
