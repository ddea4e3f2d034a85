namespace SurveyHub.Architecture.Tests.Sources;

public sealed class SourceRulesTests
{
    [Fact]
    public void FilesAreShort()
    {
        Assert.Contains(SourceFile.All, file => file.Path == "src/SurveyHub.Domain/ValueList.cs");
        Violations.None(SourceRules.FilesAreShort(SourceFile.All));
    }

    [Fact]
    public void FilesAreShort_SeenFail()
    {
        var tooLong = string.Concat(Enumerable.Repeat("line\n", SourceRules.MaxLines + 1));
        SourceFile[] madeUp =
        [
            SourceFile.Parse("src/SurveyHub.Web/Features/Answering/AnswerPage.razor", tooLong),
            SourceFile.Parse("src/SurveyHub.Web/Features/Answering/Submit.cs", tooLong["line\n".Length..]),
            SourceFile.Parse("src/SurveyHub.Web/Platform/Migrations/Sqlite/First.cs", tooLong),
            SourceFile.Parse("tests/SurveyHub.Web.Tests/AnswerTests.cs", tooLong),
        ];

        Assert.Equal(
            ["src/SurveyHub.Web/Features/Answering/AnswerPage.razor has 401 lines, more than 400"], SourceRules.FilesAreShort(madeUp));
    }

    [Fact]
    public void NamespacesFollowFolders()
    {
        Assert.Contains(SourceFile.All, file => file.Namespace == typeof(SourceRulesTests).Namespace);
        Violations.None(SourceRules.NamespacesFollowFolders(SourceFile.All));
    }

    [Fact]
    public void NamespacesFollowFolders_SeenFail()
    {
        SourceFile[] madeUp =
        [
            SourceFile.Parse("src/SurveyHub.Domain/Panels/Panel.cs", "using System;\n\nnamespace SurveyHub.Domain;\n"),
            SourceFile.Parse("src/SurveyHub.Web/Shell/App.razor", "@namespace SurveyHub.Web.Layout\n<p>namespace of no concern</p>"),
            SourceFile.Parse("src/SurveyHub.Cli/Program.cs", "return 0;\n"),
            SourceFile.Parse("src/SurveyHub.Domain/ValueList.cs", "namespace SurveyHub.Domain;\n"),
        ];

        Assert.Equal(
            [
                "src/SurveyHub.Domain/Panels/Panel.cs declares SurveyHub.Domain, expected SurveyHub.Domain.Panels",
                "src/SurveyHub.Web/Shell/App.razor declares SurveyHub.Web.Layout, expected SurveyHub.Web.Shell",
            ],
            SourceRules.NamespacesFollowFolders(madeUp));
    }

    [Fact]
    public void TopLevel_HoldsWhatTheDesignNames()
    {
        Assert.Contains("SurveyHub.sln", TopLevelRule.NamesInRepository());
        Violations.None(TopLevelRule.Violations(TopLevelRule.NamesInRepository(), TopLevelRule.IgnoredFolders()));
    }

    [Fact]
    public void TopLevel_SeenFail() =>
        Assert.Equal(
            [
                "docs does not belong at the top level",
                "NOTES.md does not belong at the top level",
                "Directory.txt does not belong at the top level",
            ],
            TopLevelRule.Violations(
                ["src", "docs", "NOTES.md", ".editorconfig", "TestResults", "Directory.Build.props", "Directory.txt"], ["TestResults"]));
}
