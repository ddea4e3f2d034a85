using System.Text;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Themes;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Following.Downloads;
using SurveyHub.Web.Features.Reports.Downloading;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Reports.Templates;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Printing;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>A file of an edition before it is kept.</summary>
public sealed record MadeFile(FrozenKind Kind, string Name, string ContentType, byte[] Bytes);

public sealed record MadeEdition(string Title, IReadOnlyList<MadeFile> Files);

/// <summary>Makes the files of an edition: the report in every form, what each organisation has of its own, and what all of it was made of.</summary>
public sealed class MakeEdition(CompileReport compile, LoadReport reports, FindWaveQuestionnaire questionnaires, OfficeTemplates templates, PdfDesk pdf)
{
    /// <summary>What is published. The answers file is no such form: it holds what is not reported too.</summary>
    private static readonly ReportFormat[] Published = [ReportFormat.Html, ReportFormat.Word, ReportFormat.Workbook, .. ReportFormat.ForStatistics];

    private static readonly PartFormat[] OfEach = [PartFormat.Html, PartFormat.Workbook];

    /// <summary>The files, or why there are none.</summary>
    public async Task<(FreezeOutcome Outcome, MadeEdition? Made)> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        var (report, written, outcome) = await compile.ExecuteAsync(wave, cancellationToken) switch
        {
            CompileReportResult.Finished { Report: var finished } => (finished.Report, finished.Written, FreezeOutcome.Frozen),
            CompileReportResult.NotWritten => (await reports.ExecuteAsync(wave, cancellationToken), null, FreezeOutcome.Frozen),
            CompileReportResult.HasErrors => (null, null, FreezeOutcome.HasErrors),
            _ => ((WaveReport?)null, (WrittenReport?)null, FreezeOutcome.NothingToFreeze),
        };
        if (report is null || report.Wave.Answered == 0)
        {
            return (outcome == FreezeOutcome.Frozen ? FreezeOutcome.NothingToFreeze : outcome, null);
        }

        var files = Published.Select(format => Form(format.Extension, format.ContentType, file => format.Write(report.Answers, file, written))).ToList();
        if (pdf.IsOpen)
        {
            var printed = await pdf.PrintAsync(page => ReportFormat.Html.Write(report.Answers, page, written), cancellationToken);
            if (printed.Pdf is not { } bytes)
            {
                return (FreezeOutcome.NotPrinted, null);
            }

            files.Add(new MadeFile(FrozenKind.Form, FrozenNames.Form(PdfPrinter.Extension), PdfPrinter.ContentType, bytes));
        }

        files.AddRange(Parts(WaveParts.Of(report).Parts));
        files.AddRange(await InputsAsync(report, cancellationToken));
        var title = written?.Document.Cover.Title ?? report.Answers.Questionnaire.Header.Title;
        return (FreezeOutcome.Frozen, new MadeEdition(title, files));
    }

    /// <summary>Of those that have handed in, with what is shown to them alone.</summary>
    private static IEnumerable<MadeFile> Parts(OrganisationParts parts) =>
        from organisation in parts.Answers.Panel.Organisations
        where !parts.Answers.For(organisation.Code).IsSilent
        let part = parts.Of(organisation.Code, PartReader.Itself)
        from format in OfEach
        select Made(FrozenKind.Part, FrozenNames.Part(organisation.Code, format.Extension), format.ContentType, file => format.Write(parts, part, file));

    /// <summary>With these files the tool makes the report again.</summary>
    public async Task<IReadOnlyList<MadeFile>> InputsAsync(WaveReport report, CancellationToken cancellationToken)
    {
        var answers = report.Answers;
        const string csv = "text/csv";
        List<MadeFile> files =
        [
            Text("panel.csv", csv, PanelFileWriter.Write(answers.Panel, contacts: [])),
            Made(FrozenKind.Input, FrozenNames.Input(AnswersName), csv, file => CsvTableWriter.Write(AnswerList.Compile(answers), file)),
            Made(FrozenKind.Input, FrozenNames.Input("inlamningar.csv"), csv, file => CsvTableWriter.Write(ResponseList.Compile(answers), file)),
            Text("teman.csv", csv, ThemesFileWriter.Write(report.Analysis, answers.Questionnaire.Header.Language)),
        ];
        if (answers.Earlier is { } earlier)
        {
            files.Add(Made(FrozenKind.Input, FrozenNames.Input("forra.svar.csv"), csv, file => CsvTableWriter.Write(AnswerList.Compile(earlier.Answers), file)));
        }

        if (report.Saved is { } saved)
        {
            files.Add(Text($"rapport{ReportFile.Extension}", "text/markdown", saved.Text));
        }

        if (await templates.ListAsync(report.Id, cancellationToken) is [var looks, ..] && await templates.ReadAsync(looks.Id, cancellationToken) is { } dotx)
        {
            files.Add(new MadeFile(FrozenKind.Input, FrozenNames.Input("mall.dotx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.template", dotx));
        }

        if (await questionnaires.ExecuteAsync(report.Id, cancellationToken) is { } version)
        {
            files.Add(version.TakesInBlocks
                ? new MadeFile(FrozenKind.Input, FrozenNames.Input("enkat.zip"), "application/zip", await PackVersion.PackAsync(version, cancellationToken))
                : Text("enkat.md", "text/markdown", version.Text));
        }

        return files;
    }

    /// <summary>Of the input that is compared answer by answer.</summary>
    public const string AnswersName = "svar.csv";

    private static MadeFile Form(string extension, string contentType, Action<Stream> write) => Made(FrozenKind.Form, FrozenNames.Form(extension), contentType, write);

    private static MadeFile Text(string name, string contentType, string text) => new(FrozenKind.Input, FrozenNames.Input(name), contentType, Encoding.UTF8.GetBytes(text));

    private static MadeFile Made(FrozenKind kind, string name, string contentType, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return new MadeFile(kind, name, contentType, file.ToArray());
    }
}
