using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Attachments;

namespace SurveyHub.Web.Tests.Features.Answering.Attachments;

public sealed class FileInspectorTests
{
    public static TheoryData<FileKind, byte[]> Right => new()
    {
        { FileKind.Pdf, SampleFiles.Pdf },
        { FileKind.Docx, SampleFiles.Word },
        { FileKind.Xlsx, SampleFiles.Workbook },
        { FileKind.Odt, SampleFiles.OpenText },
        { FileKind.Csv, SampleFiles.Text },
        { FileKind.Txt, SampleFiles.Text },
        { FileKind.Png, SampleFiles.Png },
        { FileKind.Jpg, SampleFiles.Jpeg },
    };

    public static TheoryData<FileKind, byte[]> Wrong => new()
    {
        { FileKind.Pdf, SampleFiles.Text },
        { FileKind.Pdf, "MZ program"u8.ToArray() },
        { FileKind.Pdf, "%P"u8.ToArray() },
        { FileKind.Docx, SampleFiles.Workbook },
        { FileKind.Docx, SampleFiles.Pdf },
        { FileKind.Docx, [.. SampleFiles.Word.Take(60)] },
        { FileKind.Pptx, SampleFiles.Word },
        { FileKind.Ods, SampleFiles.OpenText },
        { FileKind.Odt, SampleFiles.Word },
        { FileKind.Csv, SampleFiles.Png },
        { FileKind.Png, SampleFiles.Jpeg },
        { FileKind.Jpg, SampleFiles.Png },
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Right))]
    public async Task FileThatIsWhatItSays_IsTaken(FileKind kind, byte[] bytes) =>
        Assert.Null(await FileInspector.FindProblemAsync(new MemoryStream(bytes), kind, Stop));

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task FileThatIsSomethingElse_IsRefused(FileKind kind, byte[] bytes) =>
        Assert.Equal(AttachmentTexts.NotWhatItSays, await FileInspector.FindProblemAsync(new MemoryStream(bytes), kind, Stop));

    [Fact]
    public async Task Macros_AreRefused_WhateverTheNameSays()
    {
        Assert.Equal(AttachmentTexts.HasMacros, await FileInspector.FindProblemAsync(new MemoryStream(SampleFiles.WordWithMacros), FileKind.Docx, Stop));
        Assert.Equal(AttachmentTexts.HasMacros, await FileInspector.FindProblemAsync(new MemoryStream(SampleFiles.OpenTextWithMacros), FileKind.Odt, Stop));
    }
}
