using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Web.Features.Authoring.Listing;

namespace SurveyHub.Web.Features.Authoring.Sharing;

/// <param name="UsedBy">The questionnaires whose texts, as they are worked on now, take it in.</param>
public sealed record ListedBlock(CatalogueBlock Block, IReadOnlyList<QuestionnaireRow> UsedBy);

/// <summary>The blocks of the catalogue, and who uses them.</summary>
public sealed class ListBlocks(BlockCatalogue catalogue, ListQuestionnaires questionnaires)
{
    /// <summary>Those of the folder for blocks, and those that lie elsewhere and are taken in.</summary>
    public async Task<IReadOnlyList<ListedBlock>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var users = await UsersAsync(cancellationToken);
        var blocks = (await catalogue.ReadAsync(cancellationToken)).ToList();
        foreach (var path in users.Select(used => used.Key).Where(path => !BlockCatalogue.IsInFolder(path)))
        {
            blocks.AddRange(await catalogue.FindAsync(path, cancellationToken) is { } block ? [block] : []);
        }

        return [.. blocks.Select(block => new ListedBlock(block, [.. users[block.Path]]))];
    }

    /// <summary>Null when there is no such file, or it is no block.</summary>
    public async Task<ListedBlock?> FindAsync(string path, CancellationToken cancellationToken) =>
        await catalogue.FindAsync(path, cancellationToken) is { } block && (block.Header.IsBlock || BlockCatalogue.IsInFolder(path))
            ? new ListedBlock(block, [.. (await UsersAsync(cancellationToken))[path]])
            : null;

    private async Task<ILookup<string, QuestionnaireRow>> UsersAsync(CancellationToken cancellationToken)
    {
        var rows = (await questionnaires.ExecuteAsync(cancellationToken)).Questionnaires;
        return rows.SelectMany(row => NamedIn(row).Select(path => (path, row))).ToLookup(pair => pair.path, pair => pair.row, StringComparer.Ordinal);
    }

    private static IEnumerable<string> NamedIn(QuestionnaireRow row) =>
        row.Texts.Translations.Select(translation => translation.Text.Text).Prepend(row.Working.Text).SelectMany(SharedFiles.NamedIn).Distinct(StringComparer.Ordinal);
}
