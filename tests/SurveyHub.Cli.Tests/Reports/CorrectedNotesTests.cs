using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>A note on a correction stands under the tables that show what was corrected, and under all of them where nobody knows what it was.</summary>
public sealed class CorrectedNotesTests
{
    private const string Note = "Rättat efter första inlämningen: Gotland.";

    [Theory]
    [InlineData("koordinatorer", "koordinatorer", true)]
    [InlineData("koordinatorer", "vardval", false)]
    [InlineData("koordinatorer", "vardval, koordinatorer", true)]
    [InlineData(null, "vardval", true)]
    [InlineData("", "vardval", false)]
    // Who has no row in a table has nothing corrected in it.
    [InlineData("koordinatorer", "koordinatorer, bara där vardval är ja", false)]
    public void Note_StandsWhereSomethingWasCorrected(string? corrected, string shown, bool isNoted)
    {
        ValueList<FieldPath>? fields = corrected is null ? null : corrected.Length == 0 ? [] : [FieldPath.Parse(corrected)];
        ValueList<Response> responses = [.. Sample.Answers.Responses.Select(one => one.Organisation.Value == "09" ? one with { IsCorrected = true, CorrectedIn = fields } : one)];

        var table = WrittenReport.Compile($"*Tabell:* Prov `{shown}`\n", Sample.Answers with { Responses = responses }).Document.Table(1);

        Assert.Equal(isNoted, table.Notes.Any(note => note.Text.Spaced() == Note));
    }
}
