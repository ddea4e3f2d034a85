using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>
/// What cannot be checked where rows are added. Within each row, and of the sum of a column, there is no doubt what is meant; a number that there are
/// several of is not one to compare with.
/// </summary>
internal static class AddedRowChecks
{
    public static readonly LocalText NoEarlier = new(
        "Ingen rad i förra omgången svarar mot den.", "No row of the last wave corresponds to it.");

    private static readonly LocalText SumOrEach = new(
        "Summera kolumnen, eller skriv kolumnens id för det som ska gälla varje rad.",
        "Sum the column, or write the column's id for what is to hold in each row.");

    /// <summary>The cell of which it cannot be told which of its rows is meant, and what to write instead; null when there is none.</summary>
    /// <param name="isOfAll">It is said of every number in the question.</param>
    public static (FieldDraft Cell, LocalText Way)? Obstacle(NumberLines lines, bool isSum, bool isOfAll)
    {
        foreach (var line in lines.Lines)
        {
            if (line.Whole is { Repeats: not null } whole && (lines.Scope != CheckScope.Rows || line.Parts.Any(part => RowOf(part) != RowOf(whole))))
            {
                return (whole, SumOrEach);
            }

            var isSound = lines.Scope switch
            {
                CheckScope.Rows => true,
                CheckScope.Columns => isSum,
                CheckScope.Fields => isSum && isOfAll,
            };
            if (!isSound && line.Parts.FirstOrDefault(part => part.Repeats is not null) is { } cell)
            {
                return (cell, SumOrEach);
            }
        }

        return null;
    }

    // Every path of a cell is question, row, column.
    private static string RowOf(FieldDraft cell) => cell.Path.ToString()[..cell.Path.ToString().LastIndexOf('.')];
}
