using System.Text.RegularExpressions;
using SurveyHub.Cli.Tests.Tool;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Responses;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.PerOrganisation;

/// <summary>The enquiry of 2018 laid out by organisation, all together and Skåne alone, in every form.</summary>
public sealed partial class OwnPartFilesTests : IDisposable
{
    private static readonly string[] Wave =
    [
        "compile", Sample.QuestionnairePath, "--panel", Sample.PanelPath, "--answers", Sample.AnswersPath,
        "--report", Repository.PathOf("surveys", "villkor3-2018.report.md"), "--themes", Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"),
    ];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(".html")]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    [InlineData(".csv")]
    public async Task OwnPart_HasNoWordOfAnyOtherRegion(string extension)
    {
        var text = await ReadAsync(extension, "--organisation", "Skåne");

        Assert.Contains("avslutat och ersatt av upphandling enligt LOU", text, StringComparison.Ordinal);
        Assert.All(Sample.Panel.Organisations.Where(other => other.ShortName != "Skåne"), other => Assert.DoesNotContain(other.ShortName, text, StringComparison.Ordinal));
        Assert.All(WordsOfOthers(), words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KBT eller IPT: Region Skåne och tio till uppger fler behandlingar och en region färre.")]
    [InlineData("MMR 1 27 500 kr 20 000 10 000–38 000 3 15 av 21")]
    [InlineData("I Region Skåne är vårdvalet avslutat och ersatt av upphandling enligt LOU.")]
    [InlineData("Samma ersättning för MMR 1 och MMR 2 (enligt en regel över svaren)")]
    [InlineData("MMR 2: antal leverantörer 8 1 1–12 3 18 av 21")]
    public async Task OwnPart_TellsWhereItStands_AndWhereItIsNamed(string words) =>
        Assert.Contains(words, await ReadAsync(".html", "--organisation", "12"), StringComparison.Ordinal);

    [Fact]
    public async Task OnAPhone_EachCellOfAPartSaysItsColumn()
    {
        await ReadAsync(".html", "--organisation", "12");
        var page = await File.ReadAllTextAsync(_folder.File("del.html"), Stop);

        Assert.Contains("<td class=\"number\" data-label=\"Median\">1</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"table wide", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_HasAChapter_AndALineInTheContents()
    {
        Assert.Equal(0, (await Surveyhub.RunAsync([.. Wave, "--by-organisation", "--out", _folder.File("alla.html")])).ExitCode);
        var page = await File.ReadAllTextAsync(_folder.File("alla.html"), Stop);

        Assert.All(Sample.Panel.Organisations, organisation => Assert.Equal((1, 1), (
            Regex.Count(page, $"<h2 id=\"organisation-{organisation.Code}\"", RegexOptions.None, TimeSpan.FromSeconds(10)),
            Regex.Count(page, $"href=\"#organisation-{organisation.Code}\"", RegexOptions.None, TimeSpan.FromSeconds(10)))));
    }

    [Fact]
    public async Task SameFiles_GiveTheSameBytes()
    {
        foreach (var name in new[] { "a", "b" })
        {
            Assert.Equal(0, (await Surveyhub.RunAsync([.. Wave, "--by-organisation", "--out", _folder.File($"{name}.docx"), "--out", _folder.File($"{name}.xlsx")])).ExitCode);
        }

        Assert.Equal(await File.ReadAllBytesAsync(_folder.File("a.docx"), Stop), await File.ReadAllBytesAsync(_folder.File("b.docx"), Stop));
        Assert.Equal(await File.ReadAllBytesAsync(_folder.File("a.xlsx"), Stop), await File.ReadAllBytesAsync(_folder.File("b.xlsx"), Stop));
    }

    [Theory]
    [InlineData("--organisation", "Narnia", "”Narnia” finns inte i panelen.")]
    [InlineData("--by-organisation", "--template=a.dotx", "has the looks that every report has.")]
    [InlineData("--by-organisation", "--out=a.wide.csv", "by organisation as they are.")]
    public async Task Mistakes_AreToldOf(string option, string other, string message)
    {
        var result = await Surveyhub.RunAsync([.. Wave, option, other, "--out", _folder.File("a.html")]);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(message, result.Output + result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Sentences that others wrote and Skåne did not.</summary>
    private static IEnumerable<string> WordsOfOthers()
    {
        var own = Sample.Answers.Responses.Single(response => response.Organisation.Value == "12").Answers.Select(answer => answer.Raw).ToHashSet(StringComparer.Ordinal);
        return Sample.Answers.Responses.SelectMany(response => response.Answers).Where(answer => answer is { Value: TextValue, Raw.Length: > 20 } && !own.Contains(answer.Raw)).Select(answer => answer.Raw).Distinct(StringComparer.Ordinal);
    }

    private async Task<string> ReadAsync(string extension, params string[] layout)
    {
        var file = _folder.File($"del{extension}");
        var result = await Surveyhub.RunAsync([.. Wave, .. layout, "--out", file]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return Plain(await File.ReadAllBytesAsync(file, Stop), extension);
    }

    private static string Plain(byte[] bytes, string extension)
    {
        var text = extension is ".docx" or ".xlsx" ? Parts(bytes) : System.Text.Encoding.UTF8.GetString(bytes);
        return extension == ".csv" ? text : Blanks().Replace(System.Net.WebUtility.HtmlDecode(Tags().Replace(text, extension == ".html" ? " " : "")), " ");
    }

    private static string Parts(byte[] bytes)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blanks();
}
