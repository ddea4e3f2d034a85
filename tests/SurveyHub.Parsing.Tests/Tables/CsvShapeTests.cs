using System.Text;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Tests.Tables;

/// <summary>The shapes in which spreadsheets save the same table.</summary>
public sealed class CsvShapeTests
{
    [Theory]
    [InlineData(',', "\n")]
    [InlineData(';', "\r\n")]
    [InlineData('\t', "\r\n")]
    [InlineData(',', "\r")]
    public void Separators_AreTakenFromTheHeader(char separator, string lineEnd)
    {
        var text = string.Join(lineEnd, "organisation,field,value", "01,antal,4", "02,mer,\"a,b;c\td\"").Replace(',', separator)
            .Replace($"a{separator}b;c", "a,b;c", StringComparison.Ordinal);

        Assert.Equal(["antal=4", "mer=a,b;c\td"], Read(text));
    }

    [Fact]
    public void ByteOrderMark_IsNoPartOfTheFirstHeading() => Assert.Equal(["antal=4"], Read("\uFEFForganisation,field,value\n01,antal,4\n"));

    [Fact]
    public void QuotedCell_MayHoldLineBreaksAndQuotes() =>
        Assert.Equal(["mer=Han sa \"ja\".\nSedan nej."], Read("organisation,field,value\r\n01,mer,\"Han sa \"\"ja\"\".\r\nSedan nej.\"\r\n"));

    [Fact]
    public void MistakeAfterALineBreakInACell_HasItsRealPlace() => Assert.Equal(
        "4:10 SH3101", Csv.Only(Csv.ParseAnswers("organisation,field,value\n01,mer,\"en\ntvå\"\n01,antal,fyra\n").Diagnostics));

    [Fact]
    public void MistakeInTheLineOfALineBreak_HasItsRealPlace() => Assert.Equal(
        "3:6 SH3003", Csv.Only(Csv.ParseAnswers("organisation,field,value,comment,status\n01,antal,,\"en\ntvå\",okänd\n").Diagnostics));

    [Fact]
    public void EmptyCellsAtTheEnd_MayBeDroppedOrAdded() =>
        Assert.Equal(["antal=4", "antal=5"], Read("organisation,field,value,status,comment\n01,antal,4\n02,antal,5,,,,,\n"));

    [Fact]
    public void BlankRows_AreSkipped() => Assert.Equal(["antal=4"], Read("organisation,field,value\n,,\n\n01,antal,4\n ,,\n"));

    [Fact]
    public void Headings_AreReadWhateverTheirCase() => Assert.Equal(["antal=4"], Read("Organisation, FIELD ,Value\n01,antal,4\n"));

    [Theory]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-5", "-5")]
    [InlineData("'@x", "@x")]
    [InlineData("''=1", "'=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    public void FormulaApostrophe_ComesOffOnce(string cell, string read) => Assert.Equal([$"mer={read}"], Read($"organisation,field,value\n01,mer,{cell}\n"));

    [Theory]
    [InlineData("01")]
    [InlineData("Askby")]
    [InlineData("askby KOMMUN")]
    [InlineData("AB")]
    [InlineData(" Askboda\u00A0")]
    public void Organisation_IsKnownByCodeAndEveryName(string name)
    {
        var answers = Csv.ParseAnswers($"organisation,field,value\n{name},antal,4\n");

        Assert.Empty(answers.Diagnostics);
        Assert.Equal([OrganisationCode.Parse("01")], answers.Answers.Keys);
    }

    [Fact]
    public void Statuses_AreReadInBothLanguagesWithTheirReason()
    {
        var answers = Csv.ParseAnswers(
            "organisation,field,value,status,comment\n01,antal,,delvis,\n02,antal,,partly,\n03,antal,,ej-aktuellt,\n01,mer,,saknas,vet ej\n02,mer,,Missing,\n").Answers;

        Assert.Equal(
            [
                ("01", AnswerKind.PartlyKnown, null), ("01", AnswerKind.Missing, "vet ej"), ("02", AnswerKind.PartlyKnown, null), ("02", AnswerKind.Missing, null),
                ("03", AnswerKind.NotApplicable, (string?)null),
            ],
            answers.SelectMany(pair => pair.Value.Select(a => (pair.Key.Value, a.Kind, a.Reason))));
    }

    [Theory]
    [InlineData("oläst")]
    [InlineData("Unread")]
    public void UnreadText_IsKeptAsTypedWithoutAValue(string status)
    {
        var read = Csv.ParseAnswers($"organisation,field,value,status,comment\n01,antal,\"1,5 milj\",{status},prel.\n02,antal,fyra,{status},\n");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            [("1,5 milj", true, "prel."), ("fyra", true, null)],
            read.Answers.Values.Select(answers => answers[0]).Select(answer => (answer.Raw, answer.IsUnread, answer.Comment)));
    }

    [Fact]
    public void AmountOfSeveralRows_IsOneAnswerWithItsCommentsJoined()
    {
        var answer = Assert.Single(Csv.ParseAnswers(
            "organisation,field,value,comment\n01,belopp,5 kr (a),prel.\n01,belopp,7 kr (b),prel.\n01,belopp,9 kr (c),rättat\n").Answers[OrganisationCode.Parse("01")]);

        Assert.Equal([5m, 7m, 9m], ((AmountValue)answer.Value!).Lines.Select(line => line.Amount!.Value));
        Assert.Equal("prel.; rättat", answer.Comment);
    }

    [Theory]
    [InlineData("2019-05-22", "2019-05-21T22:00:00Z")]
    [InlineData("2019-05-22 14:32", "2019-05-22T12:32:00Z")]
    [InlineData("2019-01-22T14:32", "2019-01-22T13:32:00Z")]
    [InlineData("2019-05-22T14:32:10", "2019-05-22T12:32:10Z")]
    [InlineData("2019-05-22T14:32+05:00", "2019-05-22T09:32:00Z")]
    [InlineData("2019-05-22T14:32Z", "2019-05-22T14:32:00Z")]
    public void Submitted_WithoutAnOffset_IsStockholmsTime(string text, string instant)
    {
        var response = Csv.ParseResponses($"organisation,state,submitted\n01,late,{text}\n").Responses[0];

        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), response.Submitted);
        Assert.Equal(TimeSpan.Zero, response.Submitted!.Value.Offset);
    }

    [Fact]
    public void Responses_TellLateCorrectedAndSilentAndPresumeTheRest()
    {
        var responses = Csv.ParseResponses(
            "organisation,state,signed_by,note\n01,late corrected,Anna Ek,se bilaga\n", "organisation,field,value\n01,antal,4\n02,antal,5\n").Responses;

        Assert.Equal((false, true, true, "Anna Ek", "se bilaga"), (responses[0].IsSilent, responses[0].IsLate, responses[0].IsCorrected, responses[0].SignedBy, responses[0].Note));
        Assert.Equal((false, false, false, 1), (responses[1].IsSilent, responses[1].IsLate, responses[1].IsCorrected, responses[1].Answers.Count));
        Assert.Equal((true, 0), (responses[2].IsSilent, responses[2].Answers.Count));
    }

    [Theory]
    [InlineData("antal; belopp", "antal belopp")]
    [InlineData("0", "")]
    public void CorrectedFields_AreThoseOfTheQuestionnaire(string said, string fields) =>
        Assert.Equal(fields, string.Join(' ', Csv.ParseResponses($"organisation,state,corrected\n01,corrected,{said}\n", "organisation,field,value\n01,antal,4\n").Responses[0].CorrectedIn!));

    [Fact]
    public void CorrectedField_ThatIsNotAsked_IsAMistake_WithWhatWasMeant()
    {
        var found = Csv.ParseResponses("organisation,state,corrected\n01,corrected,antal; antall\n", "organisation,field,value\n01,antal,4\n").Diagnostics;

        Assert.Equal("2:14 SH3002", Csv.Only(found));
        Assert.Contains("Menade du ”antal”?", found[0].ToLine("", Domain.Text.Language.Swedish), StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_HasItsWordsFactsNamesAndContacts()
    {
        var parsed = Csv.ParsePanel(
            """
            #panel,kommuner,kommun,kommuner,kommunerna,Alla två
            #fakta,folk 2025,"folkmängd, alla åldrar",SCB
            code,name,aliases,contact,email,official_mailbox,folk 2025
            0980,Gotland,Visby|Gutnia,Eva Ek,eva@example.org,reg@example.org,61 001
            0114,Väsby
            """);

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(new PanelWords("kommun", "kommuner", "kommunerna", "Alla två"), parsed.Panel.Words);
        Assert.Equal("folkmängd, alla åldrar", Assert.Single(parsed.Panel.Facts).Definition);
        var gotland = parsed.Panel.Find("gutnia")!;
        Assert.Equal(("0980", "Gotland", 61_001m), (gotland.Code.Value, gotland.OfficialName, gotland.Fact(new FactKey(Identifier.Parse("folk"), 2025))));
        Assert.Null(parsed.Panel.Find("Väsby")!.Fact(new FactKey(Identifier.Parse("folk"), 2025)));
        Assert.Equal(new PanelContact(gotland.Code, "Eva Ek", "eva@example.org", "reg@example.org"), Assert.Single(parsed.Contacts));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("a\n")]
    [InlineData("\"\",")]
    [InlineData("#")]
    [InlineData("å;\"\n")]
    public void TenMegabytesOfGarbage_AreRefused_InMemoryInProportion(string piece)
    {
        var utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var parsed = PanelFile.Parse(utf8);

        Assert.NotEmpty(parsed.Diagnostics);
        // Work that grew faster than the file would show: memory is counted and not time, which a busy machine stretches.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / utf8.Length, 0, 100);
    }

    private static IEnumerable<string> Read(string text)
    {
        var parsed = Csv.ParseAnswers(text);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Answers.Values.SelectMany(answers => answers).Select(answer => $"{answer.Field}={answer.Raw}");
    }
}
