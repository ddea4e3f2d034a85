using System.Text;
using CsCheck;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Editing;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Tests.Printing;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Editing;

/// <summary>A file that is edited through its model keeps every line that was not edited.</summary>
public sealed class QuestionnaireDocumentTests
{
    /// <summary>Written by a person: marks, blanks and order of their own.</summary>
    private const string Own = """
        ---
        id:   egen
        titel: Egen
        ---
        # En egen enkät
        Inledning   som är
        bruten.

        ##   Platser {#platser}
        ###  1) Hur många?   {#antal}
        * ett
        *   två

        `heltal,minst 0`
        *Redovisas:* summa,  diagram
        Kommentar? {#varfor}   `fritext`



        ### Finns de? {#finns}

        `ett val`

        - ( )  Ja {#ja}
        - ( )  Nej {#nej}


        """;

    public static TheoryData<string> Files => [.. SoundFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void UntouchedFile_IsPrintedToTheByte(string name)
    {
        foreach (var text in new[] { SoundFiles.All[name], $"\uFEFF{SoundFiles.All[name].Replace("\n", "\r\n", StringComparison.Ordinal)}  " })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var document = QuestionnaireDocument.Parse(Encoding.UTF8.GetString(bytes), SoundFiles.SharedOf(name));

            Assert.Equal(bytes, Encoding.UTF8.GetBytes(document.With(SoundFiles.Parse(name)).Text));
        }
    }

    [Fact]
    public void RewordedQuestion_ChangesItsHeadingOnly() => Assert.Equal(
        Own.Replace("###  1) Hur många?   {#antal}", "### 1. Hur många finns? {#antal}", StringComparison.Ordinal),
        Edit(Own, q => q.WithQuestion("antal", question => (question with { Text = "Hur många finns?" }).Relabelled())));

    [Fact]
    public void ChangedField_ChangesItsLineOnly() => Assert.Equal(
        Own.Replace("`heltal,minst 0`", "`heltal, minst 1`", StringComparison.Ordinal),
        Edit(Own, q => q.WithField("antal", field => field with { Type = new NumberType(0, 1, null, null) })));

    [Fact]
    public void ChangedSetting_ChangesItsLineOnly() => Assert.Equal(
        Own.Replace("titel: Egen\n", "titel: Annan\n", StringComparison.Ordinal),
        Edit(Own, q => q with { Header = q.Header with { ShortTitle = "Annan" } }));

    [Fact]
    public void NewSetting_StandsAmongTheSettings() => Assert.Equal(
        Own.Replace("id:   egen\n", "id:   egen\npanel: regioner\n", StringComparison.Ordinal),
        Edit(Own, q => q with { Header = q.Header with { Panel = "regioner" } }));

    [Fact]
    public void SettingLeftOut_TakesItsLine()
    {
        var withPanel = Edit(Own, q => q with { Header = q.Header with { Panel = "regioner" } });

        Assert.Equal(Own, Edit(withPanel, q => q with { Header = q.Header with { Panel = null } }));
    }

    [Fact]
    public void RemovedQuestion_TakesItsLines()
    {
        var start = Own.IndexOf("### Finns de?", StringComparison.Ordinal);

        Assert.Equal(
            Own[..start].TrimEnd('\n') + Own[(Own.IndexOf("{#nej}", StringComparison.Ordinal) + 6)..],
            Edit(Own, q => q with { Sections = [q.Sections[0] with { Questions = [q.Sections[0].Questions[0]] }] }));
    }

    [Fact]
    public void NewQuestion_IsPutInWhereItBelongs()
    {
        var fresh = new Field(FieldPath.Parse("ny"), "Ny?", new CheckType(), FieldDemands.Default, null, FieldReporting.None);
        var question = new Question(Identifier.Parse("ny"), null, "Ny?", [new FieldPart(fresh)]);

        Assert.Equal(
            Own.Replace("### Finns de?", "### Ny? {#ny}\n\n`kryss`\n\n### Finns de?", StringComparison.Ordinal),
            Edit(Own, q => q with { Sections = [q.Sections[0] with { Questions = [q.Sections[0].Questions[0], question, q.Sections[0].Questions[1]] }] }));
    }

    [Fact]
    public void MovedQuestion_KeepsItsLines()
    {
        var moved = Edit(Own, q => q with { Sections = [q.Sections[0] with { Questions = [.. q.Sections[0].Questions.Reverse()] }] });

        Assert.Contains("###  1) Hur många?   {#antal}\n", moved, StringComparison.Ordinal);
        Assert.Contains("*   två", moved, StringComparison.Ordinal);
        Assert.Contains("- ( )  Nej {#nej}", moved, StringComparison.Ordinal);
        Assert.True(moved.IndexOf("Finns de?", StringComparison.Ordinal) < moved.IndexOf("Hur många?", StringComparison.Ordinal));
    }

    [Fact]
    public void LineEnds_AreThoseOfTheFile()
    {
        var edited = Edit($"\uFEFF{Own.Replace("\n", "\r\n", StringComparison.Ordinal)}", q => q.WithField("antal", field => field with { Reporting = FieldReporting.None }));

        Assert.StartsWith("\uFEFF---\r\n", edited, StringComparison.Ordinal);
        Assert.DoesNotContain("Redovisas", edited, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", edited.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NewHelp_ChangesOneBlock(string name)
    {
        var text = SoundFiles.All[name];
        var questionnaire = SoundFiles.Parse(name);
        var question = questionnaire.Questions.Last(one => one.Block is null);
        var edited = questionnaire.WithQuestion(question.Id.Value, q => q with { Parts = [.. q.Parts.Where(part => part is not ProsePart), Help("Tack för svaret.")] });

        var lines = QuestionnaireDocument.Parse(text, SoundFiles.SharedOf(name)).With(edited).Text.Split('\n');

        // Nothing but help texts of that question may go.
        var lost = text.Split('\n').Except(lines, StringComparer.Ordinal).ToList();
        var help = string.Join('\n', question.Parts.OfType<ProsePart>().SelectMany(part => part.Prose.Blocks).SelectMany(Texts));
        Assert.All(lost, line => Assert.True(Array.Exists(line.Split(' '), word => help.Contains(word, StringComparison.Ordinal)), line));
        Assert.Contains("Tack för svaret.", lines);
    }

    [Fact]
    public void AnyEdit_GivesADocumentThatSaysIt() => Draws.AssertEach(Gen.Select(Gen.Int, Gen.Int), TestSettings.Rounds(300, 10_000), draw =>
    {
        var (before, after) = (RandomQuestionnaire.Of(draw.Item1), RandomQuestionnaire.Of(draw.Item2));
        var mixed = after with { Header = draw.Item1 % 2 == 0 ? before.Header with { Language = after.Header.Language } : after.Header };

        var document = QuestionnaireDocument.Parse(QuestionnairePrinter.Print(before)).With(mixed);

        return document.HasErrors || document.Questionnaire != mixed ? $"{draw}\n{document.Text}" : null;
    });

    [Fact]
    public void FileWithMistakes_CannotBeEdited()
    {
        var document = QuestionnaireDocument.Parse("# Titel");

        Assert.Throws<InvalidOperationException>(() => document.With(document.Questionnaire));
    }

    private static string Edit(string text, Func<Questionnaire, Questionnaire> edit)
    {
        var document = QuestionnaireDocument.Parse(text);
        Assert.Empty(document.Diagnostics);
        return document.With(edit(document.Questionnaire)).Text;
    }

    private static ProsePart Help(string text) => new(new Prose([new ProseParagraph([new ProseRun(text)])]));

    private static IEnumerable<string> Texts(ProseBlock block) => block switch
    {
        ProseParagraph paragraph => paragraph.Runs.Select(run => run.Text),
        ProseList list => list.Items.SelectMany(item => item.Runs).Select(run => run.Text),
        _ => throw new InvalidOperationException(block.ToString()),
    };
}
