using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Themes.Loading;

/// <summary>What has been found in the answers of a wave so far.</summary>
/// <param name="Revision">Of the code book; 0 before there is one.</param>
/// <param name="Ids">Of the codings, in the order of <see cref="ThemeReader.Codings"/>.</param>
public sealed record WaveAnalysis(WaveId Wave, string Name, int Revision, Analysis Analysis, ThemeReader Reader, IReadOnlyList<CodingId> Ids)
{
    public CodeBook Book => Analysis.Book;

    /// <summary>The whole panel as tables have it.</summary>
    public IReadOnlyList<Organisation> InTableOrder { get; init; } = [];

    /// <summary>As they are marked in (<see cref="ThemeReader.Answers"/>).</summary>
    public SurveyAnswers Answers => Reader.Answers;

    /// <summary>Every coding with its id and where it is now.</summary>
    public IEnumerable<(CodingId Id, PlacedCoding Placed)> Codings => Ids.Zip(Reader.Codings);

    /// <summary>Where an organisation stands in the order of tables; -1 for none.</summary>
    public int PlaceOf(OrganisationCode? organisation)
    {
        var place = 0;
        while (place < InTableOrder.Count && InTableOrder[place].Code != organisation)
        {
            place++;
        }

        return place < InTableOrder.Count ? place : -1;
    }

    /// <summary>An answer as it is now; null where none is given, or it is not asked for.</summary>
    public Answer? Find(OrganisationCode organisation, FieldPath path) => Answers.For(organisation).Find(path);
}
