using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Authoring;

public readonly record struct QuestionnaireVersionId(Guid Value) : IEntityId<QuestionnaireVersionId>
{
    public static QuestionnaireVersionId New() => new(Guid.CreateVersion7());

    public static QuestionnaireVersionId From(Guid value) => new(value);
}

/// <summary>A published questionnaire. Never changes: answers are pinned to it.</summary>
public sealed class QuestionnaireVersion
{
    private readonly List<QuestionnaireVersionFile> _files = [];

    private QuestionnaireVersion()
    {
        // For EF.
    }

    /// <param name="number">1 for the first, then one more for each; the database refuses a number twice.</param>
    /// <param name="files">The other texts of the questionnaire, by the names that the hash has for them: translations by their language, blocks by their paths.</param>
    public QuestionnaireVersion(
        string questionnaireId, int number, string text, Guid by, DateTimeOffset now, params IReadOnlyCollection<(string Name, string Text)> files)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Id = QuestionnaireVersionId.New();
        QuestionnaireId = questionnaireId;
        Number = number;
        Text = Parsing.Text.ContentHash.Normalise(text);
        ContentHash = Parsing.Text.ContentHash.Of(text, files);
        _files.AddRange(files.Select(file => new QuestionnaireVersionFile(Id, file.Name, file.Text)));
        PublishedBy = by;
        PublishedAt = now;
    }

    public QuestionnaireVersionId Id { get; private set; }

    public string QuestionnaireId { get; private set; } = "";

    public int Number { get; private set; }

    /// <summary>See <see cref="Parsing.Text.ContentHash"/>. Publishing the same text twice is refused by the database.</summary>
    public string ContentHash { get; private set; } = "";

    /// <summary>With LF and without a byte order mark, as it was hashed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The texts beside the main one.</summary>
    public IReadOnlyList<QuestionnaireVersionFile> Files => _files;

    /// <summary>Whether blocks are among <see cref="Files"/>, without which its text cannot be read.</summary>
    public bool TakesInBlocks => _files.Exists(file => !VersionText.IsTranslation(file.Name));

    public DateTimeOffset PublishedAt { get; private set; }

    public Guid PublishedBy { get; private set; }
}
