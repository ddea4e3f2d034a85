using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Front;

internal enum Setting
{
    Title,
    Id,
    Language,
    Panel,
    Deadline,
    Contact,
    Publisher,
    Predecessor,
    TranslationOf,
    SharedBlock,
}

/// <summary>The words of the front block.</summary>
internal static class Settings
{
    public static readonly Vocabulary<Setting> Names = new(
        new(Setting.Title, "titel", "title"),
        new(Setting.Id, "id", "id"),
        new(Setting.Language, "språk", "language"),
        new(Setting.Panel, "panel", "panel"),
        new(Setting.Deadline, "sista svarsdag", "deadline"),
        new(Setting.Contact, "kontakt", "contact"),
        new(Setting.Publisher, "utgivare", "publisher"),
        new(Setting.Predecessor, "föregångare", "predecessor"),
        new(Setting.TranslationOf, "översättning från", "translation of"),
        new(Setting.SharedBlock, "gemensamt block", "shared block"));

    /// <summary>Those that a block does not have.</summary>
    public static readonly IReadOnlyList<Setting> OfQuestionnaires = [Setting.Id, Setting.Panel, Setting.Deadline, Setting.Contact, Setting.Publisher, Setting.Predecessor];

    public static readonly Vocabulary<Language> Languages = new(
        new(Language.Swedish, "sv", "sv", "svenska", "swedish"),
        new(Language.English, "en", "en", "engelska", "english"));
}
