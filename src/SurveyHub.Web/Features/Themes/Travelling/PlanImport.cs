using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Themes;
using SurveyHub.Web.Features.Themes.Loading;

namespace SurveyHub.Web.Features.Themes.Travelling;

/// <summary>Holds a file of themes against what a wave has.</summary>
internal static class PlanImport
{
    public static ThemesImport Of(WaveAnalysis wave, ReadOnlySpan<byte> file, DateTimeOffset now)
    {
        var parsed = ThemesFile.Parse(file, wave.Answers.Questionnaire, wave.Answers.Panel);
        var theirs = parsed.Analysis;
        var read = wave.Analysis.Readings.Select(reading => reading.Field.WithoutRow).ToHashSet();
        // A theme that was merged here into another means that other one, also in the file.
        var pairs = theirs.Book.Themes.Select(theme => (Before: wave.Book.Find(theme.Id), Theirs: theme)).Where(pair => pair.Before is null || pair.Before.Id == pair.Theirs.Id).ToList();
        var added = pairs.Where(pair => pair.Before is null).Select(pair => Added(pair.Theirs, wave.Book, read.Contains, now)).ToValueList();
        var changed = pairs.Where(pair => pair.Before is not null).Select(pair => (pair.Before!, After: Changed(pair.Before!, pair.Theirs, wave.Book, now)))
            .Where(pair => pair.Item1 != pair.After).ToValueList();
        var after = changed.ToDictionary(pair => pair.Item1.Id, pair => pair.After);
        var book = new CodeBook([.. wave.Book.Themes.Select(theme => after.GetValueOrDefault(theme.Id, theme)), .. added]);
        book = new CodeBook(book.Themes.Select(theme => theme.Parent is { } parent && !book.MayLieUnder(theme.Id, parent) ? theme with { Parent = null } : theme).ToValueList());

        var marked = wave.Reader.Codings.Select(placed => (placed.Theme, placed.Coding.Passage)).ToHashSet();
        var codings = theirs.Codings.Where(coding => !marked.Contains((book.Find(coding.Theme)?.Id, coding.Passage))).ToValueList();
        var known = wave.Analysis.Readings.Select(reading => (reading.Organisation, reading.Field, reading.Text, reading.At)).ToHashSet();
        var fresh = theirs.Readings.Where(reading => !known.Contains((reading.Organisation, reading.Field, reading.Text, reading.At))).ToList();
        var unknown = wave.Book.Themes.Where(theme => theme.Rule is null && theirs.Book.Find(theme.Id) is null).SelectMany(theme => theme.Fields).ToHashSet();
        var readings = fresh.Where(reading => !unknown.Contains(reading.Field.WithoutRow)).ToValueList();
        return new ThemesImport(
            book, added, changed, codings, readings,
            Known: theirs.Codings.Count - codings.Count + theirs.Readings.Count - fresh.Count,
            Unfit: codings.Count(coding => !PassagePlace.Of(coding.Passage, wave.Find(coding.Passage.Organisation, coding.Passage.Field)).Counts),
            LeftOut: fresh.Count - readings.Count,
            parsed.Diagnostics);
    }

    /// <summary>What was read here before the theme came was not read for it.</summary>
    private static Theme Added(Theme theme, CodeBook book, Func<FieldPath, bool> isRead, DateTimeOffset now) => theme with
    {
        Since = theme.Fields.Any(isRead) ? now : theme.Since,
        Formerly = theme.Formerly.Where(id => book.Find(id) is null).ToValueList(),
    };

    private static Theme Changed(Theme before, Theme theirs, CodeBook book, DateTimeOffset now) => theirs with
    {
        Since = theirs.Fields.Except(before.Fields).Any() ? now
            : before.Since is null || theirs.Since > before.Since ? theirs.Since
            : before.Since,
        Formerly = before.Formerly.Union(theirs.Formerly.Where(id => book.Find(id) is null)).ToValueList(),
    };
}
