using SurveyHub.Documents;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Confirming.Loading;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Confirming.Settling;

/// <summary>An organisation's part as it stands now, as a file that the staff sends itself.</summary>
internal static class PartDownloads
{
    public static IReadOnlyList<PartFormat> Formats { get; } = [PartFormat.Word, PartFormat.Html, PartFormat.Workbook];

    public static void MapPartDownloads(this IEndpointRouteBuilder app) => app
        .MapGet($"{ShellRoutes.Waves}/{{id:guid}}/confirming/{{code}}/part{{extension}}", async (Guid id, string code, string extension, LoadParts parts, CancellationToken stop) =>
            Formats.FirstOrDefault(format => format.Extension == extension) is { } format && OrganisationCode.TryParse(code, out var organisation)
            && await parts.ExecuteAsync(new WaveId(id), stop) is { } wave && wave.Parts.Answers.Panel.Organisations.FirstOrDefault(one => one.Code == organisation) is { } found
                ? Send(wave, found, format)
                : Results.NotFound())
        .RequireAuthorization(StaffPolicies.RunWaves);

    private static IResult Send(WaveParts wave, Organisation organisation, PartFormat format)
    {
        var file = new MemoryStream();
        format.Write(wave.Parts, wave.Parts.Of(organisation.Code, PartReader.Itself), file);
        return Results.File(file.ToArray(), format.ContentType, FileNames.Of(wave.Parts.Answers.Questionnaire.Header.Id, edition: null, organisation.ShortName, format.Extension));
    }
}
