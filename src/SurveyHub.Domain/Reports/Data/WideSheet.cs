using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>
/// The answers wide: a row for every organisation that was asked, the silent ones too, and columns for every field. What the columns are follows from the
/// questionnaire alone, except that rows which respondents add have theirs.
/// </summary>
public static class WideSheet
{
    private static readonly string[] Headings = ["organisation", "name", "official_name", "state", "submitted", "note", "enquiry", "wave", "as_of"];

    public static DataSheet Of(SurveyData data)
    {
        var keys = data.Fields.Any(field => field.Repeats)
            ? data.Organisations.SelectMany(one => one.Answers).Where(answer => answer.Row is not null).ToLookup(answer => answer.Field, answer => answer.Row!.Value)
            : null;
        var fields = data.Fields.Where(field => field.IsOpen)
            .SelectMany(field => field.Repeats ? keys![field].Distinct().Order().Select(key => (field, Row: (RowKey?)key)) : [(field, null)]).ToList();
        var headings = Headings.Concat(data.Facts.Select(fact => fact.Key.ToString())).Concat(fields.SelectMany(one => WideField.Headings(one.field, one.Row)));
        return new DataSheet(
            "wide",
            [],
            headings.Select(heading => new DataColumn(heading, 20)).ToValueList(),
            data.Organisations.Select(organisation => Row(data, organisation, fields)),
            []);
    }

    private static ValueList<DataCell> Row(SurveyData data, OrganisationAnswers one, List<(CodeBookField Field, RowKey? Row)> fields)
    {
        var (organisation, enquiry) = (one.Organisation, data.Enquiry);
        var answers = one.Answers.ToDictionary(answer => (answer.Field.Field.Path, answer.Row));
        return
        [
            DataCell.Of(organisation.Code.Value),
            DataCell.Of(organisation.ShortName),
            DataCell.Of(organisation.OfficialName),
            DataCell.Of(ResponseState.Of(one.Response)),
            DataCell.Of(ResponseState.Instant(one.Response)),
            DataCell.Of(one.Response.Note),
            DataCell.Of(enquiry.Header.Id),
            DataCell.Of(enquiry.Wave),
            DataCell.Of(enquiry.Instant),
            .. data.Facts.Select(fact => organisation.Fact(fact.Key) is { } value ? DataCell.Of(value, SwedishNumber.DecimalsIn(value)) : DataCell.Empty),
            .. fields.SelectMany(place => WideField.Cells(place.Field, answers.GetValueOrDefault((place.Field.Field.Path, place.Row)), one.Response)),
        ];
    }
}
