using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Catalogue;

public sealed partial class DiagnosticCatalogueTests
{
    public static TheoryData<MistakeExample> Examples => [.. MistakeExamples.All];

    public static TheoryData<DiagnosticDescriptor> Descriptors => [.. QuestionnaireDiagnostics.All];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_GivesItsMessageAtItsPlaceAndNoOther(MistakeExample example)
    {
        var found = example.Diagnose();

        var expected = $"{example.Place.Line}:{example.Place.Column} {example.Expected.Code}";
        Assert.Equal(expected, string.Join('\n', found.Select(d => $"{d.Position.Line}:{d.Position.Column} {d.Code}")));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Message_HasNothingLeftToFillIn(MistakeExample example)
    {
        var found = example.Diagnose()[0];

        foreach (var language in Enum.GetValues<Language>())
        {
            var message = found.Message(language);
            Assert.DoesNotContain("””", message, StringComparison.Ordinal);
            Assert.DoesNotContain("''", message, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\d\}", message);
            Assert.Matches(@"[.?*`]$", message);
        }
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreRefused()
    {
        var found = QuestionnaireFile.Parse([0x23, 0x20, 0xE5, 0xE4, 0xF6]).Diagnostics;

        Assert.Equal(QuestionnaireDiagnostics.NotUtf8, Assert.Single(found).Descriptor);
    }

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void Descriptor_HasAnExample(DiagnosticDescriptor descriptor) =>
        Assert.Contains(descriptor, MistakeExamples.All.Select(example => example.Expected).Append(QuestionnaireDiagnostics.NotUtf8));

    [Theory]
    [MemberData(nameof(Descriptors))]
    public void Descriptor_SaysTheSameInBothLanguages(DiagnosticDescriptor descriptor)
    {
        Assert.Matches("^SH1[0-9]{3}$", descriptor.Code);
        Assert.False(string.IsNullOrWhiteSpace(descriptor.Swedish));
        Assert.False(string.IsNullOrWhiteSpace(descriptor.English));
        Assert.Equal(Placeholders(descriptor.Swedish), Placeholders(descriptor.English));
    }

    [Fact]
    public void Codes_AreUnique() =>
        Assert.Equal(QuestionnaireDiagnostics.All.Count, QuestionnaireDiagnostics.All.Select(d => d.Code).Distinct(StringComparer.Ordinal).Count());

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(?<!\{)\{[0-9]\}|\{\{#\{[0-9]\}\}\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Placeholder();
}
