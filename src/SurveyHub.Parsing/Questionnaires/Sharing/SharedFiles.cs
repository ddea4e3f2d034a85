using SurveyHub.Domain;

namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>The text of a block.</summary>
/// <param name="Path">From the folder of the questionnaire, as <see cref="SharedPath.TryNormalise"/> gives it.</param>
/// <param name="Text">Null for a file that is there and is no text.</param>
public sealed record SharedFile(string Path, string? Text);

/// <summary>The files that a questionnaire may take blocks from. Reading does no I/O: whoever asks for it finds the files that are named first.</summary>
public sealed class SharedFiles(IEnumerable<SharedFile> files)
{
    private readonly Dictionary<string, SharedFile> _files = files.DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static SharedFiles None { get; } = new([]);

    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>Those that can be read.</summary>
    public IEnumerable<(string Path, string Text)> Texts => _files.Values.Where(file => file.Text is not null).Select(file => (file.Path, file.Text!));

    /// <summary>These and others, which stand back where both have a path.</summary>
    public SharedFiles Or(IEnumerable<SharedFile> others) => new(_files.Values.Concat(others));

    public SharedFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The paths of the blocks that a text takes in, those that do not exist too, in the order of the text.</summary>
    public static ValueList<string> NamedIn(string text) =>
        Instructions.Openings[InstructionKind.Shared].Spellings.Any(word => text.Contains(word[1..], StringComparison.OrdinalIgnoreCase))
            ? QuestionnaireFile.Read(text, None).NamedBlocks.ToValueList()
            : [];
}
