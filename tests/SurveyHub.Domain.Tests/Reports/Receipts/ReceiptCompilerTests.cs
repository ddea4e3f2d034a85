using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Receipts;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Tests.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Reports.Receipts;

public sealed class ReceiptCompilerTests
{
    private static readonly DateTimeOffset At = new(2019, 5, 20, 12, 32, 0, TimeSpan.Zero);
    private static readonly Field Offer = Text("utbud", "Vad finns?");
    private static readonly Field Chosen = Field("vardval", "Har ni vårdval?", new ChoiceType([Option("ja"), Option("nej")], false));
    private static readonly Field Which = Text("vardval.vilket", "Vilket?") with { ShownIf = new Condition(Chosen.Path, [Identifier.Parse("ja")]) };
    private static readonly Field Count = Field("tabell.mmr1.antal", "MMR 1", new NumberType(0, null, null, "st"));

    [Fact]
    public void Facts_AreThoseThatAreKnown()
    {
        var facts = Facts(Receipt(Answer(Offer, "KBT")) with
        {
            Answering = new ReceiptParty("Region Gotland", "RG 2019/77"),
            Submission = new ReceiptSubmission(1, At, IsLate: true, "Karin Exempel, chef", new ReceiptApproval("Disa Direktör", At.AddHours(-1))),
        });

        Assert.Equal("SKR", facts["Frågat av"]);
        Assert.Equal("19/00412", facts["Frågarens diarienummer"]);
        Assert.Equal("Prov (prov)", facts["Enkät"]);
        Assert.Equal("abc123", facts["Versionens kontrollsumma (SHA-256)"]);
        Assert.Equal("RG 2019/77", facts["Svarandens diarienummer"]);
        Assert.Equal("Karin Exempel, Lena Ekonom", facts["Svaren skrevs av"]);
        Assert.Equal("Disa Direktör, 20 maj 2019 kl. 13.32", facts["Godkänt av"]);
        Assert.Equal("20 maj 2019 kl. 14.32, efter sista svarsdag", facts["Inlämnat"]);
        Assert.DoesNotContain("Skäl till rättelsen", facts.Keys);
    }

    [Fact]
    public void Facts_OfAnImport_SayThatTheTimeIsNotKnown()
    {
        var facts = Facts(Receipt() with { Submission = new ReceiptSubmission(1, null, false, "Karin"), Writers = [] });

        Assert.Equal("tiden är inte känd", facts["Inlämnat"]);
        Assert.DoesNotContain("Svaren skrevs av", facts.Keys);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cover_SaysTest_OnlyOfOne(bool isTest) => Assert.Equal(
        isTest, ReceiptCompiler.Compile(Receipt() with { IsTest = isTest }).Cover.Details.Contains("Test: svaret är inte riktigt och ska inte användas"));

    [Fact]
    public void Answers_CarryReasonsAndComments_AndWhoWroteThem()
    {
        var text = TextOf(Receipt(
            new SubmittedAnswer(new Answer(Offer.Path, null, AnswerKind.Missing, "", null, "Räknas i oktober", null), "Lena Ekonom", At),
            Answer(Chosen, "nej", new ChoiceValue([Identifier.Parse("nej")]), comment: "Utreds"),
            Answer(Count, "12", new NumberValue(12))));

        Assert.Contains("Uppgift saknas|Skäl: Räknas i oktober|Besvarad av Lena Ekonom, 20 maj 2019 kl. 14.32.", text, StringComparison.Ordinal);
        Assert.Contains("Nej|Kommentar: Utreds|Besvarad av Karin Exempel", text, StringComparison.Ordinal);
        Assert.Contains("MMR 1;12\u00A0st", text, StringComparison.Ordinal);
        // Which is not asked in view of the answer above, and so not said to be unanswered.
        Assert.DoesNotContain("Vilket?", text, StringComparison.Ordinal);
    }

    [Fact]
    public void QuestionNobodyAnswered_SaysSo_AndOneNotAskedSaysThat()
    {
        Assert.Contains("Vad finns?|Inte besvarad|", TextOf(Receipt()), StringComparison.Ordinal);

        var hidden = Receipt() with { Questionnaire = Questionnaire(Offer with { ShownIf = Which.ShownIf }) };
        Assert.Contains("Frågan ställdes inte", TextOf(hidden), StringComparison.Ordinal);
    }

    [Fact]
    public void NotesInATable_AreNumbered_AndTellWhatIsUnchangedSinceTheWaveBefore()
    {
        var carried = Answer(Count, "12", new NumberValue(12), comment: "Med filialer") with { IsCarried = true };

        var table = ReceiptCompiler.Compile(Receipt(carried)).Blocks.OfType<TableBlock>().Last();

        Assert.Equal([("1)", "Kommentar: Med filialer"), ("2)", "Oförändrat sedan förra omgången.")], table.Notes.Select(note => (note.Mark, note.Text)));
        Assert.Equal(["1)", "2)"], table.Rows[0].Cells[1].NoteMarks!);
    }

    [Fact]
    public void Matrix_IsATableOfItsRows()
    {
        var matrix = MatrixForm.Matrix("vard", "rehab");
        var receipt = Receipt(Answer(matrix.Rows[0].Field, "klart", new ChoiceValue([Identifier.Parse("klart")]), comment: "Sedan i våras")) with { Questionnaire = MatrixForm.With(matrix) };

        Assert.Contains("7. Hur långt har ni kommit?|Rad vard;Klart|Rad rehab;|", TextOf(receipt), StringComparison.Ordinal);
        Assert.Equal("Kommentar: Sedan i våras", Assert.Single(ReceiptCompiler.Compile(receipt).Blocks.OfType<TableBlock>().Last().Notes).Text);
    }

    [Fact]
    public void Correction_ShowsWhatDiffers_AndByWhom()
    {
        var earlier = new EarlierSubmission(1, At, [Answer(Offer, "KBT"), Answer(Chosen, "nej", new ChoiceValue([Identifier.Parse("nej")]))]);
        var receipt = Receipt(Answer(Offer, "KBT och IPT") with { By = null }, Answer(Chosen, "nej", new ChoiceValue([Identifier.Parse("nej")]))) with
        {
            Submission = new ReceiptSubmission(2, At.AddDays(1), false, "Karin", Reason: "Fel i fråga 1"),
            Earlier = earlier,
        };

        Assert.Contains(
            "Ändrat sedan inlämning 1|Vad finns?;KBT;KBT och IPT;någon vars namn har tagits bort/20 maj 2019 kl. 14.32|", TextOf(receipt), StringComparison.Ordinal);
        Assert.Equal("Fel i fråga 1", Facts(receipt)["Skäl till rättelsen"]);
        Assert.Equal("2, rättar nummer 1 från 20 maj 2019 kl. 14.32", Facts(receipt)["Inlämning nummer"]);
        Assert.Contains("Inget svar är ändrat.", TextOf(receipt with { Answers = earlier.Answers }), StringComparison.Ordinal);
    }

    [Fact]
    public void SameSubmission_IsTheSameDocument_WithAnchorsOfItsOwn()
    {
        var (first, second) = (ReceiptCompiler.Compile(Receipt(Answer(Offer, "KBT"))), ReceiptCompiler.Compile(Receipt(Answer(Offer, "KBT"))));

        Assert.Equal(first, second);
        Assert.Equal(At, first.Date);
        var anchors = first.Blocks.OfType<HeadingBlock>().Select(heading => heading.Anchor).ToList();
        Assert.Equal(anchors.Distinct(StringComparer.Ordinal), anchors);
    }

    private static Receipt Receipt(params ValueList<SubmittedAnswer> answers) => new(
        Questionnaire(Offer),
        new ReceiptVersion(3, "abc123"),
        new ReceiptParty("SKR", "19/00412"),
        new ReceiptParty("Region Gotland", null),
        ["Karin Exempel", "Lena Ekonom"],
        new ReceiptSubmission(1, At, IsLate: false, "Karin Exempel"),
        answers,
        Earlier: null,
        IsTest: false);

    private static Questionnaire Questionnaire(Field first)
    {
        var table = new FieldTable(
            "Behandling", [new TableColumn(Identifier.Parse("antal"), "Antal", false)], [new TableRow(Identifier.Parse("mmr1"), "MMR 1", [Count])]);
        return new Questionnaire(
            new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish),
            Prose.Empty,
            [
                new Section(null, null, Prose.Empty,
                [
                    new Question(Identifier.Parse("utbud"), null, "Vad finns?", [new FieldPart(first)]),
                    new Question(Identifier.Parse("vardval"), "2", "Har ni vårdval?", [new FieldPart(Chosen), new FieldPart(Which)]),
                    new Question(Identifier.Parse("tabell"), "3", "Hur många?", [new TablePart(table)]),
                ]),
            ]);
    }

    private static SubmittedAnswer Answer(Field field, string raw, AnswerValue? value = null, string? comment = null) =>
        new(new Answer(field.Path, null, AnswerKind.Value, raw, value ?? new TextValue(raw), null, comment), "Karin Exempel", At);

    private static Field Text(string path, string label) => Field(path, label, new TextType(true, 4000));

    private static Field Field(string path, string label, FieldType type) =>
        new(FieldPath.Parse(path), label, type, FieldDemands.Default, null, FieldReporting.None);

    private static Option Option(string id) => new(Identifier.Parse(id), SwedishWords.Capital(id));

    private static Dictionary<string, string> Facts(Receipt receipt) => ReceiptCompiler.Compile(receipt).Blocks.OfType<TableBlock>().First().Rows
        .ToDictionary(row => row.Cells[0].Lines[0], row => row.Cells[1].Lines[0]);

    /// <summary>Blocks divided by bars, cells by semicolons and lines by slashes.</summary>
    private static string TextOf(Receipt receipt) => string.Concat(ReceiptCompiler.Compile(receipt).Blocks.Select(block => block switch
    {
        HeadingBlock heading => $"{heading.Text}|",
        ParagraphBlock paragraph => $"{string.Concat(paragraph.Runs.Select(run => run.Text))}|",
        TableBlock table => string.Concat(table.Rows.Select(row => $"{string.Join(';', row.Cells.Select(cell => string.Join('/', cell.Lines)))}|")),
        _ => "",
    }));
}
