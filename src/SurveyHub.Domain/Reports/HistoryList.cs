using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports;

/// <summary>One entry of the history of a field.</summary>
/// <param name="Name">The organisation's short name.</param>
/// <param name="Row">The stable key of a row that the respondent added, or null.</param>
/// <param name="Number">Grows with every entry.</param>
/// <param name="Person">Who wrote it; null for the staff, an import, or somebody who has been erased.</param>
/// <param name="Way">"form", "colleague", "import" or "staff".</param>
/// <param name="Standing">"applied", "conflict" or "not-taken".</param>
/// <param name="BasedOn">The entry that the person had before them, or null.</param>
/// <param name="Submission">The first submission that came after it.</param>
/// <param name="HeldAt">Numbers of the submissions at which it was the field's answer.</param>
public sealed record HistoryLine(
    OrganisationCode Organisation,
    string Name,
    FieldPath Field,
    RowKey? Row,
    long Number,
    DateTimeOffset At,
    string? Person,
    string Way,
    string Standing,
    AnswerKind Kind,
    string Raw,
    string? Reason,
    string? Comment,
    long? BasedOn,
    int Submission,
    ValueList<int> HeldAt);

/// <summary>Everything that has been written in a wave's fields, as one long list for whoever has to show how an answer came about.</summary>
public static class HistoryList
{
    private static readonly string[] Headings =
    [
        "organisation", "name", "field", "row", "question", "label", "entry", "time", "person", "way", "standing", "value", "status", "reason",
        "comment", "based_on", "submission", "held_at",
    ];

    /// <param name="lines">In the order in which they are to stand.</param>
    public static DataSheet Compile(Questionnaire questionnaire, IEnumerable<HistoryLine> lines)
    {
        var words = questionnaire.Questions
            .SelectMany(question => question.Fields.Select(field => (field.Path, new Words(question.NumberedText, FieldTitles.LabelOf(question, field), field.Type is FileType))))
            .ToDictionary();
        return new DataSheet(
            "history", ValueList<string>.Empty, Headings.Select(heading => new DataColumn(heading, 20)).ToValueList(),
            lines.Select(line => Row(line, words.GetValueOrDefault(line.Field), questionnaire.Header.Language)), ValueList<string>.Empty);
    }

    private static ValueList<DataCell> Row(HistoryLine line, Words words, Language language) =>
    [
        DataCell.Of(line.Organisation.Value),
        DataCell.Of(line.Name),
        DataCell.Of(line.Field.ToString()),
        DataCell.Of(line.Row?.Value),
        DataCell.Of(words.Question),
        DataCell.Of(words.Label),
        DataCell.Of(line.Number.ToString(CultureInfo.InvariantCulture)),
        DataCell.Of(line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        DataCell.Of(line.Person),
        DataCell.Of(line.Way),
        DataCell.Of(line.Standing),
        DataCell.Of(words.IsFile && FileReader.TryParse(line.Raw) is { } file ? FileFormatter.Words(file, language) : line.Raw),
        DataCell.Of(StatusOf(line.Kind)),
        DataCell.Of(line.Reason),
        DataCell.Of(line.Comment),
        DataCell.Of(line.BasedOn?.ToString(CultureInfo.InvariantCulture)),
        DataCell.Of(line.Submission.ToString(CultureInfo.InvariantCulture)),
        DataCell.Of(string.Join(' ', line.HeldAt.Select(number => number.ToString(CultureInfo.InvariantCulture)))),
    ];

    /// <param name="IsFile">What stands in the log names a file by its hash, which nobody typed.</param>
    private readonly record struct Words(string? Question, string? Label, bool IsFile);

    private static string? StatusOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Value => null,
        AnswerKind.PartlyKnown => "delvis",
        AnswerKind.Missing => "saknas",
        AnswerKind.NotApplicable => "ej-aktuellt",
        AnswerKind.Cleared => "tömt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
