using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Editing;
using SurveyHub.Parsing.Questionnaires.Formatting;
using SurveyHub.Parsing.Questionnaires.Printing;

namespace SurveyHub.Parsing.Tests.Editing;

/// <summary>A matrix is edited through its model, and laid out so that its boxes stand where viewers show them.</summary>
public sealed class MatrixEditingTests
{
    private const string Own = """
        ---
        id: laget
        titel: Läget
        ---
        ### 7) Hur långt har ni   kommit? {#lage}
        Svara för *hela* regionen.

        |Område `obligatorisk`|Inte börjat {#ej}|Klart {#klart}|
        |:--|:-:|--:|
        |Vårdplan {#vardplan}| ( ) |( )|
        | Rehabilitering {#rehab} |( )|( )|

        *Om vardplan är klart:*   Sedan när? {#sedan} `år`

        """;

    private const string Laid = """
        | Område `obligatorisk`   | Inte börjat {#ej} | Klart {#klart} |
        |:------------------------|:-----------------:|---------------:|
        | Vårdplan {#vardplan}    |        ( )        | ( )            |
        | Rehabilitering {#rehab} |        ( )        | ( )            |
        """;

    private const string Printed = """
        | Område `obligatorisk`   | Inte börjat {#ej} | Färdigt {#klart} |
        |-------------------------|:-----------------:|:----------------:|
        | Vårdplan {#vardplan}    |        ( )        |       ( )        |
        | Rehabilitering {#rehab} |        ( )        |       ( )        |
        """;

    [Fact]
    public void Formatted_ItKeepsItsColons() => Assert.Contains(Laid, QuestionnaireFormatter.Format(Own).Text, StringComparison.Ordinal);

    [Fact]
    public void EditedOption_ChangesTheLinesOfTheMatrixOnly()
    {
        var start = Own.IndexOf("|Område", StringComparison.Ordinal);
        var end = Own.IndexOf("\n\n*Om", StringComparison.Ordinal);

        var edited = Edit(question => question with { Parts = [.. question.Parts.Select(part => part is MatrixPart { Matrix: var matrix } ? new MatrixPart(Reworded(matrix)) : part)] });

        Assert.Equal(Own[..start] + Printed + Own[end..], edited);
    }

    [Fact]
    public void EditedHelp_LeavesTheMatrixAsItIsWritten()
    {
        var help = new ProsePart(new Prose([new ProseParagraph([new ProseRun("Svara för er.")])]));

        var edited = Edit(question => question with { Parts = [help, .. question.Parts.Skip(1)] });

        Assert.Equal(Own.Replace("Svara för *hela* regionen.", "Svara för er.", StringComparison.Ordinal), edited);
    }

    [Fact]
    public void MadeInCode_ItsBoxesStandInTheMiddle() =>
        Assert.Contains(Printed.Replace("Färdigt {#klart}", "Klart {#klart}", StringComparison.Ordinal).Split('\n')[3].Split('|')[2], QuestionnairePrinter.Print(QuestionnaireDocument.Parse(Own).Questionnaire), StringComparison.Ordinal);

    private static string Edit(Func<Question, Question> edit)
    {
        var document = QuestionnaireDocument.Parse(Own);
        Assert.Empty(document.Diagnostics);
        return document.With(document.Questionnaire.WithQuestion("lage", edit)).Text;
    }

    private static ChoiceMatrix Reworded(ChoiceMatrix matrix)
    {
        var choice = matrix.Choice with { Options = [matrix.Choice.Options[0], matrix.Choice.Options[1] with { Text = "Färdigt" }] };
        return matrix with { Choice = choice, Rows = [.. matrix.Rows.Select(row => row with { Field = row.Field with { Type = choice } })] };
    }
}
