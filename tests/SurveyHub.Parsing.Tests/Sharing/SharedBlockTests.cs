using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Formatting;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Tests.Sharing;

public sealed class SharedBlockTests
{
    [Fact]
    public void Questions_StandWhereTheBlockIsTakenIn_AndAnswersKnowNothingOfIt()
    {
        var parsed = Contact.Parse();

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(["vem", "ringa", "antal"], parsed.Questionnaire.Questions.Select(question => question.Id.Value));
        Assert.Equal(["vem", "ringa"], parsed.Questionnaire.Sections[0].Questions.Select(question => question.Id.Value));
        Assert.Equal(["vem.namn", "vem.timmar", "ringa", "ringa.nummer", "antal.oppna"], parsed.Questionnaire.Fields.Select(field => field.Path.ToString()));
        var block = new SharedBlock(Contact.Path, "Kontaktuppgifter");
        Assert.Equal([block, block, null], parsed.Questionnaire.Questions.Select(question => question.Block));
        Assert.Equal((Contact.Path, "kontakt"), Assert.Single(parsed.Blocks) is var only ? (only.Path, only.Parsed.Questionnaire.Header.Id) : default);
    }

    [Fact]
    public void Questionnaire_SpeaksOfTheFieldsOfItsBlock()
    {
        var question = Contact.Parse().Questionnaire.Questions[^1];

        Assert.Equal((FieldPath.Parse("ringa"), "nej"), (question.ShownIf!.Field, question.ShownIf.Options.Single().Value));
        Assert.Equal(FieldPath.Parse("vem.timmar"), question.Checks.Single().Lines.Single().Whole);
        Assert.Equal([FieldPath.Parse("antal.oppna"), FieldPath.Parse("vem.timmar")], Contact.Parse().Questionnaire.Calculated.Single().Inputs);
    }

    [Fact]
    public void ConditionOnAFieldThatStandsBelow_IsRefusedInABlockToo()
    {
        var above = Contact.Questionnaire.Replace("## Om er {#om-er}", "### Hur? {#hur}\n\n*Om ringa är ja:*\n\n`fritext`\n\n## Om er {#om-er}", StringComparison.Ordinal);

        Assert.Equal("SH1074", Assert.Single(Contact.Parse(above).Diagnostics).Code);
    }

    [Fact]
    public void MistakeInABlock_StandsInItsOwnFile_AndIsSaidOfWhereItIsTakenIn()
    {
        var parsed = Contact.Parse(block: Contact.Block.Replace("*Om ringa är ja:*", "*Om antal är ja:*", StringComparison.Ordinal));

        Assert.Equal("10:33 SH1216", Assert.Single(parsed.Diagnostics) is var own ? $"{own.Position.Line}:{own.Position.Column} {own.Code}" : "");
        var found = Assert.Single(Assert.Single(parsed.Blocks).Parsed.Diagnostics);
        Assert.Equal("gemensamt/kontakt.md:21:5: error SH1071: Inget svarsfält här heter ”antal”. Här går: ringa.", found.ToLine(Contact.Path, Language.Swedish));
        Assert.True(parsed.HasErrors);
    }

    [Fact]
    public void BlockThatIsNotThere_IsOneMistake()
    {
        var found = Assert.Single(QuestionnaireFile.Parse(Contact.Questionnaire).Diagnostics);

        Assert.Equal("Det gemensamma blocket ”gemensamt/kontakt.md” finns inte. Platsen räknas från enkätens mapp.", found.Message(Language.Swedish));
    }

    [Fact]
    public void ClashOfIds_IsSaidWithBothPlaces()
    {
        var before = Contact.Questionnaire.Replace("## Om er {#om-er}", "### Ringa? {#ringa}\n\n`fritext`\n\n## Om er {#om-er}", StringComparison.Ordinal);
        var after = Contact.Questionnaire.Replace("### Hur många har ni? {#antal}", "### Ringa? {#ringa}\n\n`fritext`\n\n### Hur många har ni? {#antal}", StringComparison.Ordinal);

        Assert.Equal(
            "Frågan ”ringa” på rad 16 i ”gemensamt/kontakt.md” har ett id som redan används på rad 8 här.",
            Contact.Parse(before).Diagnostics[0].Message(Language.Swedish));
        Assert.Equal("Id:t ”ringa” används redan av frågan på rad 16 i ”gemensamt/kontakt.md”.", Contact.Parse(after).Diagnostics.Single().Message(Language.Swedish));
        var twoBlocks = Contact.Questionnaire.Replace("## Platser", "*Gemensamt:* [Två](gemensamt/b.md)\n\n## Platser", StringComparison.Ordinal);
        var files = Contact.Files.Or([new("gemensamt/b.md", "---\ntitel: B\ngemensamt block: b\n---\n\n### B {#ringa}\n\n`fritext`\n")]);
        Assert.Equal(
            "Frågan ”ringa” på rad 6 i ”gemensamt/b.md” har ett id som redan används på rad 16 i ”gemensamt/kontakt.md”.",
            QuestionnaireFile.Parse(twoBlocks, files).Diagnostics.Single().Message(Language.Swedish));
    }

    [Fact]
    public void BothFiles_ArePrintedAsTheyAreWritten()
    {
        Assert.Equal(Contact.Questionnaire, QuestionnairePrinter.Print(Contact.Parse().Questionnaire));
        var block = QuestionnaireFile.Parse(Contact.Block);
        Assert.Empty(block.Diagnostics);
        Assert.Equal(Contact.Block, QuestionnairePrinter.Print(block.Questionnaire));
    }

    [Fact]
    public void QuestionOfABlockThatNamesSomethingOutside_CannotBePrinted()
    {
        var questionnaire = Contact.Parse().Questionnaire;
        var block = questionnaire.Questions[0].Block;
        var all = questionnaire with { Sections = [.. questionnaire.Sections.Select(section => section with { Questions = [.. section.Questions.Select(question => question with { Block = block })] })] };
        var apart = all with { Sections = [all.Sections[1]] };

        Assert.Throws<ArgumentException>(() => QuestionnairePrinter.Print(apart));
        Assert.Throws<ArgumentException>(() => QuestionnairePrinter.Print(all));
    }

    [Fact]
    public void Formatter_LaysOutEachFileByItself()
    {
        var untidy = Contact.Questionnaire.Replace("*Gemensamt:* [Kontaktuppgifter]", "*Gemensamt:*   [Kontaktuppgifter]", StringComparison.Ordinal)
            .Replace("\n\n## Platser", "\n## Platser", StringComparison.Ordinal);

        Assert.Equal(Contact.Questionnaire, QuestionnaireFormatter.Format(untidy, Contact.Files).Text);
        Assert.Equal(Contact.Block, QuestionnaireFormatter.Format(Contact.Block + "\n\n").Text);
        Assert.Null(QuestionnaireFormatter.Format(untidy).Text);
    }

    [Fact]
    public void QuestionsMovedIntoABlock_AreNoChange()
    {
        var taken = Contact.Parse().Questionnaire;
        var body = Contact.Block[Contact.Block.IndexOf("### Vem", StringComparison.Ordinal)..].TrimEnd();
        var written = QuestionnaireFile.Parse(Contact.Questionnaire.Replace("*Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)", body, StringComparison.Ordinal));

        Assert.Empty(written.Diagnostics);
        Assert.NotEqual(taken, written.Questionnaire);
        Assert.Empty(QuestionnaireComparer.Compare(written.Questionnaire, taken).Changes);
        Assert.Empty(QuestionnaireComparer.Compare(taken, written.Questionnaire).Changes);
    }

    [Fact]
    public void BlocksAreNamed_AlsoWhereTheyAreNot()
    {
        Assert.Equal([Contact.Path], SharedFiles.NamedIn(Contact.Questionnaire));
        Assert.Equal(["a.md", "b/c.md"], SharedFiles.NamedIn("---\nid: x\n---\n*SHARED:* [A](./a.md)\n\n*Gemensamt:* [B](b/d/../c.md)\n\n*Gemensamt:* [Ut](../a.md)\n"));
        Assert.Empty(SharedFiles.NamedIn("Vi har något gemensamt: [länken](gemensamt.html)"));
    }

    [Theory]
    [InlineData("kontakt.md", "kontakt.md")]
    [InlineData("gemensamt/mer/kontakt.md", "gemensamt/mer/kontakt.md")]
    [InlineData("./gemensamt/x/../kontakt.md", "gemensamt/kontakt.md")]
    [InlineData("gemensamt/våra frågor.md", "gemensamt/våra frågor.md")]
    [InlineData("../kontakt.md", null)]
    [InlineData("gemensamt/../../kontakt.md", null)]
    [InlineData("/etc/kontakt.md", null)]
    [InlineData("//server/kontakt.md", null)]
    [InlineData("C:/kontakt.md", null)]
    [InlineData("gemensamt\\kontakt.md", null)]
    [InlineData("https://example.org/kontakt.md", null)]
    [InlineData("gemensamt/.hemligt.md", null)]
    [InlineData("gemensamt/%2e%2e/kontakt.md", null)]
    [InlineData("gemensamt/kontakt.txt", null)]
    [InlineData("", null)]
    public void Path_StaysInTheFolder(string written, string? expected) => Assert.Equal(expected, SharedPath.TryNormalise(written));

    [Fact]
    public void LongPath_IsNone() => Assert.Null(SharedPath.TryNormalise(new string('a', SharedPath.MaxLength) + ".md"));
}
