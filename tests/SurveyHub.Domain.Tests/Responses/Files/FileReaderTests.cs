using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses.Files;

public sealed class FileReaderTests
{
    private static readonly string Hash = new('a', 64);
    private static readonly FileType Pdf = new(1, [FileKind.Pdf]);

    [Fact]
    public void WhatIsWritten_IsReadBack()
    {
        var read = AnswerReader.Read(Pdf, FileReader.Write(Hash, 1_048_576, "Plan för åäö.pdf"));

        Assert.Equal(new FileValue("Plan för åäö.pdf", 1_048_576, Hash), read.Value);
    }

    [Fact]
    public void NameAlone_IsAFile_OfWhichNoMoreIsKnown() => Assert.Equal(new FileValue("plan.pdf"), AnswerReader.Read(Pdf, "plan.pdf").Value);

    [Theory]
    [InlineData("plan.docx")]
    [InlineData("plan.exe")]
    [InlineData("plan")]
    [InlineData("uppgift saknas")]
    [InlineData("../plan.pdf")]
    public void AnythingElse_IsNone(string raw) => Assert.Equal(AnswerDiagnostics.NotAFile, AnswerReader.Read(Pdf, raw).Problem?.Descriptor);

    [Fact]
    public void FileLargerThanTheField_IsTooLarge()
    {
        var problem = AnswerReader.Read(Pdf, FileReader.Write(Hash, 1_048_577, "plan.pdf")).Problem;

        Assert.Equal("”plan.pdf” är 1,1\u00A0MB. Högst 1 MB tas emot.", problem?.Message(Language.Swedish));
    }

    [Theory]
    [InlineData(1, "1\u00A0kB")]
    [InlineData(1024, "1\u00A0kB")]
    [InlineData(1025, "2\u00A0kB")]
    [InlineData(1_258_291, "1,2\u00A0MB")]
    public void Size_IsInWords(long bytes, string words) => Assert.Equal(words, FileFormatter.Size(bytes));

    [Fact]
    public void Words_SayEnoughOfTheHashToFindTheFile() => Assert.Equal(
        "plan.pdf (1\u00A0kB, SHA-256 börjar aaaaaaaaaaaa)", FileFormatter.Words(new FileValue("plan.pdf", 100, Hash), Language.Swedish));
}
