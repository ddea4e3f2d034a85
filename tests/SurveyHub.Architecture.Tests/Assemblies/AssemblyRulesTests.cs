namespace SurveyHub.Architecture.Tests.Assemblies;

public sealed class AssemblyRulesTests
{
    private static readonly SliceCrossing FollowingMayAskWaves = new("Following", "Waves", "made up");

    [Fact]
    public void DomainUsesTheBaseLibraryOnly()
    {
        Assert.Contains(ProductAssemblies.All, assembly => assembly.Name == "SurveyHub.Domain");
        Violations.None(AssemblyRules.DomainUsesTheBaseLibraryOnly(ProductAssemblies.All, ProductAssemblies.BaseLibrary));
    }

    [Fact]
    public void DomainUsesTheBaseLibraryOnly_SeenFail()
    {
        var madeUp = new AssemblyFacts("SurveyHub.Domain", ["System.Runtime", "Microsoft.Extensions.Logging.Abstractions"], []);

        Assert.Equal(
            ["SurveyHub.Domain may not use Microsoft.Extensions.Logging.Abstractions"],
            AssemblyRules.DomainUsesTheBaseLibraryOnly([madeUp], ProductAssemblies.BaseLibrary));
    }

    [Fact]
    public void PackagesStayWithTheirOwner() =>
        Violations.None(AssemblyRules.PackagesStayWithTheirOwner(ProductAssemblies.All, ProductAssemblies.ProjectOf));

    [Fact]
    public void PackagesStayWithTheirOwner_SeenFail()
    {
        AssemblyFacts[] madeUp =
        [
            new("surveyhub", ["System.CommandLine", "CsvHelper"], []),
            new("SurveyHub.Web", ["MailKit", "DocumentFormat.OpenXml.Framework"], []),
        ];

        Assert.Equal(
            [
                "surveyhub may not use CsvHelper: only SurveyHub.Parsing knows it",
                "SurveyHub.Web may not use DocumentFormat.OpenXml.Framework: only SurveyHub.Documents knows it",
            ],
            AssemblyRules.PackagesStayWithTheirOwner(madeUp, assembly => assembly == "surveyhub" ? "SurveyHub.Cli" : assembly));
    }

    [Fact]
    public void MailStaysInItsNamespace() => Violations.None(AssemblyRules.MailStaysInItsNamespace(ProductAssemblies.All));

    [Fact]
    public void MailStaysInItsNamespace_SeenFail()
    {
        var message = new TypeName("MimeKit", "MimeKit", "MimeMessage");
        AssemblyFacts madeUp = Web(
            new TypeUse(Ours("Platform.Mail", "MailRelay"), message),
            new TypeUse(Ours("Platform.Mail.Templates", "Letter"), message),
            new TypeUse(Ours("Platform.Mailbox", "MailboxPage"), message));

        Assert.Equal(
            ["SurveyHub.Web.Platform.Mailbox.MailboxPage may not use MimeKit.MimeMessage: only SurveyHub.Web.Platform.Mail knows MimeKit"],
            AssemblyRules.MailStaysInItsNamespace([madeUp]));
    }

    [Fact]
    public void SlicesDoNotNameEachOther()
    {
        Violations.None(AssemblyRules.SlicesDoNotNameEachOther(ProductAssemblies.All, SliceCrossing.Allowed));
        Violations.None(AssemblyRules.SliceCrossingsAreNeeded(ProductAssemblies.All, SliceCrossing.Allowed));
    }

    [Fact]
    public void SlicesDoNotNameEachOther_SeenFail()
    {
        var madeUp = Web(
            new TypeUse(Ours("Features.Answering", "AnswerPage"), Ours("Features.Waves.Mails", "Reminder")),
            new TypeUse(Ours("Features.Following", "FollowPage"), Ours("Features.Waves", "Wave")),
            new TypeUse(Ours("Features.Answering", "AnswerPage"), Ours("Features.Answering.Fields", "NumberField")),
            new TypeUse(Ours("Features.Answering", "AnswerPage"), Ours("Platform.Data", "AppDbContext")),
            new TypeUse(Ours("Features.Answering", "Response"), Ours("Features.Waves", "WaveId")),
            new TypeUse(Ours("Features.Answering", "ResponseConfiguration"), Ours("Features.Waves", "Wave")),
            new TypeUse(Ours("Shell", "Routes"), Ours("Features.Waves", "WavePage")));

        Assert.Equal(
            [
                "SurveyHub.Web.Features.Answering.AnswerPage may not use SurveyHub.Web.Features.Waves.Mails.Reminder: "
                    + "slice Answering does not know slice Waves",
            ],
            AssemblyRules.SlicesDoNotNameEachOther([madeUp], [FollowingMayAskWaves]));
    }

    [Fact]
    public void SliceCrossingsAreNeeded_SeenFail() =>
        Assert.Equal(
            ["the exception Following -> Waves is not needed any more"],
            AssemblyRules.SliceCrossingsAreNeeded([Web()], [FollowingMayAskWaves]));

    private static TypeName Ours(string folder, string name) => new("SurveyHub.Web", $"SurveyHub.Web.{folder}", name);

    private static AssemblyFacts Web(params TypeUse[] uses) => new("SurveyHub.Web", [], uses);
}
