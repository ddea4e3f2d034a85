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
    private QuestionnaireVersion()
    {
        // For EF.
    }

    /// <param name="number">1 for the first, then one more for each; the database refuses a number twice.</param>
    public QuestionnaireVersion(string questionnaireId, int number, string text, Guid by, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Id = QuestionnaireVersionId.New();
        QuestionnaireId = questionnaireId;
        Number = number;
        Text = Parsing.Text.ContentHash.Normalise(text);
        ContentHash = Parsing.Text.ContentHash.Of(text);
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

    public DateTimeOffset PublishedAt { get; private set; }

    public Guid PublishedBy { get; private set; }
}
