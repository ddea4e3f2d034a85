using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Editing;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>A condition of a section, of a question and of rows is edited, and read in English too.</summary>
public sealed class ConditionScopeWordsTests
{
    private const string English =
        """
        ---
        title: Areas
        id: areas
        language: en
        ---

        ## Areas {#which}

        ### Which areas do you have? {#areas}

        - [ ] Primary care {#care}
        - [ ] Dental care {#dental}

        ## Costs {#costs}

        *If areas is care or dental:*

        What they cost.

        ### What did they cost? {#cost}

        *Rows by areas:*

        | Area                 | Cost {#cost} `whole number` |
        |----------------------|-----------------------------|
        | Primary care {#care} |                             |
        | Dental {#dental}     |                             |
        """;

    [Fact]
    public void English_IsReadAndPrintedAlike()
    {
        var parsed = QuestionnaireFile.Parse(English);

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal("areas", parsed.Questionnaire.Sections[1].ShownIf!.Field.ToString());
        Assert.Equal(["care", "dental"], parsed.Questionnaire.Questions[^1].Tables.Single().Rows.Select(row => row.ShownIf!.Options.Single().Value));
        Assert.Equal(parsed.Questionnaire, QuestionnaireFile.Parse(Parsing.Questionnaires.Printing.QuestionnairePrinter.Print(parsed.Questionnaire)).Questionnaire);
    }

    [Fact]
    public void Edit_ChangesTheLineOfTheConditionOnly()
    {
        var document = QuestionnaireDocument.Parse(English);
        var section = document.Questionnaire.Sections[1];
        var edited = document.Questionnaire with
        {
            Sections = [document.Questionnaire.Sections[0], section with { ShownIf = section.ShownIf! with { Options = [Identifier.Parse("dental")] } }],
        };

        Assert.Equal(English.Replace("care or dental", "dental", StringComparison.Ordinal), document.With(edited).Text);
    }
}
