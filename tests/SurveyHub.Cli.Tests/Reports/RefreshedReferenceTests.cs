using System.Xml.Linq;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Documents.Word;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Parsing.Reports;
using SurveyHub.TestKit.Word;
using static SurveyHub.TestKit.Word.WordNames;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>Words within a piece that lead to a table or a figure say the number that it has in the file, whoever has made it and wherever people have put it.</summary>
public sealed class RefreshedReferenceTests
{
    private const string Written =
        """
        *Tabell:* Förkortningar {#ord}

        | Ord | Betydelse |
        |-----|-----------|
        | MMR | Behandling |

        *Tabell:* Koordinatorer {#tal} `koordinatorer`
        *Not:* Se `#ord`, `#tal` och `#stapel`.

        *Om alla har svarat:* Alla har svarat, se `#tal`.

        *Diagram:* Koordinatorer {#stapel} `koordinatorer`
        """;

    private static readonly byte[] Made = Bytes(WrittenReport.Compile(Written).Document);

    [Fact]
    public void WhatNobodyHasTouched_SaysWhatItSaid()
    {
        var result = Refresh(Made);

        Assert.All(result.Pieces, piece => Assert.Equal(PieceFate.Unchanged, piece.Places.Single().Fate));
        Assert.Contains("Se tabell 1, tabell 2 och figur 1.", Texts(result), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("shown", "Se tabell 1, tabell 3 och figur 1.", "Alla har svarat, se tabell 3.")]
    [InlineData("simple", "Se tabell 1, tabell 3 och figur 1.", "Alla har svarat, se tabell 3.")]
    [InlineData("of figures", "Se tabell 1, tabell 2 och figur 2.", "Alla har svarat, se tabell 2.")]
    [InlineData("deleted", "Se tabell 1, tabell 2 och figur 1.", "Alla har svarat, se tabell 2.")]
    public void CaptionThatSomebodyAdds_Counts(string how, string notes, string paragraph)
    {
        var file = new WordFile(Made);
        var before = file.Body.Descendants(W + "p").First(one => one.Value.Contains("Koordinatorer", StringComparison.Ordinal) && one.Descendants(W + "instrText").Any(code => code.Value.Contains("SEQ", StringComparison.Ordinal)));
        before.AddBeforeSelf(Caption(how));

        var texts = Texts(Refresh(file.ToBytes()));

        Assert.Contains(notes, texts, StringComparer.Ordinal);
        Assert.Contains(paragraph, texts, StringComparer.Ordinal);
    }

    /// <summary>Files of an earlier program say nothing of what their words may lead to: then the pieces are counted.</summary>
    [Fact]
    public void FileThatDoesNotSayWhatItsWordsLeadTo_IsCounted()
    {
        var file = new WordFile(Bytes(WrittenReport.Compile("*Tabell:* Koordinatorer {#tal} `koordinatorer`\n*Not:* Se `#tal`.\n").Document));
        file.Xml("customXml/item1.xml").Root!.Elements().Where(element => element.Name.LocalName == "target").Remove();

        Assert.Contains("Se tabell 1.", Texts(Refresh(file.ToBytes())), StringComparer.Ordinal);
    }

    private static XElement Caption(string how)
    {
        var code = $" SEQ {(how == "of figures" ? "Figur" : "Tabell")} \\* ARABIC ";
        XElement[] field = how switch
        {
            "simple" => [new XElement(W + "fldSimple", new XAttribute(W + "instr", code), WordRuns.Run("9"))],
            _ => [Mark("begin"), new XElement(W + "r", new XElement(W + (how == "deleted" ? "delInstrText" : "instrText"), code)), Mark("separate"), WordRuns.Run("9"), Mark("end")],
        };
        return new XElement(W + "p", WordRuns.Run("Tabell "), how == "deleted"
            ? [new XElement(W + "del", new XAttribute(W + "id", "900"), new XAttribute(W + "author", "Anna"), field)]
            : field);
    }

    private static XElement Mark(string kind) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", kind)));

    /// <summary>As the tool and the site do it: what the file says that it is made of is compiled again.</summary>
    private static RefreshResult.Refreshed Refresh(byte[] file)
    {
        var register = Assert.IsType<RegisterResult.Read>(ReportRefresher.ReadRegister(file)).Register;
        var sources = ReportSources.Of(Sample.Answers, WrittenReport.Themes) with { Numbers = register.Numbers };
        var parsed = DirectiveList.Parse(register.Directives, register.Language, sources);
        Assert.Empty(parsed.Diagnostics);
        var compiled = TemplateCompiler.Compile(parsed.Template, new ReportInput(Sample.Answers, WrittenReport.Themes, new ReportWords(Sample.Questionnaire, sources.Measures))).Document;
        return Assert.IsType<RefreshResult.Refreshed>(ReportRefresher.Refresh(file, new RefreshRequest(register.Report, long.MaxValue, ReportPieces.Of(compiled))));
    }

    private static string[] Texts(RefreshResult.Refreshed result) => [.. result.Pieces.Select(piece => piece.Now).OfType<TextValue>().SelectMany(value => value.Text.Spaced().Split('\n'))];

    private static byte[] Bytes(ReportDocument report)
    {
        using var stream = new MemoryStream();
        WordReportWriter.Write(report, stream);
        return stream.ToArray();
    }
}
