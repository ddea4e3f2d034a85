using SurveyHub.Documents.Tests.Samples;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Tests.Refreshing;

/// <summary>A file says which wave it was made from, so that a report of another one is not taken for it.</summary>
public sealed class WaveTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("Villkor 3, 2018", "Villkor 3, 2018", null)]
    [InlineData("Villkor 3, 2018", "Villkor 3, 2019", "SH5312")]
    [InlineData(null, "Villkor 3, 2019", "SH5313")]
    [InlineData("Villkor 3, 2018", null, "SH5314")]
    public void TheWavesOfFileAndAnswers_AreHeldAgainstEachOther(string? made, string? now, string? code)
    {
        var problem = WaveCheck.Of(RegisterOf(Written.Word(Report(made))), now);

        Assert.Equal(code, problem?.Code);
        if (code == "SH5312")
        {
            Assert.Equal($"Filen är gjord av svaren i omgången ”{made}”, men uppdateras med svaren i ”{now}”.", problem!.Message(Language.Swedish));
        }
    }

    [Theory]
    [InlineData("2018 & <\"prov\">", "2019", "2019")]
    [InlineData("2018", null, "2018")]
    [InlineData(null, "2019", "2019")]
    [InlineData(null, null, null)]
    public void ARefreshedFile_IsOfTheWaveThatItWasRefreshedWith(string? made, string? now, string? then)
    {
        var file = Written.Word(Report(made));
        Assert.Equal(made, RegisterOf(file).Wave);

        var refreshed = RefreshRun.Succeed(file, new RefreshRequest("villkor3-2018", 17, ReportPieces.Of(Report(made))) { Wave = now }).File;

        Assert.Equal(then, RegisterOf(refreshed).Wave);
        Assert.Equal(made == then, file.AsSpan().SequenceEqual(refreshed));
    }

    private static ReportRegister RegisterOf(byte[] file) => Assert.IsType<RegisterResult.Read>(ReportRefresher.ReadRegister(file)).Register;

    private static ReportDocument Report(string? wave) => PublishedReport.Marked with { Identity = PublishedReport.Marked.Identity! with { Wave = wave } };
}
