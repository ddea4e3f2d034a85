using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Themes.Loading;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Themes.Book;

/// <summary>
/// Takes the themes of another wave into a wave's code book, with their ids, so that who says what can be compared. They are copies: what becomes of the
/// themes in one wave changes nothing that was found in another.
/// </summary>
public sealed class TakeOverBook(IDbContextFactory<AppDbContext> contexts, ReadAnalysis analyses, ChangeCodeBook books)
{
    /// <summary>Other waves that have a code book, the newest first.</summary>
    public async Task<IReadOnlyList<(WaveId Id, string Name)>> ChoicesAsync(WaveId wave, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var waves = await db.Waves.Where(other => other.Id != wave && db.CodeBookRevisions.Any(book => book.WaveId == other.Id))
            .OrderByDescending(other => other.Deadline).Select(other => new { other.Id, other.Name }).ToListAsync(cancellationToken);
        return [.. waves.Select(other => (other.Id, other.Name))];
    }

    /// <returns>False when the code book has changed, or there is nothing to take.</returns>
    public async Task<bool> ExecuteAsync(WaveAnalysis wave, WaveId from, int basedOn, Analyst by, CancellationToken cancellationToken)
    {
        if (await analyses.ExecuteAsync(from, cancellationToken) is not { } other)
        {
            return false;
        }

        var open = QuestionReading.AllOf(wave).SelectMany(question => question.Fields).Select(field => field.Path).ToHashSet();
        return await books.ExecuteAsync(
            wave.Wave,
            basedOn,
            (book, now) => Checked(other.Book.Themes.Where(theme => book.Find(theme.Id) is null).Select(theme => Fitted(theme, open.Contains, wave)).OfType<Theme>()
                .Aggregate(book, (taken, theme) => taken.With(theme, now))),
            by,
            cancellationToken);
    }

    /// <summary>As far as the fields are in this wave's questionnaire; null where none of them is.</summary>
    private static Theme? Fitted(Theme theme, Func<Domain.Questionnaires.FieldPath, bool> isOpen, WaveAnalysis wave) => theme.Rule is { } rule
        ? rule.Fields.All(field => wave.Answers.Questionnaire.Find(field) is not null || wave.Answers.Questionnaire.FindCalculated(field) is not null) ? theme : null
        : theme.Fields.Where(isOpen).ToValueList() is { Count: > 0 } fields ? theme with { Fields = fields } : null;

    private static CodeBook Checked(CodeBook book) =>
        new(book.Themes.Select(theme => theme.Parent is { } parent && !book.MayLieUnder(theme.Id, parent) ? theme with { Parent = null } : theme).ToValueList());
}
