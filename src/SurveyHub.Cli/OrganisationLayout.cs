using System.CommandLine;
using System.CommandLine.Parsing;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>The other layout of <c>compile</c>: <c>--by-organisation</c> gives a chapter for each, <c>--organisation</c> that of one alone.</summary>
internal sealed class OrganisationLayout
{
    private static readonly string Extensions = string.Join(", ", PartFormat.All.Select(format => format.Extension).Append(PdfPrinter.Extension));

    public Option<bool> ByOrganisation { get; } = new("--by-organisation") { Description = "A chapter for each organisation instead of one for each question." };

    public Option<string?> Organisation { get; } = new("--organisation") { Description = "The chapter of one organisation alone, by its code or name." };

    public bool IsAsked(CommandResult result) => result.GetValue(ByOrganisation) || result.GetValue(Organisation) is not null;

    /// <summary>Null where nothing is wrong.</summary>
    public string? Mistake(CommandResult result, IEnumerable<string> outputs) => !IsAsked(result) ? null
        : outputs.FirstOrDefault(file => !PdfFile.Is(file) && PartFormat.ForFile(file) is null) is { } wrong
            ? $"{wrong}: a report by organisation can be had as {Extensions}; files for statistics are by organisation as they are."
            : null;

    /// <summary>Writes all outputs; false, and said why, where one could not be.</summary>
    public async Task<bool> TryWriteAsync(
        ParseResult result, OrganisationParts parts, IEnumerable<string> outputs, FileAccess access, PdfFile printed, Language language, CancellationToken cancellationToken)
    {
        OrganisationPart? only = null;
        if (result.GetValue(Organisation) is { } named)
        {
            if (parts.Answers.Panel.Find(named) is not { } organisation)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync(language.Choose($"--organisation: ”{named}” finns inte i panelen.", $"--organisation: '{named}' is not in the panel."));
                return false;
            }

            only = parts.Of(organisation.Code, PartReader.Everybody);
        }

        var isWritten = true;
        foreach (var file in outputs)
        {
            isWritten &= PdfFile.Is(file)
                ? await printed.TryWriteAsync(file, PartFormat.Document(parts, only), cancellationToken)
                : await access.TryWriteAsync(file, stream => PartFormat.ForFile(file)!.Write(parts, only, stream));
        }

        return isWritten;
    }
}
