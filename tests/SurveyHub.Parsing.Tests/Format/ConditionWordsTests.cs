using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>What a condition written as in FORMAT.md says to the person who answers.</summary>
public sealed class ConditionWordsTests
{
    /// <summary>The example of FORMAT.md.</summary>
    private const string AcrossQuestions =
        """
        ### Har ni vårdval? {#vardval}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}
        - ( ) Avslutat {#avslutat}

        *Om vardval är ja eller avslutat:* Beskriv det. {#beskrivning} `fritext`

        ### Vad kostade det? {#kostnad}

        *Om vardval är ja:* `belopp`
        """;

    [Fact]
    public void AnotherQuestion_IsNamed() => Assert.Equal(
        "Om ni svarar ”Ja” på frågan ”Har ni vårdval?”", Words(AcrossQuestions, "kostnad"));

    [Fact]
    public void AnotherQuestion_IsNamedByItsNumber() => Assert.Equal(
        "Om ni svarar ”Ja” på fråga 6", Words(AcrossQuestions.Replace("### Har", "### 6. Har", StringComparison.Ordinal), "kostnad"));

    [Fact]
    public void OwnQuestion_IsNot() => Assert.Equal("Om ni svarar ”Ja” eller ”Avslutat”", Words(AcrossQuestions, "vardval.beskrivning"));

    [Fact]
    public void OneOfSeveralChoicesInTheQuestion_IsNamed() => Assert.Equal(
        "Om ni svarar ”Ja” på ”Finns KBT?”",
        Words(
            """
            ### Vad finns? {#vad}

            Finns KBT? {#kbt} `ett val`

            *Svarsalternativ för kbt:*

            - ( ) Ja {#ja}
            - ( ) Nej {#nej}

            Finns IPT? {#ipt} `ett val`

            *Svarsalternativ för ipt:*

            - ( ) Ja {#ja}
            - ( ) Nej {#nej}

            *Om kbt är ja:* Hur många? {#antal} `heltal`
            """,
            "vad.antal"));

    [Fact]
    public void English_IsInEnglish() => Assert.Equal(
        "If you answer 'Yes' to question 1",
        Words(
            """
            ---
            title: Test
            id: test
            language: en
            ---

            ### 1. Is there any? {#any}

            - ( ) Yes {#yes}
            - ( ) No {#no}

            ### 2. How many? {#many}

            *If any is yes:* `whole number`
            """,
            "many"));

    [Fact]
    public void FieldThatIsAlwaysAsked_HasNone() => Assert.Null(ConditionWords.Of(Parse(AcrossQuestions), Parse(AcrossQuestions).Find(FieldPath.Parse("vardval"))!));

    [Fact]
    public void Paper_SaysTheSame()
    {
        var blanks = QuestionnaireAppendix.Build(Parse(AcrossQuestions), 1).OfType<BlankFieldBlock>().Select(blank => blank.Label);

        Assert.Equal(["Om ni svarar ”Ja” eller ”Avslutat”: Beskriv det.", "Om ni svarar ”Ja” på frågan ”Har ni vårdval?”:"], blanks);
    }

    private static string? Words(string example, string path)
    {
        var questionnaire = Parse(example);
        return ConditionWords.Of(questionnaire, questionnaire.Find(FieldPath.Parse(path))!);
    }

    private static Questionnaire Parse(string example)
    {
        var parsed = QuestionnaireFile.Parse(Encoding.UTF8.GetBytes(Fragment.Of(example).File));
        Assert.False(parsed.HasErrors, string.Join('\n', parsed.Diagnostics));
        return parsed.Questionnaire;
    }
}
