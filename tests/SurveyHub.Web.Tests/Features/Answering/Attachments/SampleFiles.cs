using System.IO.Compression;
using System.Text;

namespace SurveyHub.Web.Tests.Features.Answering.Attachments;

/// <summary>Small files of the kinds that can be attached, and of some that cannot.</summary>
internal static class SampleFiles
{
    public static byte[] Pdf { get; } = "%PDF-1.4\n%handlingsplan\n"u8.ToArray();

    public static byte[] Text { get; } = Encoding.UTF8.GetBytes("kod;antal\n09;12\n");

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0];

    public static byte[] Word { get; } = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"));

    public static byte[] WordWithMacros { get; } = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<document/>"), ("word/vbaProject.bin", "makro"));

    public static byte[] Workbook { get; } = Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"));

    public static byte[] OpenText { get; } = Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<content/>"));

    public static byte[] OpenTextWithMacros { get; } =
        Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<content/>"), ("Basic/Standard/Module1.xml", "<module/>"));

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
