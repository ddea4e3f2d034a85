using System.Globalization;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports;

/// <summary>
/// How each organisation answered, as one list: the responses file that goes with <see cref="AnswerList"/>. Read back together they give the
/// same report.
/// </summary>
public static class ResponseList
{
    private static readonly string[] Headings = ["organisation", "state", "submitted", "signed_by", "note", "corrected"];

    /// <summary>Handed in again with nothing changed; an empty cell says that it is not known what was.</summary>
    public const string NothingCorrected = "0";

    public static DataSheet Compile(SurveyAnswers answers) => new(
        "responses",
        ValueList<string>.Empty,
        Headings.Select(heading => new DataColumn(heading, 20)).ToValueList(),
        answers.Panel.Organisations.OrderBy(o => o.Code).Select(o => Row(answers.For(o.Code))),
        ValueList<string>.Empty);

    private static ValueList<DataCell> Row(Response response) =>
    [
        DataCell.Of(response.Organisation.Value),
        DataCell.Of(State(response)),
        DataCell.Of(response.Submitted?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
        DataCell.Of(response.SignedBy),
        DataCell.Of(response.Note),
        DataCell.Of(response is { IsCorrected: true, CorrectedIn: { } fields } ? fields.Count == 0 ? NothingCorrected : string.Join(';', fields) : null),
    ];

    private static string State(Response response)
    {
        if (response.IsSilent)
        {
            return "silent";
        }

        string?[] words = ["submitted", response.IsLate ? "late" : null, response.IsCorrected ? "corrected" : null];
        return string.Join(' ', words.OfType<string>());
    }
}
