using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Wordings;

/// <summary>What a file of wordings says.</summary>
public sealed record ParsedWordings(ValueList<AnalystWording> Wordings, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Where in the file each of the wordings stands, in their order.</summary>
    public ValueList<TextPosition> Places { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(found => found.Severity == Severity.Error);
}

/// <summary>Reads the words of analysts for answers: <c>organisation,field,row,wording,text,by,at</c>.</summary>
public sealed class WordingsFile
{
    internal static readonly string[] Columns = ["organisation", "field", "row", "wording", "text", "by", "at"];

    private static readonly string[] Required = ["organisation", "field", "wording", "by", "at"];

    private readonly SurveyAnswers _answers;
    private readonly Questionnaire _questionnaire;
    private readonly Dictionary<(OrganisationCode, FieldPath), int> _lines = [];

    private WordingsFile(SurveyAnswers answers) => (_answers, _questionnaire) = (answers.OnlyAsked().AsFiled(), answers.Questionnaire.AsShown);

    /// <param name="answers">Tell which mark is missing where one is. Words for answers that have changed since are read all the same.</param>
    public static ParsedWordings Parse(ReadOnlySpan<byte> utf8, SurveyAnswers answers)
    {
        var diagnostics = new DiagnosticBag();
        var reader = new WordingsFile(answers);
        var (wordings, places) = (new List<AnalystWording>(), new List<TextPosition>());
        foreach (var row in CsvSheet.Open(CsvText.Read(utf8, diagnostics), Required, [.. Columns.Except(Required, StringComparer.Ordinal)], diagnostics).Rows())
        {
            if (reader.Read(row) is { } wording)
            {
                wordings.Add(wording);
                places.Add(row.PositionOf("wording"));
            }
        }

        return new ParsedWordings(wordings.ToValueList(), diagnostics.ToSorted()) { Places = places.ToValueList() };
    }

    /// <summary>All that is wrong with a row is reported.</summary>
    private AnalystWording? Read(CsvSheet row)
    {
        var organisation = CsvCells.Organisation(row, _answers.Panel);
        var field = ReadField(row);
        var words = AnalystWording.Tidy(row.RequiredCell("wording"));
        CheckLength(row, "wording", words, AnalystWording.MaxLength, WordingFileDiagnostics.TooLong);
        var by = row.RequiredCell("by");
        CheckLength(row, "by", by, AnalystWording.LongestName, WordingFileDiagnostics.NameTooLong);
        row.RequiredCell("at");
        var at = CsvCells.Time(row, "at");
        if (organisation is null || field is not { } path || ReadMark(row, organisation, path) is not { } mark || IsRepeated(row, organisation, path))
        {
            return null;
        }

        return words.Length == 0 || at is null ? null : new AnalystWording(organisation.Code, path, words, mark, by, at.Value);
    }

    private FieldPath? ReadField(CsvSheet row)
    {
        var name = row.RequiredCell("field");
        var field = FieldPath.TryParse(name, out var path) && path.Row is null ? _questionnaire.Find(path) : null;
        if (name.Length > 0 && field is null)
        {
            row.Report(WordingFileDiagnostics.UnknownField, "field", name, Suggestion.For(name, [.. _questionnaire.Fields.Select(other => other.Path.ToString())]));
        }
        else if (field is not null && field.Visibility != Visibility.Open)
        {
            row.Report(WordingFileDiagnostics.HiddenField, "field", name);
            field = null;
        }

        return field is null || !CsvCells.IsRowKeyRight(row, name, _questionnaire.IsRepeated(field.Path)) ? null
            : RowKey.TryParse(row.Cell("row"), out var key) ? field.Path.InRow(key) : field.Path;
    }

    /// <summary>Nobody can work a mark out by hand, so the one that is missing is told.</summary>
    private TextMark? ReadMark(CsvSheet row, Organisation organisation, FieldPath path)
    {
        var text = row.Cell("text");
        if (TextMark.TryParse(text, out var mark))
        {
            return mark;
        }

        var answer = _answers.For(organisation.Code).Answers.FirstOrDefault(answer => answer.IsAnswered && answer.Path == path);
        var (descriptor, argument) = (text.Length, answer) switch
        {
            ( > 0, _) => (WordingFileDiagnostics.BadMark, text),
            (_, { } now) => (WordingFileDiagnostics.NoMark, TextMark.Of(now).ToString()),
            _ => (WordingFileDiagnostics.NoAnswer, organisation.ShortName),
        };
        row.Report(descriptor, "text", argument);
        return null;
    }

    private bool IsRepeated(CsvSheet row, Organisation organisation, FieldPath path)
    {
        if (_lines.TryAdd((organisation.Code, path), row.Position.Line))
        {
            return false;
        }

        row.Report(WordingFileDiagnostics.Repeated, "field", organisation.ShortName, path.ToString(), _lines[(organisation.Code, path)].ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private static void CheckLength(CsvSheet row, string column, string text, int most, DiagnosticDescriptor descriptor)
    {
        if (text.Length > most)
        {
            row.Report(descriptor, column, SwedishNumber.Format(text.Length), SwedishNumber.Format(most));
        }
    }
}
