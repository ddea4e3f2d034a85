using CsCheck;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Tests.Planting;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Printing;

/// <summary>A printed questionnaire is read as the one that was printed.</summary>
public sealed class QuestionnairePrinterTests
{
    private static readonly int Rounds = TestSettings.Rounds(500, 20_000);

    public static TheoryData<string> Sources => [.. SoundFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Sources))]
    public void File_IsReadTheSameWhenPrinted(string name)
    {
        var questionnaire = SoundFiles.Parse(name);

        var printed = QuestionnaireFile.Parse(QuestionnairePrinter.Print(questionnaire), SoundFiles.SharedOf(name));

        Assert.Empty(printed.Diagnostics);
        Assert.Equal<Questionnaire>(questionnaire, printed.Questionnaire);
    }

    [Fact]
    public void RandomQuestionnaire_IsReadTheSameWhenPrinted() => Draws.AssertEach(Gen.Int, Rounds, seed =>
    {
        var drawn = RandomQuestionnaire.Of(seed);
        try
        {
            QuestionnairePrinter.Print(drawn);
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"seed {seed}: {exception.Message}\n{QuestionnairePrinter.Join(QuestionnairePrinter.Blocks(drawn, HeaderHabits.Usual))}";
        }
    });

    [Fact]
    public void RealEnquiry_IsPrintedAsItIsWritten() =>
        Assert.Equal(ValidFiles.All["villkor3"], QuestionnairePrinter.Print(SoundFiles.Parse("villkor3")));

    [Fact]
    public void Keywords_AreOfTheLanguageOfTheWording()
    {
        var swedish = SoundFiles.Parse("many kinds");

        var printed = QuestionnairePrinter.Print(swedish with { Header = swedish.Header with { Language = Language.English } });

        Assert.Contains("language: en\n", printed, StringComparison.Ordinal);
        Assert.Contains("`percent`", printed, StringComparison.Ordinal);
        Assert.Contains("*If fortsatter is ja:* Vad gör ni nu? {#nu} `several choices`", printed, StringComparison.Ordinal);
        Assert.Contains("*Options for stod:*", printed, StringComparison.Ordinal);
        Assert.Contains("*Reported for bakom:* total, mean, median, min and max, per 1 000 folkmangd 2020", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void BacktickInAnAddress_IsNoMarkOfAField()
    {
        const string Text = "---\nid: t\nspråk: sv\n---\n\n# T\n\nSe [sidan](http://g/\\(\\`).\n\n### Hur många? {#antal}\n\n`heltal`\n";

        Assert.Equal(Text, QuestionnairePrinter.Print(QuestionnaireFile.Parse(Text).Questionnaire));
    }

    [Fact]
    public void YearOfAFact_HasFourDigits()
    {
        const string Text = "---\nid: t\nspråk: sv\n---\n\n# T\n\n### Hur många? {#antal}\n\n`heltal`\n\n*Redovisas:* per 10 folk 0017\n";

        Assert.Equal(Text, QuestionnairePrinter.Print(QuestionnaireFile.Parse(Text).Questionnaire));
    }

    public static TheoryData<string, Questionnaire> Unsayable => new()
    {
        { "braces in a text", Of(text: "Hur många {st}?") },
        { "no text", Of(text: "") },
        { "a line end in a text", Of(text: "Hur\nmånga?") },
        { "a unit with a comma", Of(unit: "kr, sek") },
        { "an instruction as help", Of(help: new ProseRun("Redovisas:", Italic: true)) },
        { "no fields", Of() with { Sections = [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("q"), null, "Fråga?", [])])] } },
    };

    [Theory]
    [MemberData(nameof(Unsayable))]
    public void WhatNoFileCanSay_IsRefused(string what, Questionnaire questionnaire)
    {
        Assert.NotEmpty(what);
        Assert.Throws<ArgumentException>(() => QuestionnairePrinter.Print(questionnaire));
    }

    [Theory]
    [InlineData("Antal (ej st)?")]
    [InlineData("a_b_c *och* _d_")]
    [InlineData("2 * 3 * 4")]
    [InlineData("[a](b) och c]")]
    [InlineData(@"C:\mapp\* och \")]
    [InlineData("&amp; och &")]
    [InlineData("mjukt\u00ADbindestreck")]
    [InlineData("# 1")]
    [InlineData("F#")]
    [InlineData("[x]: y")]
    [InlineData("<b>Obs</b>")]
    public void Text_IsReadAsItIs(string text)
    {
        var printed = QuestionnaireFile.Parse(QuestionnairePrinter.Print(Of(text: text, help: new ProseRun(text))));

        Assert.Equal(text, printed.Questionnaire.Questions.Single().Text);
    }

    /// <summary>One question with one number.</summary>
    private static Questionnaire Of(string text = "Hur många?", string? unit = null, ProseRun? help = null)
    {
        var path = FieldPath.Parse("q");
        var field = new Field(path, text, new NumberType(0, null, null, unit), FieldDemands.Default, null, FieldReporting.None);
        var prose = new ProsePart(new Prose([new ProseParagraph([help ?? new ProseRun("Räkna alla.")])]));
        var question = new Question(path.Question, null, text, [prose, new FieldPart(field)]);
        return new Questionnaire(new QuestionnaireHeader("enkat", "Enkät", "Enkät", Language.Swedish), Prose.Empty, [new Section(null, null, Prose.Empty, [question])]);
    }
}
