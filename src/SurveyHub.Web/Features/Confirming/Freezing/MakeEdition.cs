using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Reports.Downloading;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Printing;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>A file of an edition before it is kept.</summary>
public sealed record MadeFile(FrozenKind Kind, string Name, string ContentType, byte[] Bytes)
{
    public static MadeFile Of(FrozenKind kind, string name, string contentType, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return new MadeFile(kind, name, contentType, file.ToArray());
    }
}

public sealed record MadeEdition(string Title, IReadOnlyList<MadeFile> Files);

/// <summary>Makes the files of an edition: the report in every form, what each organisation has of its own, and what all of it was made of.</summary>
public sealed class MakeEdition(CompileReport compile, LoadReport reports, EditionInputs inputs, PdfDesk pdf)
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
            var printed = await pdf.PrintAsync(() => ReportFormat.Document(report.Answers, written), cancellationToken);
            if (printed.Pdf is not { } bytes)
            {
                return (FreezeOutcome.NotPrinted, null);
            }

            files.Add(new MadeFile(FrozenKind.Form, FrozenNames.Form(PdfPrinter.Extension), PdfPrinter.ContentType, bytes));
        }

        files.AddRange(Parts(WaveParts.Of(report).Parts));
        files.AddRange(await inputs.ExecuteAsync(report, cancellationToken));
        var title = written?.Document.Cover.Title ?? report.Answers.Questionnaire.Header.Title;
        return (FreezeOutcome.Frozen, new MadeEdition(title, files));
    }

    /// <summary>Of those that have handed in, with what is shown to them alone.</summary>
    private static IEnumerable<MadeFile> Parts(OrganisationParts parts) =>
        from organisation in parts.Answers.Panel.Organisations
        where !parts.Answers.For(organisation.Code).IsSilent
        let part = parts.Of(organisation.Code, PartReader.Itself)
        from format in OfEach
        select MadeFile.Of(FrozenKind.Part, FrozenNames.Part(organisation.Code, organisation.ShortName, format.Extension), format.ContentType, file => format.Write(parts, part, file));

    private static MadeFile Form(string extension, string contentType, Action<Stream> write) => MadeFile.Of(FrozenKind.Form, FrozenNames.Form(extension), contentType, write);
}
