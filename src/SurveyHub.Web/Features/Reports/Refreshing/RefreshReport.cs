using System.Collections.Frozen;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports;
using SurveyHub.Parsing.Reports;
using SurveyHub.Web.Features.Reports.Loading;

namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>What somebody has chosen for the pieces of an edited report.</summary>
/// <param name="Deleted">Keys of pieces that were deleted on purpose.</param>
/// <param name="Overwrite">Keys of pieces that were edited by hand and are to say what the answers say.</param>
public sealed record RefreshChoices(IReadOnlySet<string> Deleted, IReadOnlySet<string> Overwrite)
{
    /// <summary>The wave that the file may be of, though it is another than the one whose answers it is refreshed with; null for none.</summary>
    public string? OtherWave { get; init; }

    public static RefreshChoices None { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty);
}

public abstract record RefreshOutcome
{
    private RefreshOutcome()
    {
    }

    /// <summary>The file is not one that can be brought up to date.</summary>
    public sealed record Refused(ValueList<RefreshProblem> Problems) : RefreshOutcome;

    /// <summary>The file is made from the answers of another wave, and nobody has said that it may be.</summary>
    public sealed record OtherWave(string Made, string Now) : RefreshOutcome;

    /// <summary>What the pieces of the file are made of cannot be compiled with these answers.</summary>
    public sealed record NotCompiled(ValueList<Diagnostic> Diagnostics) : RefreshOutcome;

    /// <param name="Diagnostics">What the writer has to know about what was compiled.</param>
    /// <param name="HasOutOfDate">Words that a writer has put in the place of others hold no longer.</param>
    public sealed record Refreshed(RefreshResult.Refreshed Result, ValueList<Diagnostic> Diagnostics, bool HasOutOfDate) : RefreshOutcome
    {
        /// <summary>What somebody has to know of the wave that the file is of; null when it is the right one.</summary>
        public RefreshProblem? Wave { get; init; }
    }
}

/// <summary>
/// Brings a Word report that staff have edited up to date with the answers of its wave, as the tool does: what its own marks say is compiled again, whatever
/// the report file says by now.
/// </summary>
internal static class RefreshReport
{
    public static RefreshOutcome Execute(WaveReport wave, byte[] file, RefreshChoices choices)
    {
        var read = ReportRefresher.ReadRegister(file);
        if (read is not RegisterResult.Read { Register: var register })
        {
            return new RefreshOutcome.Refused(((RegisterResult.Refused)read).Problems);
        }

        if (register.Report != wave.Answers.Questionnaire.Header.Id)
        {
            // That it is another report says more than what of it cannot be compiled here.
            return Outcome(Refresh(wave, file, new RefreshRequest(wave.Answers.Questionnaire.Header.Id, register.Version, new Dictionary<string, PieceValue>(StringComparer.Ordinal)), choices), []);
        }

        var problem = WaveCheck.Of(register, wave.Answers.Wave);
        if (problem?.Descriptor == RefreshDiagnostics.OtherWave && choices.OtherWave != register.Wave)
        {
            return new RefreshOutcome.OtherWave(register.Wave!, wave.Answers.Wave!);
        }

        var compiled = wave.Compile(DirectiveList.Parse(register.Directives, register.Language, wave.Sources with { Numbers = register.Numbers }));
        if (compiled.HasErrors)
        {
            return new RefreshOutcome.NotCompiled(compiled.Diagnostics.DistinctBy(found => found.ToString()).ToValueList());
        }

        var request = new RefreshRequest(wave.Answers.Questionnaire.Header.Id, compiled.Document.Identity!.Version, ReportPieces.Of(compiled.Document))
        {
            Figures = ReportPieces.FiguresOf(compiled.Document),
        };
        var outcome = Outcome(Refresh(wave, file, request, choices), compiled.Diagnostics);
        var isOutOfDate = compiled.Document.Blocks.OfType<ParagraphBlock>().SelectMany(paragraph => paragraph.Runs).Any(run => run is DerivedRun { IsOutOfDate: true });
        return outcome is RefreshOutcome.Refreshed refreshed ? refreshed with { HasOutOfDate = isOutOfDate, Wave = problem } : outcome;
    }

    private static RefreshResult Refresh(WaveReport wave, byte[] file, RefreshRequest request, RefreshChoices choices) => ReportRefresher.Refresh(file, request with
    {
        Wave = wave.Answers.Wave,
        ConfirmedDeleted = choices.Deleted,
        Overwrite = choices.Overwrite,
    });

    private static RefreshOutcome Outcome(RefreshResult result, ValueList<Diagnostic> diagnostics) => result switch
    {
        RefreshResult.Refreshed refreshed => new RefreshOutcome.Refreshed(refreshed, diagnostics, HasOutOfDate: false),
        _ => new RefreshOutcome.Refused(((RefreshResult.Refused)result).Problems),
    };
}
