using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Web.Features.Authoring.Drafts;

/// <param name="Text">Empty where it has been taken away.</param>
public sealed record WorkingTranslation(Language Language, WorkingText Text);

/// <summary>The texts that an author goes on from: the original's and those of its translations.</summary>
/// <param name="AllTranslations">With those that have been taken away.</param>
/// <param name="Shared">The blocks that these texts take in.</param>
public sealed record WorkingBundle(WorkingText Original, IReadOnlyList<WorkingTranslation> AllTranslations, SharedFiles Shared)
{
    /// <summary>Those that there are.</summary>
    public IReadOnlyList<WorkingTranslation> Translations { get; } = [.. AllTranslations.Where(translation => translation.Text.Text.Length > 0)];

    /// <summary>As a version of these texts would have it.</summary>
    public string Hash => ContentHash.Of(Original.Text, Files);

    /// <summary>The texts beside the main one, as a version names them.</summary>
    public IReadOnlyCollection<(string Name, string Text)> Files =>
        [.. Translations.Select(translation => (translation.Language.Code(), translation.Text.Text)), .. Shared.Texts];

    /// <summary>What is there of a translation; nothing, and no revision, before it is begun.</summary>
    public WorkingText Find(Language language) =>
        AllTranslations.FirstOrDefault(translation => translation.Language == language)?.Text ?? new WorkingText("", WorkingSource.Draft, Revision: 0, NewFile: null);

    public ParsedBundle Parse() => ParsedBundle.Parse(Original.Text, Translations.Select(translation => translation.Text.Text), Shared);
}
