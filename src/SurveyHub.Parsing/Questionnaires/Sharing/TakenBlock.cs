using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Blocks;

namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>A block as it was read where a file takes it in.</summary>
/// <param name="place">Where its path stands in that file.</param>
internal sealed class TakenBlock(string path, TextPosition place, ReadFile file)
{
    private readonly HashSet<string> _questions = file.Parsed.Questionnaire.Questions.Select(question => question.Id.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>From the folder of the questionnaire.</summary>
    public string Path { get; } = path;

    public ReadFile File { get; } = file;

    public bool Has(Identifier? question) => question is { } id && _questions.Contains(id.Value);

    public ParsedBlock Parsed(params IEnumerable<Diagnostic> more) =>
        new(Path, File.Parsed with { Diagnostics = DiagnosticOrder.Of(File.Parsed.Diagnostics.Concat(more)) });

    /// <summary>What the file says where it takes the block in, once the block has errors.</summary>
    public Diagnostic HasErrors() => new(SharingDiagnostics.BlockHasErrors, place, null, [Path]);
}

/// <summary>Diagnostics of one file from several finders.</summary>
internal static class DiagnosticOrder
{
    public static ValueList<Diagnostic> Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(found => found.Position).ThenBy(found => found.Code, StringComparer.Ordinal).Take(DiagnosticBag.Limit).ToValueList();
}
