using System.Text;
using System.Text.Json;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>What the files for statistics leave out, and what is theirs alone: totals of shares, rows that respondents add, and what was not asked.</summary>
public sealed class StatisticsShownTests
{
    private const string Questionnaire =
        """
        ---
        titel: Prov
        id: prov
        ---

        ### Platser {#platser}

        Öppna {#oppna} `heltal`

        Stängda {#stangda} `heltal`

        Andel {#andel} `andelen stangda av oppna`

        *Redovisas för andel:* summa

        ### Löner {#loner}

        `heltal, redovisas sammantaget`

        ### Tjänst {#tjanst}

        `heltal, redovisas inte`

        ### Enheter {#enheter}

        | Enhet                            | Namn {#namn} `kort text` | Rum {#rum} `heltal` |
        |----------------------------------|--------------------------|---------------------|
        | Enhet {#enhet} `fler rader, högst 9` |                      |                     |
        """;

    private const string Answers =
        """
        organisation,field,row,value
        1,platser.oppna,,100
        1,platser.stangda,,10
        1,loner,,71717171
        1,tjanst,,81818181
        1,enheter.enhet.namn,1,Norr
        1,enheter.enhet.rum,1,4
        1,enheter.enhet.namn,10,Söder
        2,platser.oppna,,300
        2,platser.stangda,,90
        2,loner,,5
        3,loner,,6

        """;

    private static readonly string[] All = [".json", ".wide.csv", ".long.csv", ".codebook.csv"];

    [Fact]
    public void WithheldAnswers_AreNowhere_AndThoseInAggregate_OnlyInAggregate()
    {
        var files = All.Select(extension => Encoding.UTF8.GetString(StatisticsFileTests.Bytes(Read(), extension))).ToList();

        Assert.All(files, file => Assert.DoesNotContain("81818181", file, StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("tjanst", file, StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("71717171", file, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(files[0]);
        var field = json.RootElement.GetProperty("fields").EnumerateArray().Single(one => one.GetProperty("path").GetString() == "loner");
        Assert.Equal(("aggregated", false), (field.GetProperty("visibility").GetString(), field.TryGetProperty("summary", out _)));
        Assert.Equal("loner", json.RootElement.GetProperty("aggregates").EnumerateArray().Single().GetProperty("question").GetString());
    }

    [Fact]
    public void TotalOfShares_IsTheShareOfTheTotals()
    {
        var row = CsvReading.Rows(StatisticsFileTests.Bytes(Read(), ".codebook.csv")).Single(row => row["field"] == "platser.andel");

        Assert.Equal(("1", "2", "25", "20"), (row["calculated"], row["numbers"], row["total"], row["mean"]));
    }

    [Fact]
    public void AddedRows_HaveColumnsOfTheirOwn_AndRowsOfTheirOwn()
    {
        var wide = CsvReading.Rows(StatisticsFileTests.Bytes(Read(), ".wide.csv"));
        var rows = CsvReading.Rows(StatisticsFileTests.Bytes(Read(), ".long.csv")).Where(row => row["field"] == "enheter.enhet.rum").Select(row => $"{row["organisation"]} {row["row"]} {row["kind"]} {row["number"]}");
        var book = CsvReading.Rows(StatisticsFileTests.Bytes(Read(), ".codebook.csv")).Single(row => row["field"] == "enheter.enhet.rum");

        Assert.Equal(
            ["enheter.enhet@1.namn", "enheter.enhet@10.namn", "enheter.enhet@1.rum"],
            wide[0].Keys.Where(key => key.StartsWith("enheter", StringComparison.Ordinal) && !key.EndsWith(":kind", StringComparison.Ordinal)).Take(3));
        Assert.Equal(["Norr|value", "|none", "|none", "|silent"], wide.Select(row => $"{row["enheter.enhet@1.namn"]}|{row["enheter.enhet@1.namn:kind"]}"));
        Assert.Equal(["1 1 value 4", "1 10 none "], rows);
        Assert.Equal(("1", "1", "1"), (book["repeats"], book["value"], book["none"]));
    }

    private static SurveyAnswers Read()
    {
        var asked = QuestionnaireFile.Parse(Questionnaire);
        var panel = PanelFile.Parse("code,name\n1,A\n2,B\n3,C\n4,D\n"u8);
        var answers = AnswersFile.Parse(Encoding.UTF8.GetBytes(Answers), asked.Questionnaire, panel.Panel);
        Assert.Empty(asked.Diagnostics.Concat(panel.Diagnostics).Concat(answers.Diagnostics).Select(found => found.ToLine("", Domain.Text.Language.Swedish)));
        return new SurveyAnswers(asked.Questionnaire, panel.Panel, ResponsesFile.Presume(panel.Panel, answers.Answers));
    }
}
