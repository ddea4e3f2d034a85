using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Tests.Features.Authoring;

/// <summary>The program with an author at work and a catalogue of its own.</summary>
internal sealed class Studio : IAsyncDisposable
{
    /// <summary>The shortest questionnaire that can be published.</summary>
    public const string Text = "---\nid: prov\nspråk: sv\n---\n\n# Prov\n\n### 1. Hur många? {#antal}\n\n`heltal`\n";

    /// <summary>The same in English, with what can be left out left out.</summary>
    public const string English = "---\nid: prov\nlanguage: en\ntranslation of: sv\n---\n\n# Trial\n\n### 1. How many? {#antal}\n\n`whole number`\n";

    private readonly TestFolder _catalogue = new();

    private Studio()
    {
    }

    public SurveyHubApplication Application { get; private set; } = null!;

    public HttpClient Author { get; private set; } = null!;

    /// <param name="postgres">A connection string of an empty database; null for SQLite.</param>
    /// <param name="more">Settings beside that of the catalogue.</param>
    public static async Task<Studio> OpenAsync(string? postgres = null, params (string Key, string? Value)[] more)
    {
        var studio = new Studio();
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:Surveys"] = studio._catalogue.Path };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        studio.Application = new SurveyHubApplication(postgres, settings);
        studio.Author = await studio.Application.AdministratorAsync();
        return studio;
    }

    public Task PutFileAsync(string name, string text)
    {
        var path = _catalogue.File(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
    }

    public Task RemoveFileAsync(string name)
    {
        File.Delete(_catalogue.File(name));
        return Task.CompletedTask;
    }

    public async Task<HttpResponseMessage> UploadAsync(string text)
    {
        var form = await Author.ReadFormAsync("/new-questionnaire", "value=\"upload\"");
        return await form.PostFileAsync(Author, "Upload.File", "fil.md", System.Text.Encoding.UTF8.GetBytes(text));
    }

    public Task<HttpResponseMessage> SaveAsync(string text) =>
        Author.PostFormAsync("/questionnaires/prov/edit", "value=\"edit\"", ("Form.Text", text), ("Form.Action", "save"));

    public Task<HttpResponseMessage> SaveTranslationAsync(string text) =>
        Author.PostFormAsync("/questionnaires/prov/edit?language=en", "value=\"edit\"", ("Form.Text", text), ("Form.Action", "save"));

    public Task<HttpResponseMessage> PublishAsync() => Author.PostFormAsync("/questionnaires/prov/publish", "value=\"publish\"");

    /// <summary>Of the versions that are published, the first one first.</summary>
    public async Task<List<string>> HashesAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.QuestionnaireVersions.OrderBy(version => version.Number).Select(version => version.ContentHash).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<QuestionnaireVersionId> VersionAsync(int number)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.QuestionnaireVersions.Where(version => version.Number == number).Select(version => version.Id).SingleAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Author.Dispose();
        await Application.DisposeAsync();
        _catalogue.Dispose();
    }

    private Task<AppDbContext> OpenDatabaseAsync() =>
        Application.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
}
