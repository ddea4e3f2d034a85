using System.Text;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Parsing.Tables;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Tables;

public sealed class PanelFileWriterTests
{
    [Fact]
    public void TheRegions_AreWrittenAsTheyStandInTheCatalogue()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("surveys", "panels", "regioner.csv"));
        var parsed = PanelFile.Parse(bytes);

        Assert.Equal(Encoding.UTF8.GetString(bytes), PanelFileWriter.Write(parsed.Panel, parsed.Contacts));
    }

    [Theory]
    [InlineData("01,Ett,Region Ett,,,,registrator@example.org,\"1,5\"")]
    [InlineData("01,\"Ett, två\",Region Ett,\"A \"\"B\"\";C\",Eva,eva@example.org,,\"-0,25\"")]
    [InlineData("01,'=1+1,Region Ett,,'@Eva,eva@example.org,,")]
    public void WhatIsWritten_IsReadBackAsTheSame(string row)
    {
        const string Head = "#panel,p,en,flera,alla,Hela\n#fakta,tal 2017,vad,vem\n"
            + "code,name,official_name,aliases,contact,email,official_mailbox,tal 2017\n";
        var parsed = PanelFile.Parse(Encoding.UTF8.GetBytes($"{Head}{row}\n"));
        Assert.Empty(parsed.Diagnostics);

        Assert.Equal($"{Head}{row}\n", PanelFileWriter.Write(parsed.Panel, parsed.Contacts));
    }

    [Fact]
    public void WhatASpreadsheetWouldCompute_IsMarkedAsText_AndReadWithoutTheMark()
    {
        var panel = new Panel("p", PanelWords.Default, [], [new Organisation(OrganisationCode.Parse("01"), "=1+1", "Region Ett", [], [])]);

        var written = PanelFileWriter.Write(panel, []);

        Assert.Contains("\n01,'=1+1,Region Ett,", written, StringComparison.Ordinal);
        Assert.Equal(panel, PanelFile.Parse(Encoding.UTF8.GetBytes(written)).Panel);
    }

    [Fact]
    public void MeasuresBesideTheFacts_AreNotInThePanelsFile_AndGiveTheSamePanelAgain()
    {
        var panel = PanelFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "panels", "regioner.csv"))).Panel;
        var measure = new Measure(FactKeys.Parse("kostnad 2018")!.Value, "Kostnad", "tkr", 1, "kostnad", "påhittad", new DateOnly(2019, 2, 4));
        var book = new MeasureBook([measure], [new MeasureValue(OrganisationCode.Parse("01"), measure.Key, 1.5m), new MeasureValue(OrganisationCode.Parse("09"), measure.Key, 0)]);

        var beside = book.JoinTo(panel);

        Assert.Equal(PanelFileWriter.Write(panel, []), PanelFileWriter.Write(beside, []));
        Assert.Equal(beside, MeasureBook.BesideIn(beside).JoinTo(panel));
    }

    [Theory]
    [InlineData("01,Ett,,,Eva,,", "SH2009", 14)]
    [InlineData("01,{0},,,,,", "SH2028", 4)]
    public void WhatCannotBeKept_IsReported(string row, string code, int column)
    {
        var text = "code,name,official_name,aliases,contact,email,official_mailbox\n" + row.Replace("{0}", new string('x', 201), StringComparison.Ordinal);

        var diagnostic = Assert.Single(PanelFile.Parse(Encoding.UTF8.GetBytes(text)).Diagnostics);

        Assert.Equal((code, 2, column), (diagnostic.Code, diagnostic.Position.Line, diagnostic.Position.Column));
    }
}
