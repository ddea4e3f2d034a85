using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Tables;

/// <summary>What an answers file says: the answers of each organisation, in the order of the file.</summary>
public sealed record ParsedAnswers(IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> Answers, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>What the file says of itself above its columns; null when it says nothing.</summary>
    public WaveNote? Wave { get; init; }
}

/// <summary>Which wave answers are of.</summary>
/// <param name="Source">Where they come from and what they are worth, in words; null when that is not said.</param>
public sealed record WaveNote(string Name, string? Source);

/// <summary>
/// Reads answers files: <c>organisation,field,row,value,status,comment</c>, a row for every answer; an amount of several lines has several rows.
/// An organisation may be called by its code or any of its names. The columns that our own export adds are accepted and not read. A row
/// <c>#omgång,name,source</c> above the columns says which wave the answers are of.
/// </summary>
public static class AnswersFile
{
    private static readonly string[] Required = ["organisation", "field", "value"];
    private static readonly string[] Optional = ["row", "status", "comment", "name", "state", "question", "label", "number", "unit", "unchanged"];

    private static readonly Dictionary<string, AnswerKind> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = AnswerKind.Value,
        ["delvis"] = AnswerKind.PartlyKnown,
        ["partly"] = AnswerKind.PartlyKnown,
        ["saknas"] = AnswerKind.Missing,
        ["missing"] = AnswerKind.Missing,
        ["ej-aktuellt"] = AnswerKind.NotApplicable,
        ["not-applicable"] = AnswerKind.NotApplicable,
        ["oläst"] = AnswerKind.Value,
        ["unread"] = AnswerKind.Value,
    };

    /// <summary>
    /// Say that a value is kept as it was typed, though it is not what the field takes: in no statistics, in every table. It is read all the same,
    /// since the reader may have learnt more after the file was written.
    /// </summary>
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "oläst", "unread" };

    public static ParsedAnswers Parse(ReadOnlySpan<byte> utf8, Questionnaire questionnaire, Panel panel)
    {
        var diagnostics = new DiagnosticBag();
        var all = CsvText.Read(utf8, diagnostics);
        var directives = all.TakeWhile(row => row.Cells[0].StartsWith('#')).ToList();
        var wave = ReadDirectives(directives, diagnostics);
        var sheet = CsvSheet.Open([.. all.Skip(directives.Count)], Required, Optional, diagnostics);
        var rows = new List<AnswerRow>();
        var paths = questionnaire.Fields.Select(f => f.Path.ToString()).ToList();
        foreach (var row in sheet.Rows())
        {
            if (ReadRow(row, questionnaire, panel, paths) is { } read)
            {
                rows.Add(read);
            }
        }

        var answers = rows
            .GroupBy(r => r.Organisation)
            .ToDictionary(g => g.Key, g => ReadAnswers(g, questionnaire, diagnostics));
        return new ParsedAnswers(answers, diagnostics.ToSorted()) { Wave = wave };
    }

    private static WaveNote? ReadDirectives(List<CsvRow> directives, DiagnosticBag diagnostics)
    {
        WaveNote? wave = null;
        foreach (var row in directives)
        {
            var cells = row.Cells.Select(cell => CsvCells.Plain(cell).Trim()).ToList();
            if (wave is null && cells is [var word, { Length: > 0 } name, ..] && cells.Skip(3).All(cell => cell.Length == 0)
                && word.ToLowerInvariant() is "#omgång" or "#wave")
            {
                wave = new WaveNote(name, SourceLine.Of(cells.ElementAtOrDefault(2)));
            }
            else
            {
                diagnostics.Add(CsvDiagnostics.BadDirective, row.Position, null, "#omgång,namn,källa");
            }
        }

        return wave;
    }

    /// <summary>The answers of one organisation. What stands in a field that is not asked is kept, as in the form, but it is said that it counts nowhere.</summary>
    private static ValueList<Answer> ReadAnswers(IEnumerable<AnswerRow> rows, Questionnaire questionnaire, DiagnosticBag diagnostics)
    {
        var fields = rows.GroupBy(row => row.Path).Select(same => same.ToList()).ToList();
        var answers = fields.Select(same => Combine(same, diagnostics)).OfType<Answer>().ToValueList();
        var byField = answers.ToDictionary(answer => answer.Path);
        foreach (var first in fields.Select(same => same[0]))
        {
            if (questionnaire.UnmetOn(first.Field, byField.GetValueOrDefault) is { } unmet)
            {
                diagnostics.Add(CsvDiagnostics.NotAsked, first.Position, null, first.Field.Path.ToString(), unmet.Field.ToString());
            }
        }

        ReportTooManyRows(fields.ConvertAll(same => same[0]), questionnaire, diagnostics);
        return answers;
    }

    private static void ReportTooManyRows(List<AnswerRow> answers, Questionnaire questionnaire, DiagnosticBag diagnostics)
    {
        foreach (var template in questionnaire.Templates)
        {
            var rows = answers.Where(answer => template.Cells.Any(cell => cell.Path == answer.Field.Path)).GroupBy(answer => answer.Row).ToList();
            if (rows.Count > template.Repeats!.Most)
            {
                diagnostics.Add(
                    CsvDiagnostics.TooManyAddedRows, rows[template.Repeats.Most].First().Position, null,
                    template.Label, SwedishNumber.Format(template.Repeats.Most));
            }
        }
    }

    private static AnswerRow? ReadRow(CsvSheet row, Questionnaire questionnaire, Panel panel, List<string> paths)
    {
        var organisation = CsvCells.Organisation(row, panel);
        var fieldText = row.RequiredCell("field");
        // A row stands in a column of its own.
        var field = FieldPath.TryParse(fieldText, out var path) && path.Row is null ? questionnaire.Find(path) : null;
        if (field is null && questionnaire.FindCalculated(path) is not null)
        {
            row.Report(CsvDiagnostics.CalculatedField, "field", fieldText);
        }
        else if (fieldText.Length > 0 && field is null)
        {
            row.Report(CsvDiagnostics.UnknownField, "field", fieldText, NearestField(fieldText, paths));
        }

        var status = row.Cell("status");
        if (!Statuses.TryGetValue(status, out var kind))
        {
            row.Report(CsvDiagnostics.UnknownStatus, "status", status);
            return null;
        }

        if (organisation is null || field is null)
        {
            return null;
        }

        var isUsable = CsvCells.IsRowKeyRight(row, fieldText, questionnaire.IsRepeated(field.Path)) && CheckStatus(row, field, kind, status) && CheckValue(row, field, kind, status);
        return isUsable
            ? new AnswerRow(organisation.Code, field, RowKey.TryParse(row.Cell("row"), out var key) ? key : null, kind, row.Cell("value"), row.CellOrNull("comment"), Unread.Contains(status), IsUnchanged(row), row.PositionOf("value"))
            : null;
    }

    /// <summary>The field that was probably meant, or nothing.</summary>
    internal static Domain.Text.LocalText NearestField(string text, List<string> paths) =>
        NearestWord.Find(text, paths) is null ? "" : Questionnaires.Suggestion.For(text, paths);

    private static bool CheckStatus(CsvSheet row, Field field, AnswerKind kind, string status)
    {
        var isAccepted = kind switch
        {
            AnswerKind.PartlyKnown => field.Demands.AllowsPartlyKnown,
            AnswerKind.Missing => field.Demands.AllowsMissing,
            AnswerKind.NotApplicable => field.Demands.AllowsNotApplicable,
            _ => true,
        };
        if (!isAccepted)
        {
            row.Report(CsvDiagnostics.UnfitStatus, "status", field.Path.ToString(), status);
        }

        return isAccepted;
    }

    private static bool CheckValue(CsvSheet row, Field field, AnswerKind kind, string status)
    {
        var value = row.Cell("value");
        if (kind != AnswerKind.Value)
        {
            if (value.Length > 0)
            {
                row.Report(CsvDiagnostics.ValueAndStatus, "value", status);
            }

            return value.Length == 0;
        }

        if (value.Length == 0)
        {
            row.Report(CsvDiagnostics.NoValue, "value");
            return false;
        }

        if (Unread.Contains(status))
        {
            return true;
        }

        var reading = AnswerReader.Read(field.Type, value);
        if (reading.Problem is { } problem)
        {
            row.Report(problem.Descriptor, "value", [.. problem.Arguments]);
        }

        return reading.Value is not null;
    }

    /// <summary>Ticked as a box in the form is; with anything else the answer is as new as any.</summary>
    private static bool IsUnchanged(CsvSheet row) => AnswerReader.Read(new CheckType(), row.Cell("unchanged")).Value is CheckValue;

    private static Answer? Combine(List<AnswerRow> rows, DiagnosticBag diagnostics)
    {
        var first = rows[0];
        var isAmount = first.Field.Type is AmountType && rows.TrueForAll(r => r is { Kind: AnswerKind.Value, IsUnread: false });
        if (rows.Count > 1 && !isAmount)
        {
            foreach (var again in rows.Skip(1))
            {
                diagnostics.Add(CsvDiagnostics.RepeatedAnswer, again.Position, null,
                    first.Field.Path.ToString(), first.Position.Line.ToString(CultureInfo.InvariantCulture));
            }

            return null;
        }

        var comments = string.Join("; ", rows.Select(r => r.Comment).OfType<string>().Distinct(StringComparer.Ordinal));
        var comment = comments.Length == 0 ? null : comments;
        if (first.Kind != AnswerKind.Value)
        {
            return new Answer(first.Field.Path, first.Row, first.Kind, "", null, comment, null) { IsUnchanged = first.IsUnchanged };
        }

        var raw = string.Join('\n', rows.Select(r => r.Value));
        return new Answer(first.Field.Path, first.Row, AnswerKind.Value, raw, AnswerReader.Read(first.Field.Type, raw).Value, null, comment)
        {
            IsUnchanged = first.IsUnchanged,
        };
    }

    private sealed record AnswerRow(
        OrganisationCode Organisation, Field Field, RowKey? Row, AnswerKind Kind, string Value, string? Comment, bool IsUnread, bool IsUnchanged,
        TextPosition Position)
    {
        public FieldPath Path => Row is { } row ? Field.Path.InRow(row) : Field.Path;
    }
}
