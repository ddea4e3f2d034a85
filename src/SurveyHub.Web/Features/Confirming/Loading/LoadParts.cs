using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Parsing.Reports;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Loading;

/// <summary>The parts of a wave's report as they would be published now.</summary>
/// <param name="Name">The wave's.</param>
public sealed record WaveParts(WaveId Wave, string Name, OrganisationParts Parts);

/// <summary>Compiles what each organisation of a wave is to read, from what is submitted now.</summary>
public sealed class LoadParts(ReadAnswers waves, ReadAnalysis analyses)
{
    /// <summary>Null when there is no such wave, or it has not been released.</summary>
    public async Task<WaveParts?> ExecuteAsync(WaveId wave, CancellationToken cancellationToken)
    {
        if (await waves.ExecuteAsync(wave, cancellationToken) is not { } answers || await analyses.ExecuteAsync(wave, cancellationToken) is not { } analysis)
        {
            return null;
        }

        var words = new ReportWords(answers.Answers.Questionnaire, answers.Answers.Panel.Facts.Select(fact => fact.Key).ToValueList());
        return new WaveParts(wave, answers.Name, new OrganisationParts(new ReportInput(answers.Answers, analysis.Analysis, words)));
    }
}
