using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Catalogue;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Tests.Translations;

public sealed class TranslationFileTests
{
    private static readonly ParsedQuestionnaire Original = QuestionnaireFile.Parse(TranslationMistakes.Original);

    [Fact]
    public void Translation_HasTheWordsOfItsFile_AndAllElseOfTheOriginal()
    {
        var parsed = TranslationFile.Parse(TranslationMistakes.Right, Original);

        Assert.Empty(parsed.Diagnostics);
        var translated = parsed.Questionnaire;
        Assert.Equal((Language.English, Language.Swedish, "regioner", "Trial"), (translated.Header.Language, translated.Header.TranslationOf, translated.Header.Panel, translated.Header.Title));
        var field = translated.Find(FieldPath.Parse("har.antal"))!;
        Assert.Equal(("How many?", new NumberType(0, 0, 10, "pcs")), (field.Label, field.Type));
        Assert.Equal(Original.Questionnaire.Find(field.Path)!.ShownIf, field.ShownIf);
        Assert.Equal(["Yes", "No", "Other:"], ((ChoiceType)translated.Find(FieldPath.Parse("har"))!.Type).Options.Select(option => option.Text));
        Assert.Equal(Original.Questionnaire.Questions[^1].Checks, translated.Questions[^1].Checks);
        Assert.Equal("South, Share", translated.Find(FieldPath.Parse("var.soder.andel"))!.Label);
        var kinds = QuestionnaireComparer.Compare(Original.Questionnaire, translated).Changes.Where(change => change.Weight != ChangeWeight.Wording).Select(change => change.Kind.Id);
        Assert.Equal(["unit-changed"], kinds);
    }

    [Fact]
    public void ManyMistakes_AreSaidAtOnce()
    {
        var file = TranslationMistakes.Right
            .Replace("- ( ) No {#nej}\n", "", StringComparison.Ordinal)
            .Replace("`scale 1–5, 1 is not at all`", "`percent`", StringComparison.Ordinal)
            .Replace("{#soder}", "{#sodr}", StringComparison.Ordinal);

        var found = TranslationFile.Parse(file, Original).Diagnostics;

        Assert.Equal(["SH1164", "SH1167", "SH1165"], found.Select(diagnostic => diagnostic.Code));
        Assert.Equal("Raden ”sodr” finns inte i originalet. Menade du ”soder”?", found[^1].Message(Language.Swedish));
        Assert.Equal(["har", "nojda", "var"], found.Select(diagnostic => diagnostic.Subject));
    }

    [Fact]
    public void QuestionThatCouldNotBeRead_IsNotAlsoHeldAgainstTheOriginal()
    {
        var file = TranslationMistakes.Right
            .Replace("`scale 1–5, 1 is not at all`", "`scaale 1–5`", StringComparison.Ordinal)
            .Replace("- ( ) No {#nej}\n", "", StringComparison.Ordinal);

        Assert.Equal(["SH1164", "SH1041"], TranslationFile.Parse(file, Original).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void ThatARowRepeats_MayBeSaidInTheOriginalAlone_AlsoWhereItsRowsAreSummed()
    {
        var original = QuestionnaireFile.Parse(
            """
            ---
            id: studier
            titel: Studier
            språk: sv
            ---

            ### 1. Vilka studier pågår? {#studier}

            | Studie                                     | Patienter {#patienter} `heltal` |
            |--------------------------------------------|---------------------------------|
            | Studie {#studie} `fler rader, högst 25`    |                                 |
            | Summa {#summa} `summan av raderna`         |                                 |
            """);

        var translated = TranslationFile.Parse(
            """
            ---
            id: studier
            title: Studies
            language: en
            translation of: sv
            ---

            ### 1. Which studies are under way? {#studier}

            | Study                           | Patients {#patienter} `whole number` |
            |---------------------------------|--------------------------------------|
            | Study {#studie}                 |                                      |
            | Total {#summa} `sum of the rows` |                                      |
            """,
            original);

        Assert.Empty(original.Diagnostics);
        Assert.Empty(translated.Diagnostics);
        Assert.NotNull(translated.Questionnaire.Questions.Single().Tables.Single().Rows[0].Repeats);
    }

    [Fact]
    public void Bundle_ShowsEachLanguage_AndUnderstandsTheUnitsOfAll()
    {
        var parsed = ParsedBundle.Parse(TranslationMistakes.Original, [TranslationMistakes.Right]);

        var bundle = parsed.Bundle;

        Assert.False(parsed.HasErrors);
        Assert.Equal([Language.Swedish, Language.English], bundle.Languages);
        Assert.Equal(("Trial", "Prov", "Prov"), (bundle.In(Language.English).Header.Title, bundle.In(Language.Swedish).Header.Title, bundle.In(null).Header.Title));
        foreach (var questionnaire in new[] { bundle.Original, bundle.In(Language.English) })
        {
            var type = questionnaire.Find(FieldPath.Parse("har.antal"))!.Type;
            Assert.Equal(new NumberValue(7), AnswerReader.Read(type, "7 pcs").Value);
            Assert.Equal(new NumberValue(7), AnswerReader.Read(type, "7 st").Value);
            Assert.Null(AnswerReader.Read(type, "7 kg").Value);
        }
    }

    [Fact]
    public void Bundle_TakesNoTranslationThatDisagrees()
    {
        var parsed = TranslationFile.Parse(TranslationMistakes.Right.Replace("{#nej}", "{#no}", StringComparison.Ordinal), Original);

        Assert.Throws<ArgumentException>(() => new QuestionnaireBundle(Original.Questionnaire, parsed.Translated));
    }

    [Fact]
    public void TranslationInThePlaceOfAnOriginal_IsSaidToBeOne() =>
        Assert.Equal("SH1174", Assert.Single(ParsedBundle.Parse(TranslationMistakes.Right, []).Original.Diagnostics).Code);

    [Fact]
    public void HashOfABundle_CoversEveryFile_AndWithoutOthersIsThatOfTheText()
    {
        var alone = ContentHash.Of("a", []);

        Assert.Equal(ContentHash.Of("a"), alone);
        Assert.Equal(ContentHash.Of("a", [("en", "b\r\n"), ("sv", "c")]), ContentHash.Of("a", [("sv", "c"), ("en", "b\n")]));
        Assert.Equal(4, new[] { alone, ContentHash.Of("a", [("en", "b")]), ContentHash.Of("a", [("sv", "b")]), ContentHash.Of("a", [("en", "c")]) }.Distinct().Count());
    }
}
