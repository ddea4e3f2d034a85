using System.CommandLine;
using SurveyHub.Documents.Word.Marks;
using SurveyHub.Documents.Word.Refreshing;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub refresh REPORT.docx QUESTIONNAIRE.md --panel … --answers … --out …</c>: brings a report that was edited in Word up to date.</summary>
internal static class RefreshCommand
{
    public static Command Create()
    {
        var report = new Argument<string>("REPORT") { Description = "The report as it is now (.docx), with all that has been written in it." };
        var questionnaire = new Argument<string>("QUESTIONNAIRE") { Description = "The questionnaire (.md)." };
        var panel = new Option<string>("--panel") { Description = "Who was asked (.csv).", Required = true };
        var answers = new Option<string>("--answers") { Description = "What they have answered by now (.csv).", Required = true };
        var responses = new Option<string?>("--responses") { Description = "How they answered: late, corrected, silent (.csv)." };
        var earlier = new Option<string?>("--earlier") { Description = "What was answered in the wave before (.csv)." };
        var earlierQuestionnaire = new Option<string?>("--earlier-questionnaire") { Description = "As it was asked then (.md); as now if it is not given." };
        var earlierName = new Option<string?>("--earlier-name") { Description = "What that wave is called; else the row #omgång of its answers says it." };
        var themes = new Option<string?>("--themes") { Description = "The themes that the report names, and what has been marked with them (.csv)." };
        var deleted = new Option<string[]>("--deleted") { Description = "The key of a piece that was deleted on purpose. May be given several times." };
        var overwrite = new Option<string[]>("--overwrite") { Description = "The key of a piece that was edited by hand and is to say what the answers say. May be given several times." };
        var output = new Option<string>("--out") { Description = "The file to make (.docx); may be the same as REPORT.", Required = true };
        var (measures, wordings) = (BesideOptions.Measures(), BesideOptions.Wordings());
        var language = LanguageOption.CreateForWords();
        var command = new Command("refresh", "Brings the numbers, lists and tables of a report up to date, and leaves every word of yours as it is. Exits with 2 if something is left for you to see to: what was edited by hand and is no longer right, words of yours for other figures, a section that should come or go.")
        {
            report, questionnaire, panel, answers, responses, earlier, earlierQuestionnaire, earlierName, themes, measures, wordings, deleted, overwrite, output, language,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var lines = result.InvocationConfiguration.Output;
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var files = new AnswersFiles(result.GetValue(questionnaire)!, result.GetValue(panel)!, result.GetValue(answers)!, result.GetValue(responses))
            {
                Earlier = result.GetValue(earlier) is { } before ? new EarlierFiles(before, result.GetValue(earlierQuestionnaire), result.GetValue(earlierName)) : null,
                Measures = result.GetValue(measures) ?? [],
                Wordings = result.GetValue(wordings),
            };
            var loaded = await new AnswersLoader(spoken, access, lines).TryLoadAsync(files, LanguageOption.Asked(result, language), cancellationToken);
            var file = result.GetValue(report)!;
            if (await access.TryReadAsync(file, cancellationToken) is not { } bytes || loaded is null)
            {
                return ExitCode.Failure;
            }

            var read = ReportRefresher.ReadRegister(bytes);
            if (read is not RegisterResult.Read { Register: var register })
            {
                return await RefuseAsync(((RegisterResult.Refused)read).Problems);
            }

            if (await new ReportLoader(spoken, access, lines).TryCompileAsync(register.Directives, register.Numbers, register.Language, result.GetValue(themes), loaded, cancellationToken) is not { } compiled)
            {
                return ExitCode.Failure;
            }

            var outcome = ReportRefresher.Refresh(bytes, new RefreshRequest(loaded.Questionnaire.Header.Id, compiled.Identity!.Version, ReportPieces.Of(compiled))
            {
                Wave = loaded.Wave,
                Figures = ReportPieces.FiguresOf(compiled),
                ConfirmedDeleted = result.GetValue(deleted)!.ToHashSet(StringComparer.Ordinal),
                Overwrite = result.GetValue(overwrite)!.ToHashSet(StringComparer.Ordinal),
            });
            if (outcome is not RefreshResult.Refreshed refreshed)
            {
                return await RefuseAsync(((RefreshResult.Refused)outcome).Problems);
            }

            if (!await access.TryWriteAsync(result.GetValue(output)!, stream => stream.Write(refreshed.File)))
            {
                return ExitCode.Failure;
            }

            if (WaveCheck.Of(register, loaded.Wave) is { } wave)
            {
                await lines.WriteLineAsync($"{file}: warning {wave.Code}: {wave.Message(spoken)}");
            }

            await lines.WriteAsync(RefreshText.Of(refreshed, spoken));
            // The words that a writer has put in the place of others hold no longer.
            var outOfDate = refreshed.Pieces.Any(piece => piece.Now is TextValue { IsOutOfDate: true });
            return refreshed.Conditions.Count > 0 || outOfDate || refreshed.Pieces.Any(piece => piece.Places.Any(place => place.Fate == PieceFate.EditedByHandOutdated)) ? ExitCode.Found : ExitCode.Success;

            async Task<int> RefuseAsync(IReadOnlyList<RefreshProblem> problems)
            {
                foreach (var problem in problems)
                {
                    await lines.WriteLineAsync($"{file}: error {problem.Code}: {problem.Message(spoken)}{(problem.Key is { } key ? $" [{key}]" : "")}");
                }

                return ExitCode.Failure;
            }
        });
        return command;
    }
}
