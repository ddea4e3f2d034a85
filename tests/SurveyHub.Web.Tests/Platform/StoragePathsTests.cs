using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SurveyHub.Web.Platform.Storage;

namespace SurveyHub.Web.Tests.Platform;

public sealed class StoragePathsTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void RunFromSource_ReadsTheRepositorysCatalogue_AndWritesInTheProjectFolder()
    {
        var project = Directory.CreateDirectory(_folder.File("src/SurveyHub.Web")).FullName;
        var catalogue = Directory.CreateDirectory(_folder.File("surveys")).FullName;

        var paths = Paths(project, new StorageOptions());

        Assert.Equal(catalogue, paths.Surveys);
        Assert.Equal(Path.Combine(project, "App_Data", "surveyhub.db"), paths.Database);
        Assert.True(Directory.Exists(Path.Combine(project, "App_Data")));
    }

    [Fact]
    public void Published_ReadsTheCatalogueBesideTheProgram()
    {
        var program = Directory.CreateDirectory(_folder.File("program")).FullName;
        Directory.CreateDirectory(_folder.File("surveys"));
        var own = Directory.CreateDirectory(_folder.File("program/surveys")).FullName;

        Assert.Equal(own, Paths(program, new StorageOptions()).Surveys);
    }

    [Fact]
    public void Settings_MoveBoth()
    {
        var paths = Paths(_folder.Path, new StorageOptions { Root = "data", Surveys = _folder.File("elsewhere") });

        Assert.Equal(_folder.File("elsewhere"), paths.Surveys);
        Assert.StartsWith(_folder.File("data"), paths.LocalMailbox, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static StoragePaths Paths(string contentRoot, StorageOptions options) =>
        new(Options.Create(options), new Environment(contentRoot));

    private sealed class Environment(string contentRoot) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Test";

        public string ApplicationName { get; set; } = "SurveyHub.Web";

        public string ContentRootPath { get; set; } = contentRoot;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
