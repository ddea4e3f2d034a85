using System.Text;
using CsCheck;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Formatting;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Tests.Printing;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.Parsing.Tests.Surveys;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Formatting;

/// <summary>A formatted file says the same as before, looks like every other, and is left alone from then on.</summary>
public sealed class QuestionnaireFormatterTests
{
    private static readonly int Rounds = TestSettings.Rounds(300, 10_000);

    public static TheoryData<string> Files => [.. SoundFiles.All.Keys];

    public static TheoryData<string> Surveys =>
        [.. Repository.Questionnaires().Select(file => Path.GetFileName(file)).Concat(SurveyBlocks.Paths).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Surveys))]
    public void Survey_IsFormatted(string file) =>
        Assert.False(QuestionnaireFormatter.Format(File.ReadAllBytes(Repository.PathOf("surveys", file)), SurveyBlocks.Files).IsChanged);

    [Fact]
    public void HeadingsTextsAndLists_AreLaidOutAlike() => Assert.Equal(
        """
        ---
        titel: Egen
        sista svarsdag: 2025-01-31
        id: egen
        ---

        # En egen enkät

        Inledning  som är
        bruten.

        ## Platser {#platser}

        ### 1) Hur många? {#antal}

        - ett
          går vidare
        - två

        1. först
        2. sedan

        `heltal`

        """,
        QuestionnaireFormatter.Format(
            "\uFEFF---\r\n\r\ntitel:Egen\r\nsista   svarsdag :  2025-01-31  \r\nid: egen\r\n---\r\n# En  egen enkät\r\n  Inledning  som är\r\nbruten.\r\n\r\n\r\n"
            + "##   Platser {#platser}\r\n### 1)  Hur många?   {#antal}  \r\n* ett\r\n   går vidare\r\n\r\n*   två\r\n\r\n1. först\r\n1. sedan\r\n`heltal`").Text);

    [Fact]
    public void FieldsAndInstructions_AreSetApart() => Assert.Equal(
        """
        Räkna alla.

        `heltal, minst 0, högst 10,
        obligatorisk`

        *Redovisas:* summa, per 1 000 invanare 2020, diagram

        Varför? {#varfor} `ett val, obligatorisk`

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Kontroll:* svaren bör ändras högst 10 %

        """,
        Body("Räkna alla.\n`heltal, minst 0, högst 10,\nobligatorisk`\n*Redovisas:*  summa,per 1 000 invanare 2020 , diagram\nVarför?  {#varfor}   `ett val,obligatorisk`\n+ ( )   Ja  {#ja}\n+ ( ) Nej {#nej}\n*Kontroll:*   svaren bör  ändras högst 10 %"));

    [Fact]
    public void Tables_StandInColumns() => Assert.Equal(
        """
        | Åtgärd     | Antal {#antal} `heltal, minst 0` | Val {#val} `ett val` |
        |------------|---------------------------------:|:--------------------:|
        | Å\|e {#ae} |                                  |                      |
        | B {#b}     |                                  |                      |

        *Svarsalternativ för val:*

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        """,
        Body("Åtgärd|Antal {#antal}   `heltal,minst 0`|Val {#val} `ett val`\n-|-:|:-:\n|Å\\|e   {#ae}|||\n|B {#b}| | |\n\n*Svarsalternativ för val:*\n* ( ) Ja {#ja}\n* ( ) Nej {#nej}\n"));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_SaysTheSameAndStaysFormatted(string name)
    {
        foreach (var (habit, change) in LineEndTests.Habits)
        {
            var text = change(SoundFiles.All[name]);
            var fault = Fault(text, SoundFiles.SharedOf(name));
            Assert.True(fault is null, $"{habit}: {fault}");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Habits_DoNotShow(string name)
    {
        var formatted = QuestionnaireFormatter.Format(SoundFiles.All[name], SoundFiles.SharedOf(name)).Text;

        // Indented lists and the like stay what the author wrote; these are nobody's intention.
        foreach (var habit in new[] { "CRLF", "CR", "byte order mark", "no last line end", "many last line ends", "bullets as asterisks", "empty lines doubled", "soft hyphens" })
        {
            Assert.Equal(formatted, QuestionnaireFormatter.Format(LineEndTests.Habits[habit](SoundFiles.All[name]), SoundFiles.SharedOf(name)).Text);
        }
    }

    [Fact]
    public void PrintedQuestionnaire_IsFormatted() => Draws.AssertEach(Gen.Int, Rounds, seed =>
    {
        var printed = QuestionnairePrinter.Print(RandomQuestionnaire.Of(seed));
        var formatted = QuestionnaireFormatter.Format(printed);
        return formatted.IsChanged ? $"seed {seed}\n{printed}\n----\n{formatted.Text}" : null;
    });

    [Fact]
    public void MangledLayout_IsMended() => Draws.AssertEach(Gen.Int, Rounds, seed =>
    {
        var printed = QuestionnairePrinter.Print(RandomQuestionnaire.Of(seed));
        var mangled = Mangle(printed, new Random(seed));
        return QuestionnaireFile.Parse(mangled).HasErrors ? $"seed {seed} is not read:\n{mangled}"
            : QuestionnaireFormatter.Format(mangled).Text == printed ? null
            : $"seed {seed}\n{mangled}\n----\n{QuestionnaireFormatter.Format(mangled).Text}";
    });

    [Fact]
    public void FileWithMistakes_IsRefusedWithThem()
    {
        var formatted = QuestionnaireFormatter.Format("---\nid: x\n---\n# Titel");

        Assert.Null(formatted.Text);
        Assert.NotEmpty(formatted.Diagnostics);
    }

    [Fact]
    public void ListsThatStandClose_AreOne_AndLaidOutOnce() => Assert.Equal("`fritext`\n\n1. c\n\n- \\\n- 7\n", Body("`fritext`\n\n1. c\n  - \\\n- 7\n"));

    [Fact]
    public void BytesThatAreNoText_AreRefused() =>
        Assert.Equal([QuestionnaireDiagnostics.NotUtf8], QuestionnaireFormatter.Format([0xFF, 0xC0]).Diagnostics.Select(found => found.Descriptor));

    private static string? Fault(string text, SharedFiles shared)
    {
        var before = QuestionnaireFile.Parse(text, shared);
        var once = QuestionnaireFormatter.Format(text, shared);
        var again = QuestionnaireFormatter.Format(Encoding.UTF8.GetBytes(once.Text!), shared);
        return again.IsChanged ? $"changed again:\n{once.Text}\n----\n{again.Text}"
            : QuestionnaireFile.Parse(once.Text!, shared).Questionnaire != before.Questionnaire ? "says something else"
            : null;
    }

    /// <summary>Blanks and empty lines that mean nothing, as people leave them.</summary>
    private static string Mangle(string text, Random random)
    {
        var mangled = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            var loose = line.StartsWith('|') || line.StartsWith('#') ? line.Replace(" {#", "   {#", StringComparison.Ordinal) : line;
            loose = loose.StartsWith("- ", StringComparison.Ordinal) ? $"*  {loose[2..]}" : loose;
            mangled.Append(loose).Append(random.Next(3) == 0 && loose.StartsWith('|') ? "  \n" : "\n").Append(random.Next(3) == 0 && line.Length == 0 ? "\n \n" : "");
        }

        return mangled.ToString();
    }

    private static string Body(string body)
    {
        const string Front = "---\ntitel: Exempel\nid: exempel\n---\n\n### Fråga? {#fraga}\n\n";
        var formatted = QuestionnaireFormatter.Format(Front + body);
        Assert.Empty(formatted.Diagnostics);
        return formatted.Text![Front.Length..];
    }
}
