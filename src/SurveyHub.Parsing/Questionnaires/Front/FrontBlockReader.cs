using System.Globalization;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires.Front;

/// <summary>
/// Reads the settings at the top. Not YAML, although viewers show it as such: everything after the first colon is the value, so that
/// a title may hold colons and number signs without quotes.
/// </summary>
internal sealed class FrontBlockReader(ReadingContext context)
{
    /// <summary>The longest line of the front block, in characters.</summary>
    public const int MaxSettingLength = 300;

    /// <summary>The longest id of a questionnaire, in characters.</summary>
    public const int MaxIdLength = 40;

    private static readonly LocalText AnId = new("id", "an id");
    private static readonly LocalText IdForm = new($"Högst {MaxIdLength} av a–z, 0–9 och bindestreck.", $"At most {MaxIdLength} of a–z, 0–9 and hyphen.");

    private readonly SettingLines<Setting> _lines = new(context, Settings.Names);
    private readonly Dictionary<Setting, TextPosition> _positions = [];

    /// <summary>Where the value of each setting stands.</summary>
    public IReadOnlyDictionary<Setting, TextPosition> Places => _positions;

    /// <summary>The line after the block, counted from zero: where the document itself begins.</summary>
    public int EndLine { get; private set; }

    /// <summary>The settings; the full title is filled in when the document's own heading has been read.</summary>
    public QuestionnaireHeader Read()
    {
        var block = FrontBlock.Find(context);
        EndLine = block.NextLine;
        FindLanguage(block);
        _lines.Read(block, Note);

        context.IsBlock = Values.ContainsKey(Setting.SharedBlock);
        context.IsTranslation = Values.ContainsKey(Setting.TranslationOf);
        if (context.IsBlock)
        {
            ReportWhatIsOfQuestionnaires();
        }
        // That there is no front block at all has been said; one without a line in it lacks the id too.
        else if (block.NextLine > block.FirstLine && !_lines.IsMisspelt(Setting.SharedBlock))
        {
            _lines.Require(Setting.Id);
        }

        return new QuestionnaireHeader(
            ReadId(context.IsBlock ? Setting.SharedBlock : Setting.Id) ?? "",
            "",
            Value(Setting.Title) ?? "",
            context.Language,
            ReadId(Setting.Panel),
            ReadDeadline(),
            Value(Setting.Contact),
            ReadId(Setting.Predecessor),
            Value(Setting.Publisher),
            ReadOriginal())
        {
            IsBlock = context.IsBlock,
        };
    }

    /// <summary>The title in the document's heading, or else the one in the settings; one of them must be there.</summary>
    public string CompleteTitle(string? heading)
    {
        if (heading is null)
        {
            _lines.Require(Setting.Title);
        }

        return heading ?? Value(Setting.Title) ?? "";
    }

    /// <summary>Before anything else, so that every message proposes words of this language.</summary>
    private void FindLanguage(FrontBlock block)
    {
        if (_lines.Find(block, Setting.Language) is var (value, offset))
        {
            context.Language = (value.Length > 0 ? ReadLanguage(value, offset) : null) ?? Language.Swedish;
        }
    }

    private void Note(Setting setting, int start)
    {
        _positions.Add(setting, context.Source.PositionAt(Values[setting].Offset));
        context.Note(BlockKind.Setting, "", start, setting.ToString());
    }

    private IReadOnlyDictionary<Setting, (string Value, int Offset)> Values => _lines.Values;

    private string? Value(Setting setting) => _lines.Value(setting);

    private void ReportWhatIsOfQuestionnaires()
    {
        foreach (var setting in Settings.OfQuestionnaires.Where(Values.ContainsKey))
        {
            context.Report(SharingDiagnostics.SettingNotInBlock, Values[setting].Offset, Settings.Names[setting].In(context.Language));
        }
    }

    /// <summary>The language of the original that this is a translation of.</summary>
    private Language? ReadOriginal() => Values.TryGetValue(Setting.TranslationOf, out var found) ? ReadLanguage(found.Value, found.Offset) : null;

    private Language? ReadLanguage(string value, int offset)
    {
        var language = Settings.Languages.Find(value);
        if (language is null)
        {
            context.Report(QuestionnaireDiagnostics.BadSetting, offset, value, new("språk", "a language"), new("Skriv sv eller en.", "Write sv or en."));
        }

        return language;
    }

    private string? ReadId(Setting setting)
    {
        if (Values.TryGetValue(setting, out var found) && !QuestionnaireHeader.IsId(found.Value))
        {
            context.Report(QuestionnaireDiagnostics.BadSetting, found.Offset, found.Value, AnId, IdForm);
            return null;
        }

        return Value(setting);
    }

    private DateOnly? ReadDeadline()
    {
        if (!Values.TryGetValue(Setting.Deadline, out var found))
        {
            return null;
        }

        if (DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        context.Report(QuestionnaireDiagnostics.BadSetting, found.Offset, found.Value, new("datum", "a date"), new("Skriv som 2019-05-22.", "Write as 2019-05-22."));
        return null;
    }
}
