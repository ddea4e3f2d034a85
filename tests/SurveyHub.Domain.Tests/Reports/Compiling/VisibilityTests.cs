using System.Globalization;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Data;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

/// <summary>What may be shown of answers that are reported in aggregate only, or not at all.</summary>
public sealed class VisibilityTests
{
    [Fact]
    public void NumbersInAggregate_AreSummedUp_AndNobodyIsNamed()
    {
        var report = Report(Number("kostnad", Visibility.Aggregated, new FieldReporting(Total: true)), "10", "20", "60", null);
        var table = Assert.Single(Tables(report));

        Assert.Equal(["Uppgift|Summa|Svar från", "kostnad|90|3 av 4"], [.. Headings(table), .. table.Rows.Select(Text)]);
        Assert.Equal("Svaren redovisas bara sammantaget, inte för var och en.", Assert.Single(table.Notes).Text);
    }

    [Fact]
    public void WithoutAWish_MeanAndMedianAreShown() => Assert.Equal(
        "kostnad|30,0|20,0|3 av 4", Text(Assert.Single(Tables(Report(Number("kostnad", Visibility.Aggregated), "10", "20", "60", null))).Rows[0]));

    [Fact]
    public void SoFewThatAFigureTellsSomebodys_AreNotShown() => Assert.Equal(
        "kostnad|för få svar|för få svar|2 av 4", Text(Assert.Single(Tables(Report(Number("kostnad", Visibility.Aggregated), "10", "20", null, null))).Rows[0]));

    [Theory]
    [InlineData("ja ja ja ja ja nej nej nej", "Ja|5 Nej|3")]
    // The one that is too small, and the other since it could be subtracted.
    [InlineData("ja ja ja ja ja nej", "Ja|– Nej|–")]
    [InlineData("ja ja ja ja", "Ja|4 Nej|0")]
    [InlineData("ja nej", "Ja|– Nej|–")]
    public void Counts_OfFewAreLeftOut(string answers, string expected) => Assert.Equal(
        expected, string.Join(' ', Assert.Single(Tables(Report(Choice(Visibility.Aggregated), answers.Split(' ')))).Rows.Select(Text)));

    [Fact]
    public void ShareOfWhatIsHidden_IsAsHidden_AndItsTotalIsTheQuotientOfTheSums()
    {
        var (stangda, alla) = (Number("stangda", Visibility.Aggregated), Number("alla", Visibility.Open));
        var share = new CalculatedField(
            FieldPath.Parse("fraga.andel"), "andel", new Calculation(new ShareFormula(new FieldOperand(stangda.Path), new FieldOperand(alla.Path))) { Reporting = new FieldReporting(Total: true) });
        var answers = Answers([stangda, alla], "1");
        answers = answers with
        {
            Questionnaire = Of([new FieldPart(stangda), new FieldPart(alla), new CalculatedPart(share)]),
            Panel = PanelOf(3),
            Responses = [Of(0, (stangda, "1"), (alla, "2")), Of(1, (stangda, "1"), (alla, "2")), Of(2, (stangda, "1"), (alla, "6"))],
        };

        var table = Tables(ReportCompiler.Compile(answers)).Single(table => table.Caption == "Sammantaget");

        // 3 of 10; the shares are 50, 50 and 16.7 percent.
        Assert.Contains("andel|30,0|||3 av 3", table.Rows.Select(Text));
        Assert.DoesNotContain("50,0", Everything(ReportCompiler.Compile(answers)), StringComparison.Ordinal);
    }

    [Fact]
    public void BoxInBrackets_IsNotPutBehindAnotherColumn_WhenItsOwnIsHidden()
    {
        static Field Cell(string column, FieldType type, Visibility visibility) =>
            new(FieldPath.Parse($"fraga.a.{column}"), column, type, FieldDemands.Default, null, FieldReporting.None) { Visibility = visibility };
        Field[] cells = [Cell("ett", new NumberType(0, null, null, null), Visibility.Open), Cell("tva", new NumberType(0, null, null, null), Visibility.Withheld), Cell("tre", new CheckType(), Visibility.Open)];
        var table = new FieldTable(
            "Del", [new(Identifier.Parse("ett"), "ett", false), new(Identifier.Parse("tva"), "tva", false), new(Identifier.Parse("tre"), "tre", true)], [new(Identifier.Parse("a"), "A", [.. cells])]);
        var answers = Answers([], "1") with { Questionnaire = Of([new TablePart(table)]), Responses = [Of(0, (cells[0], "7"), (cells[1], "8"), (cells[2], "x"))] };

        Assert.Equal(["A|7", "A|Ja"], Tables(ReportCompiler.Compile(answers)).SelectMany(table => table.Rows).Select(Text));
    }

    [Fact]
    public void WithheldAnswers_AreSaidToBe() => Assert.Contains(
        "Svaren på frågan redovisas inte.", Sentences(Report(Number("kostnad", Visibility.Withheld), "10", "20", "60", null)));

    [Fact]
    public void SomeOfAQuestion_IsNamed()
    {
        var report = Report([Number("kostnad", Visibility.Withheld), Number("platser", Visibility.Open)], "10", "20");

        Assert.Contains("Redovisas inte: kostnad.", Sentences(report));
        Assert.Equal(["Kommun|platser"], Tables(report).SelectMany(Headings));
    }

    [Fact]
    public void Workbook_HasASheetOfWhatMayBeShown()
    {
        var book = DataBookCompiler.Compile(Answers([Number("kostnad", Visibility.Aggregated), Number("platser", Visibility.Open), Number("antal", Visibility.Withheld)], "10", "20", "60"));

        Assert.Equal(["platser", "Medelvärde|Median|Svar från"], book.Sheets.Skip(1).SkipLast(1).Select(sheet => string.Join('|', sheet.Columns.Select(column => column.Heading).Except(["Kod", "Kommun", "Läge", "Uppgift"]))));
    }

    [Fact]
    public void Staff_ReadEverything()
    {
        var answers = Answers([Number("kostnad", Visibility.Withheld)], "10");

        Assert.Equal(10, DataBookCompiler.SheetsOf(answers, answers.Questionnaire.Questions.Single()).Single().Rows.First()[3].Number);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    public void NothingOfASingleAnswerIsShown_WhateverTheQuestionnaire(int from)
    {
        const string secret = "hemligt";
        const decimal number = 71_828_182;
        foreach (var seed in Enumerable.Range(from, 150))
        {
            var questionnaire = Hide(RandomQuestionnaire.Of(seed));
            var given = questionnaire.Fields.Where(field => !questionnaire.IsRepeated(field.Path)).Select(field => new Answer(
                field.Path, null, AnswerKind.Value, secret, field.Type switch { NumberType => new NumberValue(number), TextType => new TextValue(secret), _ => null }, secret, secret));
            var answers = new SurveyAnswers(questionnaire, PanelOf(2), [Response(0, given)]);

            Assert.DoesNotContain(secret, Everything(ReportCompiler.Compile(answers)), StringComparison.Ordinal);
            var data = SurveyDataCompiler.Compile(answers);
            Assert.All(data.Organisations, organisation => Assert.Empty(organisation.Answers));
            DataSheet[] sheets = [.. DataBookCompiler.Compile(answers).Sheets, .. Files(data)];
            var cells = sheets.SelectMany(sheet => sheet.Rows.SelectMany(row => row).Select(cell => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? cell.Text)).ToList();
            Assert.DoesNotContain(cells, cell => cell is not null && (cell.Contains(secret, StringComparison.Ordinal) || cell == number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void WhatFollowsOnAHiddenChoice_IsNotReported_NorHowManyHaveAnsweredIt()
    {
        var choice = Choice(Visibility.Aggregated);
        var follow = Number("antal", Visibility.Open, new FieldReporting(Total: true)) with { Path = FieldPath.Parse("foljd"), ShownIf = new Condition(choice.Path, [Identifier.Parse("ja")]) };
        var questionnaire = Of([new FieldPart(choice)]);
        questionnaire = questionnaire with { Sections = [questionnaire.Sections[0] with { Questions = [.. questionnaire.Questions, new Question(Identifier.Parse("foljd"), null, "Hur många?", [new FieldPart(follow)])] }] };
        var answers = Answers([], "1") with { Questionnaire = questionnaire, Panel = PanelOf(2), Responses = [Of(0, (choice, "ja"), (follow, "71")), Of(1, (choice, "nej"))] };

        var told = Everything(ReportCompiler.Compile(answers));

        Assert.DoesNotContain("71", told, StringComparison.Ordinal);
        Assert.DoesNotContain("1 av 2", told.Replace(SwedishNumber.NoBreakSpace, ' '), StringComparison.Ordinal);
        Assert.Contains("Därför redovisas inte heller hur många som har svarat på den.", told, StringComparison.Ordinal);
        Assert.Contains("Svaren på frågan redovisas inte.", told, StringComparison.Ordinal);
    }

    /// <summary>Two wholes of answers that differ only in what was chosen where it is hidden, and so in what was asked after it: nobody can tell their reports apart.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    public void WhatWasChosen_CannotBeTold_ByWhatFollowsOnIt(int from)
    {
        var different = 0;
        foreach (var seed in Enumerable.Range(from, 150))
        {
            var drawn = RandomQuestionnaire.Of(seed);
            var deciding = drawn.Fields.SelectMany(drawn.ConditionsOn).Concat(drawn.Calculated.SelectMany(drawn.ConditionsOn)).Select(condition => condition.Field).ToHashSet();
            var visibility = seed % 2 == 0 ? Visibility.Aggregated : Visibility.Withheld;
            var questionnaire = Map(drawn, field => deciding.Contains(field.Path) ? field with { Visibility = visibility } : field);
            var (one, other) = (Given(questionnaire, deciding, chosen: 0), Given(questionnaire, deciding, chosen: ^1));
            different += one.OnlyAsked().Responses[0].Answers.Count == other.OnlyAsked().Responses[0].Answers.Count ? 0 : 1;

            Assert.Equal(Everything(ReportCompiler.Compile(one)), Everything(ReportCompiler.Compile(other)));
            Assert.Equal(Cells(one), Cells(other));
        }

        Assert.True(different > 30, "Hardly ever was another field asked.");
    }

    /// <summary>One of two has answered everything that can be asked.</summary>
    private static SurveyAnswers Given(Questionnaire questionnaire, HashSet<FieldPath> deciding, Index chosen)
    {
        var answers = questionnaire.Fields.Where(field => !questionnaire.IsRepeated(field.Path)).Select(field => field.Type switch
        {
            ChoiceType choice => Answer(field, new ChoiceValue([choice.Options[deciding.Contains(field.Path) ? chosen : 0].Id])),
            NumberType or ScaleType => Answer(field, new NumberValue(3)),
            CheckType => Answer(field, CheckValue.Ticked),
            TextType => Answer(field, new TextValue("ord")),
            _ => Answer(field, null),
        });
        return new SurveyAnswers(questionnaire, PanelOf(2), [Response(0, answers)]);

        static Answer Answer(Field field, AnswerValue? value) => new(field.Path, null, AnswerKind.Value, "ord", value, null, null);
    }

    private static IEnumerable<string> Cells(SurveyAnswers answers) => DataBookCompiler.Compile(answers).Sheets.Concat(Files(SurveyDataCompiler.Compile(answers))).SelectMany(sheet =>
        sheet.Preamble.Concat(sheet.Columns.Select(column => column.Heading)).Concat(sheet.Rows.SelectMany(row => row).Select(cell => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? cell.Text ?? "")));

    private static DataSheet[] Files(SurveyData data) => [WideSheet.Of(data), LongSheet.Of(data), CodeBookSheet.Of(data)];

    /// <summary>With no field open: in aggregate where it can be, else withheld.</summary>
    private static Questionnaire Hide(Questionnaire questionnaire) => Map(questionnaire, Hide);

    private static Questionnaire Map(Questionnaire questionnaire, Func<Field, Field> map) => questionnaire with
    {
        Sections = questionnaire.Sections.Select(section => section with
        {
            Questions = section.Questions.Select(question => question with { Parts = question.Parts.Select(part => Map(part, map)).ToValueList() }).ToValueList(),
        }).ToValueList(),
    };

    private static QuestionPart Map(QuestionPart part, Func<Field, Field> map) => part switch
    {
        FieldPart one => new FieldPart(map(one.Field)),
        TablePart { Table: var table } => new TablePart(table with { Rows = table.Rows.Select(row => row with { Cells = row.Cells.Select(map).ToValueList() }).ToValueList() }),
        MatrixPart { Matrix: var matrix } => new MatrixPart(matrix with { Rows = matrix.Rows.Select(row => row with { Field = map(row.Field) }).ToValueList() }),
        _ => part,
    };

    private static Field Hide(Field field) => field with { Visibility = field.Type is TextType or DateType ? Visibility.Withheld : Visibility.Aggregated };

    private static string Everything(ReportDocument report) => string.Join('\n', Tables(report).SelectMany(table => table.Rows.Select(Text).Concat(table.Notes.Select(note => note.Text))).Concat(Sentences(report)));

    private static Field Number(string id, Visibility visibility, FieldReporting? reporting = null) =>
        new(FieldPath.Parse($"fraga.{id}"), id, new NumberType(0, null, null, null), FieldDemands.Default, null, reporting ?? FieldReporting.None) { Visibility = visibility };

    private static Field Choice(Visibility visibility) =>
        new(FieldPath.Parse("fraga"), "Fråga?", new ChoiceType([new(Identifier.Parse("ja"), "Ja"), new(Identifier.Parse("nej"), "Nej")], false), FieldDemands.Default, null, FieldReporting.None) { Visibility = visibility };

    private static ReportDocument Report(Field field, params string?[] answers) => Report([field], answers);

    private static ReportDocument Report(Field[] fields, params string?[] answers) => ReportCompiler.Compile(Answers(fields, answers));

    /// <summary>Each organisation has answered the same to every field; null has not answered at all.</summary>
    private static SurveyAnswers Answers(Field[] fields, params string?[] answers) => new(
        Of([.. fields.Select(field => new FieldPart(field))]),
        PanelOf(answers.Length),
        [.. answers.Select((answer, i) => (answer, i)).Where(pair => pair.answer is not null).Select(pair => Response(pair.i, fields.Select(field => new Answer(field.Path, null, AnswerKind.Value, pair.answer!, AnswerReader.Read(field.Type, pair.answer!).Value, null, null))))]);

    private static Questionnaire Of(ValueList<QuestionPart> parts) => new(
        new QuestionnaireHeader("q", "Q", "Q", Language.Swedish), Prose.Empty, [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("fraga"), null, "Fråga?", parts)])]);

    private static Response Of(int i, params (Field Field, string Text)[] answers) =>
        Response(i, answers.Select(answer => new Answer(answer.Field.Path, null, AnswerKind.Value, answer.Text, AnswerReader.Read(answer.Field.Type, answer.Text).Value, null, null)));

    private static Panel PanelOf(int count) => new("p", new PanelWords("kommun", "kommuner", "kommunerna", "Alla"), [], [.. Enumerable.Range(0, count).Select(Organisation)]);

    private static Organisation Organisation(int i)
    {
        var name = ((char)('A' + i)).ToString();
        return new Organisation(OrganisationCode.Parse(name), name, $"{name} kommun", [], []);
    }

    private static Response Response(int i, IEnumerable<Answer> answers) => new(Organisation(i).Code, false, null, false, false, null, null, answers.ToValueList());

    /// <summary>Those of the answers: the appendix has tables too, without numbers.</summary>
    private static IEnumerable<TableBlock> Tables(ReportDocument report) => report.Blocks.OfType<TableBlock>().Where(table => table.Number is not null);

    private static IEnumerable<string> Headings(TableBlock table) => [string.Join('|', table.Columns.Select(column => column.Heading))];

    private static IEnumerable<string> Sentences(ReportDocument report) => report.Blocks.OfType<ParagraphBlock>().Select(paragraph => string.Concat(paragraph.Runs.Select(run => run.Text)));

    private static string Text(ReportRow row) => string.Join('|', row.Cells.Select(cell => string.Join('/', cell.Lines))).Replace(SwedishNumber.NoBreakSpace, ' ');
}
