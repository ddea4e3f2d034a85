using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Front;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes the settings, and the title.</summary>
internal static class HeaderPrinter
{
    public static IEnumerable<FileBlock> Settings(QuestionnaireHeader header, HeaderHabits habits)
    {
        var isShortTitleSet = habits.HasShortTitle || !HasHeading(header, habits) || header.ShortTitle != header.Title;
        (Setting Setting, string? Value)[] values =
        [
            (Setting.Title, isShortTitleSet ? header.ShortTitle : null),
            (Setting.SharedBlock, header.IsBlock ? header.Id : null),
            (Setting.Id, header.IsBlock ? null : header.Id),
            (Setting.Language, habits.HasLanguage || header.Language != Language.Swedish ? Front.Settings.Languages[header.Language].Swedish : null),
            (Setting.Panel, header.Panel),
            (Setting.Deadline, header.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (Setting.Contact, header.Contact),
            (Setting.Publisher, header.Publisher),
            (Setting.Predecessor, header.Predecessor),
            (Setting.TranslationOf, header.TranslationOf is { } original ? Front.Settings.Languages[original].Swedish : null),
        ];
        return
            from setting in values
            where setting.Value is not null
            select new FileBlock(KeyOf(setting.Setting), $"{Front.Settings.Names[setting.Setting].In(header.Language)}: {setting.Value}");
    }

    /// <summary>The title as a heading, or null where the settings say it.</summary>
    public static FileBlock? Title(QuestionnaireHeader header, HeaderHabits habits) =>
        HasHeading(header, habits) ? new FileBlock(new BlockKey("", BlockKind.Title, ""), $"# {Heading(header.Title)}") : null;

    public static BlockKey KeyOf(Setting setting) => new("", BlockKind.Setting, setting.ToString());

    /// <summary>Braces name something in a heading, so that a title with any can only have come from the settings.</summary>
    private static bool HasHeading(QuestionnaireHeader header, HeaderHabits habits) =>
        header.Title != header.ShortTitle || (habits.HasHeading && !header.Title.AsSpan().ContainsAny('{', '}'));

    /// <summary>Number signs that end a heading are taken for marks of it.</summary>
    private static string Heading(string title)
    {
        var escaped = MarkdownText.Escape(title);
        return escaped.EndsWith('#') ? $"{escaped[..^1]}\\#" : escaped;
    }
}
