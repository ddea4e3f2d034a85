using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Checks;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>Files that nobody writes give a message, neither a crash nor a stall.</summary>
public sealed class HostileFileTests
{
    /// <summary>Guards against a hang; no measure of speed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>In characters. A fifth of what is read shows as well whether the work grows faster than the file.</summary>
    private static readonly int Length = TestSettings.Long ? QuestionnaireFile.MaxLength : QuestionnaireFile.MaxLength / 5;

    private const string Start = "---\ntitel: Enkät\nid: enkat\n---\n\n### Fråga {#fraga}\n\n`fritext`\n\n";

    public static TheoryData<string> Repeated =>
    [
        "a", "a ", "ab\n", "å", "😀", "#", "# ", "### a\n", "- a\n", "- - ", "  - a\n", "1) a\n", "|", "| a |\n", "|-", "`", "`a` ", "`a`\n\n", "\\", "{", "{#a}\n", "[", "[a]: b\n",
        "![](", "<a", "<!--", "&amp;", "> ", "*", "*a", "*a **b ", "_", "~~~\n", "```\n", "=\n", "---\n", "*Om a är b:* c {#c} `heltal`\n\n", "*Redovisas för a:* b\n\n",
        "*Kontroll:* a ska vara högst b; ", "*Kontroll:* svaren ska summera till 1\n\n",
        "- ( ) a {#a}\n", "• ", "\t", "    a\n", "\n", "\u00AD", "\0", "\uD800", "`heltal, ", "| c {#c} | |\n", "| a {#a} `heltal` ", "a|b\n-|-\n", "´a´", "heltal\n\n",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task LongFileOfTheSame_IsReadToItsEnd(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (Length - Start.Length) / piece.Length));

        Assert.True((await Parse(text)).HasErrors);
        Assert.NotNull((await Parse(Start + text)).Questionnaire);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n\n")]
    [InlineData("\uFEFF")]
    public void NothingWritten_IsSaidToBeEmpty(string text) =>
        Assert.Equal(QuestionnaireDiagnostics.Empty, Assert.Single(QuestionnaireFile.Parse(text).Diagnostics).Descriptor);

    [Fact]
    public void TenMegabytesOfBytes_AreTooMuch()
    {
        var bytes = new byte[10_000_000];
        new Random(2018).NextBytes(bytes);

        Assert.Equal(QuestionnaireDiagnostics.TooLarge, Assert.Single(QuestionnaireFile.Parse(bytes).Diagnostics).Descriptor);
    }

    [Fact]
    public void RandomBytes_AreNotUtf8()
    {
        var bytes = new byte[1_000_000];
        new Random(2018).NextBytes(bytes);

        Assert.Equal(QuestionnaireDiagnostics.NotUtf8, Assert.Single(QuestionnaireFile.Parse(bytes).Diagnostics).Descriptor);
    }

    [Fact]
    public async Task WideTableWithManyShortRows_HasTooManyFields()
    {
        var columns = string.Concat(Enumerable.Range(1, 500).Select(n => $" K {{#k{n}}} `kryss` |"));
        var rows = string.Concat(Enumerable.Range(1, 5_000).Select(n => $"| R {{#r{n}}} |\n"));
        var table = $"| A |{columns}\n|---|{string.Concat(Enumerable.Repeat("---|", 500))}\n{rows}";

        var parsed = await Parse(Start + table);

        Assert.Contains(parsed.Diagnostics, d => d.Descriptor == QuestionnaireDiagnostics.TooMany);
        Assert.Single(parsed.Questionnaire.Fields);
    }

    [Fact]
    public async Task ManyWrongNames_AreCountedNotCompared()
    {
        var questions = string.Concat(Enumerable.Range(1, 1_000).Select(n => $"### F {{#f{n}}}\n\n- ( ) J {{#ja}}\n- ( ) N {{#nej}}\n\n"));
        var conditions = string.Concat(Enumerable.Range(1, 8_000).Select(n => $"*Om finns-inte-{n} är ja:* T {{#t{n}}} `kort text`\n\n"));

        var parsed = await Parse($"---\ntitel: Enkät\nid: enkat\n---\n\n{questions}{conditions}");

        Assert.Contains(parsed.Diagnostics, d => d.Descriptor == QuestionnaireDiagnostics.UnknownReference);
    }

    [Fact]
    public async Task ManyChecksOfALargeTable_AreTooMany()
    {
        var rows = string.Concat(Enumerable.Range(1, 3_000).Select(n => $"| R {{#r{n}}} | | | |\n"));
        var checks = string.Concat(Enumerable.Range(1, 5_000).Select(n => $"*Kontroll:* raderna ska summera till {n}\n\n"));

        var parsed = await Parse($"{Start}| A | B {{#b}} `heltal` | C {{#c}} `heltal` | D {{#d}} `heltal` |\n|---|---|---|---|\n{rows}\n{checks}");

        Assert.Equal(QuestionnaireDiagnostics.TooMany, Assert.Single(parsed.Diagnostics).Descriptor);
        Assert.Equal(CheckResolver.MaxChecks, parsed.Questionnaire.Questions.Single().Checks.Count);
    }

    [Fact]
    public void CalculatedColumnWithoutRows_IsAMistake() => Assert.Equal(
        QuestionnaireDiagnostics.NoRows,
        Assert.Single(QuestionnaireFile.Parse($"{Start}| A | B {{#b}} `heltal` | C {{#c}} `heltal` | D {{#d}} `summan av b och c` |\n|---|---|---|---|\n").Diagnostics).Descriptor);

    [Fact]
    public void SumOfOnlyTheRowItIsComparedWith_IsAMistake() => Assert.Equal(
        CheckSentenceDiagnostics.TooFewNumbers,
        Assert.Single(QuestionnaireFile.Parse($"{Start}| A | B {{#b}} `heltal` |\n|---|---|\n| R {{#r}} | |\n\n*Kontroll:* kolumnerna ska summera till r\n").Diagnostics).Descriptor);

    [Fact]
    public void MarkThatTurnsTheWriting_IsNoTextByItsNumberEither() => Assert.Equal(
        QuestionnaireDiagnostics.NotText, Assert.Single(QuestionnaireFile.Parse($"{Start}Hjälp &#8296; om frågan.\n").Diagnostics).Descriptor);

    [Fact]
    public void ItemWithABlankBeforeIt_IsTheNextOfItsList() => Assert.Equal(
        2, Assert.IsType<ProseList>(Assert.Single(QuestionnaireFile.Parse(Start.Replace("### ", "- a\n - b\n\n### ", StringComparison.Ordinal)).Questionnaire.Introduction.Blocks)).Items.Count);

    [Fact]
    public void ListsWithOnlyAnInstructionBetweenThem_AreOne()
    {
        var question = QuestionnaireFile.Parse($"{Start}- a\n\n*Hette:* q (n)\n\n- b\n").Questionnaire.Questions.Single();

        Assert.Equal(2, Assert.IsType<ProseList>(Assert.Single(question.Parts.OfType<ProsePart>()).Prose.Blocks.Single()).Items.Count);
    }

    [Fact]
    public void CommentWithABackslashBeforeIt_IsText()
    {
        var parsed = QuestionnaireFile.Parse($"{Start}Se å\\<!-- här.\n");

        Assert.Empty(parsed.Diagnostics);
        Assert.Contains("å<!-- här", parsed.Questionnaire.Questions.Single().Parts.OfType<ProsePart>().Single().Prose.Blocks[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndlessCheck_IsNotRead()
    {
        var names = string.Join(", ", Enumerable.Range(1, Length / 12).Select(n => $"a{n}"));

        var parsed = await Parse($"{Start}*Kontroll:* {names} ska summera till 100");

        Assert.Equal(CheckSentenceDiagnostics.UnknownCheck, Assert.Single(parsed.Diagnostics).Descriptor);
    }

    private static Task<ParsedQuestionnaire> Parse(string text) =>
        Task.Run(() => QuestionnaireFile.Parse(text), TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
}
