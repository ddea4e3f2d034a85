using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports;

/// <summary>
/// All answers that count as one long list: the answers file with what a reader without the questionnaire needs beside each answer.
/// It can be read back as an answers file, and says of which wave it is.
/// </summary>
public static class AnswerList
{
    private static readonly string[] Headings =
        ["organisation", "name", "state", "field", "row", "question", "label", "value", "number", "unit", "status", "comment"];

    public static DataSheet Compile(SurveyAnswers answers)
    {
        var context = new CompilingContext(answers);
        var hasUnchanged = answers.Responses.Any(response => response.Answers.Any(answer => answer.IsUnchanged));
        string[] headings = hasUnchanged ? [.. Headings, "unchanged"] : Headings;
        var questions = answers.Questionnaire.Questions.SelectMany(q => q.Fields.Select(f => (f.Path, q.NumberedText))).ToDictionary();
        var rows = context.Participants
            .OrderBy(p => p.Organisation.Code)
            .SelectMany(p => answers.Questionnaire.WithRows(p.Response.Answers.Where(answer => answer.IsAnswered).Select(answer => answer.Path)).Fields
                .SelectMany(f => Rows(p, f, questions[f.Path.WithoutRow], context.Texts)))
            .Select(row => hasUnchanged ? row : row.Take(Headings.Length).ToValueList());
        return new DataSheet("answers", ValueList<string>.Empty, headings.Select(h => new DataColumn(h, 20)).ToValueList(), rows, ValueList<string>.Empty)
        {
            Directive = answers.Wave is { } wave ? [answers.Questionnaire.Header.Language.Choose("#omgång", "#wave"), wave, .. answers.Source is { } source ? [source] : Array.Empty<string>()] : [],
        };
    }

    private static IEnumerable<ValueList<DataCell>> Rows(Participant participant, Field field, string question, ReportTexts texts)
    {
        if (participant.Response.Find(field.Path) is not { } answer)
        {
            yield break;
        }

        var note = answer.Note;
        foreach (var (raw, number) in FiledAnswers.Lines(field, answer))
        {
            yield return
            [
                DataCell.Of(participant.Organisation.Code.Value),
                DataCell.Of(participant.Organisation.ShortName),
                DataCell.Of(StateWords.Of(participant.Response, texts)),
                DataCell.Of(answer.Field.ToString()),
                DataCell.Of(answer.Row?.Value),
                DataCell.Of(question),
                DataCell.Of(field.Label),
                DataCell.Of(raw),
                number is { } value ? DataCell.Of(value, SwedishNumber.DecimalsIn(value)) : DataCell.Empty,
                DataCell.Of(field.Type switch { NumberType type => type.Unit, AmountType => "kr", _ => null }),
                DataCell.Of(Status(answer)),
                DataCell.Of(note),
                DataCell.Of(answer.IsUnchanged ? "ja" : null),
            ];
            // The note belongs to the answer, not to each of its lines.
            note = "";
        }
    }

    private static string Status(Answer answer) => answer.Kind switch
    {
        _ when answer.IsUnread => "oläst",
        AnswerKind.PartlyKnown => "delvis",
        AnswerKind.Missing => "saknas",
        AnswerKind.NotApplicable => "ej-aktuellt",
        _ => "",
    };
}
