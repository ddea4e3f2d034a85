using System.Security.Cryptography;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>
/// Rows to write in below those that are there: so many that much can be written before the form has to be saved by a browser without script, which
/// then comes back with as many more. The page's script takes all but the first away, and adds one when it is asked for.
/// </summary>
internal static class EmptyRows
{
    /// <summary>So many below the others, or fewer where not so many more may be filled in.</summary>
    public const int Most = 3;

    private const int RandomBytes = 7;

    public static LinkVisit WithEmptyRows(this LinkVisit visit)
    {
        var cells = new List<FieldPath>();
        foreach (var template in visit.Plain.Templates)
        {
            var (first, repeats) = (template.Cells[0].Path, template.Repeats!);
            var rows = visit.Questionnaire.Fields.Where(field => field.Path.Row is not null && field.Path.WithoutRow == first).Select(field => field.Path.Row!.Value).ToList();
            // Below all others, also those that were made by a clock that is fast.
            var at = rows.Select(row => row.MadeAt).Append(visit.Now).Max()!.Value;
            var filled = visit.Sheet.CountOf(template);
            for (var i = 0; i < Math.Clamp(repeats.Most - rows.Count, 0, Math.Max(Most, repeats.Least - filled)); i++)
            {
                // A millisecond apart, so that they stand in this order when they have been saved.
                cells.Add(first.InRow(RowKey.Of(at.AddMilliseconds(cells.Count + 1), RandomNumberGenerator.GetBytes(RandomBytes))));
            }
        }

        return visit.With(cells);
    }
}
