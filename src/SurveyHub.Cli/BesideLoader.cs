using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Measures;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Wordings;

namespace SurveyHub.Cli;

/// <summary>Reads what stands beside the answers, and prints every mistake in it.</summary>
internal sealed class BesideLoader(Language language, FileAccess access, TextWriter output)
{
    /// <summary>The panel of a file, with the measures of all files; null when any has an error.</summary>
    public async Task<Panel?> TryReadPanelAsync(string file, IReadOnlyList<string> measures, CancellationToken cancellationToken)
    {
        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var parsed = PanelFile.Parse(bytes);
        await PrintAsync(file, parsed.Diagnostics);
        return parsed.HasErrors ? null : await TryJoinAsync(parsed.Panel, measures, cancellationToken);
    }

    /// <summary>The panel with the measures of all files; null when any has an error.</summary>
    public async Task<Panel?> TryJoinAsync(Panel panel, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        var (book, isSound) = (MeasureBook.Empty, true);
        foreach (var file in files)
        {
            if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
            {
                isSound = false;
                continue;
            }

            // With those of the files before, so that two files cannot mean different things by one key.
            var parsed = MeasuresFile.Parse(bytes, book.JoinTo(panel));
            await PrintAsync(file, parsed.Diagnostics);
            isSound &= !parsed.HasErrors;
            book = book.With(parsed.Book);
        }

        return isSound ? book.JoinTo(panel) : null;
    }

    /// <summary>The words of analysts; null when the file has an error, and none where there is no file.</summary>
    /// <param name="tellsStale">Whether those that are not used are told of.</param>
    public async Task<ValueList<AnalystWording>?> TryReadWordingsAsync(string? file, bool tellsStale, SurveyAnswers answers, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return [];
        }

        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var parsed = WordingsFile.Parse(bytes, answers);
        await PrintAsync(file, parsed.Diagnostics);
        if (tellsStale && !parsed.HasErrors)
        {
            await PrintAsync(file, [.. Stale(parsed, answers)]);
        }

        return parsed.HasErrors ? null : parsed.Wordings;
    }

    private static IEnumerable<Diagnostic> Stale(ParsedWordings parsed, SurveyAnswers answers)
    {
        var placed = (answers with { Wordings = parsed.Wordings }).PlacedWordings();
        return parsed.Places.Zip(placed, (place, one) => (Place: place, one.Wording, one.Fit)).Where(one => one.Fit != WordingFit.Fits).Select(one => CompilingDiagnostics.Unused(
            one.Fit, one.Wording, answers.Panel.Organisations.First(organisation => organisation.Code == one.Wording.Organisation), one.Place));
    }

    private async Task PrintAsync(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            await output.WriteLineAsync(diagnostic.ToLine(file, language));
        }
    }
}
