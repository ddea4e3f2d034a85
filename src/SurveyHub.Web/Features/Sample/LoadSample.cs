using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Text;
using SurveyHub.Parsing.Themes;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Panels.Importing;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Themes.Travelling;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Features.Sample;

public enum SampleOutcome
{
    Loaded,

    /// <summary>By an earlier press: nothing was added.</summary>
    AlreadyThere,

    /// <summary>A panel or questionnaire of the same name exists, which the sample must not mix with.</summary>
    NamesTaken,

    /// <summary>The catalogue does not hold the sample's files, or they have errors.</summary>
    NoFiles,
}

/// <summary>
/// Fills an empty Development database with something to look at: the regions, the enquiry of 2018 with its real answers, what is found in them and the report on
/// it, and a new wave ready to be sent.
/// </summary>
public sealed class LoadSample(
    IDbContextFactory<AppDbContext> contexts,
    ImportPanel importPanel,
    ImportFinishedWave importWave,
    ImportThemes importThemes,
    StoragePaths paths,
    IOptions<MailOptions> mail,
    TimeProvider time)
{
    private static readonly WavePlan Finished = new(
        SampleNames.FinishedWave, new DateOnly(2019, 5, 2), new DateOnly(2019, 5, 22), new DateOnly(2019, 5, 29), "SKR", "anna.exempel@example.org",
        "19/00412");

    /// <param name="by">The member of the staff who asks for it.</param>
    public async Task<SampleOutcome> ExecuteAsync(Guid by, CancellationToken cancellationToken)
    {
        if (await ReadFilesAsync(cancellationToken) is not { } files)
        {
            return SampleOutcome.NoFiles;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            // One transaction for the whole: with half of it the offer would be gone, and a second try find the names taken.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var outcome = await LoadAsync(db, files, by, cancellationToken);
            if (outcome == SampleOutcome.Loaded)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return outcome;
        }
        catch (DbUpdateException)
        {
            // Of two presses at once, the unique key of the panel lets one through.
            await using var after = await contexts.CreateDbContextAsync(cancellationToken);
            if (await IsLoadedAsync(after, cancellationToken))
            {
                return SampleOutcome.AlreadyThere;
            }

            throw;
        }
    }

    private async Task<SampleOutcome> LoadAsync(AppDbContext db, SampleFiles files, Guid by, CancellationToken cancellationToken)
    {
        if (await IsLoadedAsync(db, cancellationToken))
        {
            return SampleOutcome.AlreadyThere;
        }

        if (await db.Panels.AnyAsync(p => p.Key == SampleNames.Panel, cancellationToken)
            || await db.QuestionnaireVersions.AnyAsync(v => v.QuestionnaireId == SampleNames.Questionnaire, cancellationToken)
            || await db.FactDefinitions.AnyAsync(cancellationToken))
        {
            return SampleOutcome.NamesTaken;
        }

        var version = new QuestionnaireVersion(SampleNames.Questionnaire, 1, files.Questionnaire, by, time.GetUtcNow());
        db.QuestionnaireVersions.Add(version);
        await importPanel.ApplyAsync(db, files.Panel, cancellationToken);
        var panel = await db.Panels.SingleAsync(p => p.Key == SampleNames.Panel, cancellationToken);
        var finished = new FinishedWave(panel.Id, version.Id, Finished, null, files.Answers, ReadOnlyMemory<byte>.Empty);
        var questionnaire = QuestionnaireFile.Parse(version.Text).Questionnaire;
        var imported = await importWave.ExecuteAsync(db, questionnaire, finished, by, cancellationToken);
        if (imported.Outcome != ImportOutcome.Imported)
        {
            return SampleOutcome.NoFiles;
        }

        var themes = ThemesFile.Parse(files.Themes.Span, questionnaire, files.Panel.Panel);
        if (themes.HasErrors || imported.Wave is not { } reported)
        {
            return SampleOutcome.NoFiles;
        }

        importThemes.AddFirst(db, reported, themes.Analysis, new Analyst(by, ""));
        db.ReportRevisions.Add(new ReportRevision(reported, 1, files.Report, by, time.GetUtcNow()));
        var wave = NewWave(panel.Id, version.Id, by);
        wave.CompareWith(imported.Wave);
        db.Waves.Add(wave);
        await db.SaveChangesAsync(cancellationToken);
        return SampleOutcome.Loaded;
    }

    internal static Task<bool> IsLoadedAsync(AppDbContext db, CancellationToken cancellationToken) => db.Waves.AnyAsync(
        wave => wave.Name == SampleNames.NewWave && db.Panels.Any(p => p.Id == wave.PanelId && p.Key == SampleNames.Panel), cancellationToken);

    /// <summary>Ready to be released: it opens today and gives three weeks.</summary>
    private Wave NewWave(PanelId panel, QuestionnaireVersionId version, Guid by)
    {
        var now = time.GetUtcNow();
        var today = StockholmTime.DateOf(now);
        var plan = Finished with { Name = SampleNames.NewWave, OpensOn = today, Deadline = today.AddDays(21), ClosesOn = today.AddDays(28) };
        return new Wave(panel, version, plan, mail.Value.Domain, isTest: false, by, now);
    }

    /// <summary>Null when a file is missing, or the panel's has errors.</summary>
    private async Task<SampleFiles?> ReadFilesAsync(CancellationToken cancellationToken)
    {
        string[] files = [PathOf(SampleNames.PanelFile), PathOf(SampleNames.QuestionnaireFile), PathOf(SampleNames.AnswersFile), PathOf(SampleNames.ThemesFile), PathOf(SampleNames.ReportFile)];
        if (!Array.TrueForAll(files, File.Exists))
        {
            return null;
        }

        var panel = PanelFile.Parse(await File.ReadAllBytesAsync(files[0], cancellationToken));
        return panel.HasErrors
            ? null
            : new SampleFiles(
                panel,
                await File.ReadAllTextAsync(files[1], cancellationToken),
                await File.ReadAllBytesAsync(files[2], cancellationToken),
                await File.ReadAllBytesAsync(files[3], cancellationToken),
                ContentHash.Normalise(await File.ReadAllTextAsync(files[4], cancellationToken)));
    }

    private string PathOf(string name) => Path.Combine(paths.Surveys, name);

    private sealed record SampleFiles(ParsedPanel Panel, string Questionnaire, ReadOnlyMemory<byte> Answers, ReadOnlyMemory<byte> Themes, string Report);
}
