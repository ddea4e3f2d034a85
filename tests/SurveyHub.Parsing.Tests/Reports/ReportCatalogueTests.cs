using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Parsing.Tests.Reports;

public sealed partial class ReportCatalogueTests
{
    public static TheoryData<ReportMistake> Mistakes => [.. ReportMistakes.All];

    public static TheoryData<DiagnosticDescriptor> Descriptors => [.. ReportDiagnostics.All];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_GivesItsMessageAtItsPlaceAndNoOther(ReportMistake mistake)
    {
        var found = mistake.Diagnose();

        var expected = $"{mistake.Place.Line}:{mistake.Place.Column} {mistake.Expected.Code}";
        Assert.Equal(expected, string.Join('\n', found.Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}")));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Message_HasNothingLeftToFillIn(ReportMistake mistake)
    {
        var found = mistake.Diagnose()[0];

        foreach (var language in Enum.GetValues<Language>())
        {
            var message = found.Message(language);
            Assert.DoesNotContain("{0}", message, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\d\}|  ", message);
            Assert.Matches(@"[.?*`:]$|text$|heading$|rubrik$", message);
        }
    }

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void Descriptor_HasAnExample(DiagnosticDescriptor descriptor) =>
        Assert.Contains(descriptor, ReportMistakes.All.Select(mistake => mistake.Expected));

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void Descriptor_SaysTheSameInBothLanguages(DiagnosticDescriptor descriptor)
    {
        Assert.Matches("^SH50[0-9]{2}$", descriptor.Code);
        Assert.False(string.IsNullOrWhiteSpace(descriptor.Swedish));
        Assert.Equal(Placeholders(descriptor.Swedish), Placeholders(descriptor.English));
    }

    [Fact]
    public void Codes_AreUniqueAndInOrder()
    {
        var codes = ReportDiagnostics.All.Concat(QuestionnaireDiagnostics.All).Select(d => d.Code).ToList();

        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreRefused() =>
        Assert.Equal(QuestionnaireDiagnostics.NotUtf8, Assert.Single(ReportFile.Parse([0x23, 0x20, 0xE5, 0xE4, 0xF6], Samples.Prov).Diagnostics).Descriptor);

    [Fact]
    public void FileThatIsTooLong_IsRefused() => Assert.Equal(
        QuestionnaireDiagnostics.TooLarge, Assert.Single(ReportFile.Parse(new string('a', ReportFile.MaxLength + 1), Samples.Prov).Diagnostics).Descriptor);

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
