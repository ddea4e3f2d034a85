namespace SurveyHub.Web.Tests.Features.Authoring;

public sealed class CatalogueTests
{
    [Fact]
    public async Task File_AppearsAsADraft_AndFollowsTheFile()
    {
        await using var studio = await Studio.OpenAsync();
        Assert.Contains("Det finns inga enkäter än.", await studio.Author.ReadPageAsync("/questionnaires"), StringComparison.Ordinal);

        await studio.PutFileAsync("prov.md", Studio.Text);
        var listed = await studio.Author.ReadPageAsync("/questionnaires");
        Assert.Contains("href=\"/questionnaires/prov\"", listed, StringComparison.Ordinal);
        Assert.Contains("Utkast från katalogen", listed, StringComparison.Ordinal);

        await studio.PutFileAsync("prov.md", Studio.Text.Replace("Hur många?", "Hur många nu?", StringComparison.Ordinal));
        Assert.Contains("Hur många nu?", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatChangesBesideADraft_IsOffered_UntilItIsTaken()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("prov.md", Studio.Text);
        await studio.SaveAsync(Studio.Text + "\nÄndrat i studion.\n");

        // A file that merely stands still is nothing new.
        Assert.DoesNotContain("Ny text i filen", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);

        var newer = Studio.Text + "\nÄndrat i filen.\n";
        await studio.PutFileAsync("prov.md", newer);
        Assert.Contains("Ny text i filen prov.md", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
        Assert.Contains(
            "<ins><code>Ändrat i filen.</code></ins>",
            await studio.Author.ReadPageAsync("/questionnaires/prov/compare?from=draft&to=file"),
            StringComparison.Ordinal);
        Assert.Contains("Ändrat i filen.", await studio.Author.ReadPageAsync("/questionnaires/prov/edit?from=file"), StringComparison.Ordinal);

        await studio.SaveAsync(newer);
        Assert.DoesNotContain("Ny text i filen", await studio.Author.ReadPageAsync("/questionnaires/prov"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsPublished_IsNoDraftAnyMore()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("prov.md", Studio.Text.ReplaceLineEndings("\r\n"));

        await studio.PublishAsync();

        var listed = await studio.Author.ReadPageAsync("/questionnaires");
        Assert.Contains("<span class=\"state ok\">Publicerad</span>", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Utkast från katalogen", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesThatCannotBeListed_SayWhy()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.PutFileAsync("a.md", Studio.Text);
        await studio.PutFileAsync("b.md", Studio.Text);
        await studio.PutFileAsync("c.md", "Ingen enkät.");

        var html = await studio.Author.ReadPageAsync("/questionnaires");

        Assert.Contains("Filen har samma id som a.md.", html, StringComparison.Ordinal);
        Assert.Contains("SH1010", html, StringComparison.Ordinal);
    }
}
