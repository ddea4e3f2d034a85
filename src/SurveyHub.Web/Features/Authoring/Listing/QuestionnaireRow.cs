using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Authoring.Drafts;

namespace SurveyHub.Web.Features.Authoring.Listing;

/// <param name="Newest">The newest published version, or null when there is none.</param>
public sealed record QuestionnaireRow(string Id, WorkingBundle Texts, ParsedBundle Bundle, PublishedVersion? Newest)
{
    public WorkingText Working => Texts.Original;

    public ParsedQuestionnaire Parsed => Bundle.Original;

    /// <summary>Of the original, its translations and the blocks that they take in.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. Parsed.Diagnostics,
        .. Bundle.Translations.SelectMany(translation => translation.Diagnostics),
        .. Bundle.Blocks.SelectMany(block => block.Parsed.Diagnostics),
    ];

    public string Title => QuestionnaireTitle.Of(Id, Parsed);

    /// <summary>True when publishing would give a version that there is not yet.</summary>
    public bool HasUnpublishedText => Texts.Hash != Newest?.ContentHash;
}

/// <param name="PublishedBy">The name of the member of the staff.</param>
public sealed record PublishedVersion(QuestionnaireVersionId Id, int Number, string ContentHash, DateTimeOffset PublishedAt, string PublishedBy);

/// <summary>A catalogue file that cannot be listed as a questionnaire.</summary>
/// <param name="TakenBy">The file that has the id already, or null when the file states none.</param>
public sealed record UnlistedFile(string Name, ValueList<Diagnostic> Diagnostics, string? TakenBy);

public sealed record QuestionnaireListing(IReadOnlyList<QuestionnaireRow> Questionnaires, IReadOnlyList<UnlistedFile> Unlisted);

public static class QuestionnaireTitle
{
    /// <summary>As short as the author made it; the id where the text does not say a title.</summary>
    public static string Of(string id, ParsedQuestionnaire parsed) => parsed.Questionnaire.Header switch
    {
        { ShortTitle.Length: > 0 } header => header.ShortTitle,
        { Title.Length: > 0 } header => header.Title,
        _ => id,
    };
}
