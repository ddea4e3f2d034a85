using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Cli;

/// <param name="Hash">Of its text, as the site knows a version by.</param>
internal sealed record LoadedQuestionnaire(Questionnaire Questionnaire, string Hash);

/// <summary>Reads one questionnaire for a command that needs it whole.</summary>
internal sealed class QuestionnaireLoader(Language language, FileAccess access, TextWriter output)
{
    /// <summary>The questionnaire, or null when the file cannot be read or has an error; then all that is wrong has been printed.</summary>
    public async Task<LoadedQuestionnaire?> TryLoadAsync(string file, CancellationToken cancellationToken)
    {
        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var parsed = QuestionnaireFile.Parse(bytes);
        foreach (var diagnostic in parsed.HasErrors ? parsed.Diagnostics : [])
        {
            await output.WriteLineAsync(diagnostic.ToLine(file, language));
        }

        return parsed.HasErrors ? null : new LoadedQuestionnaire(parsed.Questionnaire, ContentHash.Of(FileBytes.TryDecode(bytes)!));
    }
}
