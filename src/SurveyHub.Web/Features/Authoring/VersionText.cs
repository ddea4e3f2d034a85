using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>The texts of a published version, told apart by the names that its hash has for them.</summary>
internal static class VersionText
{
    /// <param name="others">Translations by their language, blocks by their paths.</param>
    public static ParsedBundle Parse(string text, IReadOnlyCollection<(string Name, string Text)> others) => ParsedBundle.Parse(
        text,
        others.Where(file => IsTranslation(file.Name)).Select(file => file.Text),
        new SharedFiles([.. others.Where(file => !IsTranslation(file.Name)).Select(file => new SharedFile(file.Name, file.Text))]));

    public static bool IsTranslation(string name) => LanguageExtensions.FromCode(name) is not null;

    /// <summary>What a file is called beside the original, as the tool finds it.</summary>
    public static string FileName(string questionnaireId, string name) =>
        name.Length == 0 ? $"{questionnaireId}.md" : IsTranslation(name) ? $"{questionnaireId}.{name}.md" : name;
}
