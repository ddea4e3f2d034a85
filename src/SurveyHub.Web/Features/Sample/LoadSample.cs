using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Panels.Importing;
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
/// Fills an empty Development database with something to look at: the regions, the enquiry of 2018 with its real answers, and a new wave ready
/// to be sent.
/// </summary>
public sealed class LoadSample(
    IDbContextFactory<AppDbContext> contexts,
    ImportPanel importPanel,
    ImportFinishedWave importWave,
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
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
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

        if (!Exists(SampleNames.PanelFile) || !Exists(SampleNames.QuestionnaireFile) || !Exists(SampleNames.AnswersFile))
        {
            return SampleOutcome.NoFiles;
        }

        var file = await ReadAsync(SampleNames.PanelFile, cancellationToken);
        if ((await importPanel.PreviewAsync(file, cancellationToken)).Plan is not { } plan)
        {
            return SampleOutcome.NoFiles;
        }

        if (!(await importPanel.ApplyAsync(file, plan.Fingerprint, by, cancellationToken)).Applied)
        {
            // Of two presses at once, the unique key of the panel lets one through.
            return SampleOutcome.AlreadyThere;
        }

        var panel = await db.Panels.SingleAsync(p => p.Key == SampleNames.Panel, cancellationToken);
        var text = await File.ReadAllTextAsync(PathOf(SampleNames.QuestionnaireFile), cancellationToken);
        var version = new QuestionnaireVersion(SampleNames.Questionnaire, 1, text, by, time.GetUtcNow());
        db.QuestionnaireVersions.Add(version);
        await db.SaveChangesAsync(cancellationToken);
        var answers = await ReadAsync(SampleNames.AnswersFile, cancellationToken);
        var receipt = await importWave.ExecuteAsync(
            new FinishedWave(panel.Id, version.Id, Finished, answers, ReadOnlyMemory<byte>.Empty), by, cancellationToken);
        if (receipt.Outcome != ImportOutcome.Imported)
        {
            return SampleOutcome.NoFiles;
        }

        db.Waves.Add(NewWave(panel.Id, version.Id, by));
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

    private string PathOf(string name) => Path.Combine(paths.Surveys, name);

    private bool Exists(string name) => File.Exists(PathOf(name));

    private Task<byte[]> ReadAsync(string name, CancellationToken cancellationToken) => File.ReadAllBytesAsync(PathOf(name), cancellationToken);
}
