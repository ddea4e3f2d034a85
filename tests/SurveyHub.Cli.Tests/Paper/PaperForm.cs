using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Cli.Tests.Paper;

/// <summary>A blank form, written and opened with somebody else's reader.</summary>
internal static class PaperForm
{
    private static readonly XNamespace Map = "urn:surveyhub:form:1";

    /// <summary>Every questionnaire that travels with the repository, and those that have everything in them.</summary>
    public static IEnumerable<string> Files =>
    [
        .. Repository.Questionnaires(),
        TestSurveys.EveryKindPath, TestSurveys.EveryKindInEnglishPath, TestSurveys.PaymentSharesPath,
    ];

    public static Questionnaire Read(string file)
    {
        var text = File.ReadAllText(file);
        var blocks = SharedFiles.NamedIn(text).Select(path => new SharedFile(path, File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, path))));
        var parsed = QuestionnaireFile.Parse(text, new SharedFiles(blocks));
        Assert.Empty(parsed.Diagnostics);
        return parsed.Questionnaire;
    }

    public static ReportDocument Compile(string file) => Compile(Read(file), ContentHash.Of(File.ReadAllText(file)));

    public static ReportDocument Compile(Questionnaire questionnaire, string hash = "") =>
        FormCompiler.Compile(questionnaire, new FormIdentity(questionnaire.Header.Id, "Version 2", hash), FormFacts.Of(questionnaire.Header));

    public static byte[] Write(ReportDocument form, FormFormat format)
    {
        using var stream = new MemoryStream();
        format.Write(form, stream);
        return stream.ToArray();
    }

    public static WordprocessingDocument Open(byte[] word) => WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);

    public static void AssertValid(WordprocessingDocument document) => Assert.Empty(
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

    /// <summary>The content controls of the text, in order.</summary>
    public static IReadOnlyList<SdtProperties> ControlsOf(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Descendants<SdtRun>().Select(control => control.SdtProperties!)];

    public static string KeyOf(SdtProperties control) => control.GetFirstChild<Tag>()!.Val!.Value!;

    /// <summary>What the file itself says its controls are for.</summary>
    public static XElement MapOf(WordprocessingDocument document)
    {
        using var stream = document.MainDocumentPart!.CustomXmlParts.Single().GetStream();
        return XElement.Load(stream);
    }

    public static IReadOnlyList<MappedControl> ControlsOf(XElement map) =>
    [
        .. map.Elements(Map + "control").Select(control => new MappedControl(
            (string)control.Attribute("key")!, (string?)control.Attribute("field"), (string?)control.Attribute("option"), (string?)control.Attribute("about"))),
    ];
}

internal sealed record MappedControl(string Key, string? Field, string? Option, string? About);
