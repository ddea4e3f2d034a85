using System.Globalization;
using SurveyHub.Documents.Freezing;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>The files of published editions, for the staff.</summary>
internal static class EditionEndpoints
{
    public static void MapEditions(this IEndpointRouteBuilder app)
    {
        var editions = app.MapGroup($"{ShellRoutes.Waves}/{{id:guid}}/editions").RequireAuthorization(StaffPolicies.ReadReports);
        editions.MapGet("/{number:int}.zip", async (Guid id, int number, ReadEditions read, HttpContext context) =>
            await FindAsync(read, id, number, context.RequestAborted) is var (wave, edition) ? await PackAsync(wave, edition, read, context.RequestAborted) : Results.NotFound());
        editions.MapGet("/{number:int}/{**name}", async (Guid id, int number, string name, ReadEditions read, CancellationToken stop) =>
            await FindAsync(read, id, number, stop) is var (wave, edition) && await read.FindAsync(edition.Report.Id, name, stop) is { } file
                ? Results.File(file.Bytes, file.ContentType, NameOf(wave, number, file.Name))
                : Results.NotFound());
    }

    private static async Task<IResult> PackAsync(string wave, Edition edition, ReadEditions read, CancellationToken cancellationToken)
    {
        // On disk, since an edition may be larger than what a request should hold; gone when it has been sent.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
        try
        {
            await FrozenArchive.WriteAsync(
                edition.ManifestOf(wave), async name => (await read.FindAsync(edition.Report.Id, name, cancellationToken))!.Bytes, file, cancellationToken);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        return Results.Stream(file, "application/zip", string.Create(CultureInfo.InvariantCulture, $"{FileNames.Plain(wave)}-utgava-{edition.Report.Edition}.zip"));
    }

    /// <summary>"villkor-3-utgava-1-09_gotland.xlsx".</summary>
    private static string NameOf(string wave, int edition, string name) => string.Create(CultureInfo.InvariantCulture, $"{FileNames.Plain(wave)}-utgava-{edition}-{Path.GetFileName(name)}");

    private static async Task<(string Wave, Edition Edition)?> FindAsync(ReadEditions read, Guid id, int number, CancellationToken cancellationToken) =>
        await read.ExecuteAsync(new WaveId(id), cancellationToken) is var (wave, editions) && editions.FirstOrDefault(edition => edition.Report.Edition == number) is { } found
            ? (wave, found)
            : null;
}
