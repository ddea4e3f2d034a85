using SurveyHub.Parsing.Text;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>A text of a published questionnaire beside its main one. Never changes.</summary>
public sealed class QuestionnaireVersionFile
{
    public const int MaxNameLength = 200;

    private QuestionnaireVersionFile()
    {
        // For EF.
    }

    internal QuestionnaireVersionFile(QuestionnaireVersionId version, string name, string text)
    {
        VersionId = version;
        Name = name;
        Text = ContentHash.Normalise(text);
    }

    public QuestionnaireVersionId VersionId { get; private set; }

    /// <summary>As the version's hash names it; of a translation its language in two letters, of a block its path.</summary>
    public string Name { get; private set; } = "";

    /// <summary>With LF and without a byte order mark, as it was hashed.</summary>
    public string Text { get; private set; } = "";
}
