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

    private readonly Dictionary<Setting, (string Value, int Offset)> _values = [];
    private readonly Dictionary<Setting, TextPosition> _positions = [];
    private readonly List<string> _unread = [];

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
        for (var line = block.FirstLine; line < block.EndLine; line++)
        {
            ReadLine(line);
        }

        context.IsBlock = _values.ContainsKey(Setting.SharedBlock);
        context.IsTranslation = _values.ContainsKey(Setting.TranslationOf);
        if (context.IsBlock)
        {
            ReportWhatIsOfQuestionnaires();
        }
        // That there is no front block at all has been said; one without a line in it lacks the id too.
        else if (block.NextLine > block.FirstLine && !IsMisspelt(Setting.SharedBlock))
        {
            Require(Setting.Id);
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
            Require(Setting.Title);
        }

        return heading ?? Value(Setting.Title) ?? "";
    }

    /// <summary>Before anything else, so that every message proposes words of this language.</summary>
    private void FindLanguage(FrontBlock block)
    {
        for (var line = block.FirstLine; line < block.EndLine; line++)
        {
            if (Divide(line) is var (name, value, offset) && Settings.Names.Find(name) == Setting.Language)
            {
                context.Language = (value.Length > 0 ? ReadLanguage(value, offset) : null) ?? Language.Swedish;
                return;
            }
        }
    }

    private void ReadLine(int line)
    {
        var text = context.Source.Line(line).ToString();
        var start = context.Source.LineStart(line);
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (text.Length > MaxSettingLength || Divide(line) is not var (name, value, offset) || value.Length == 0)
        {
            _unread.Add(text.Trim().Split(' ', ':')[0]);
            context.Report(QuestionnaireDiagnostics.NotASetting, start, text.Trim()[..Math.Min(60, text.Trim().Length)]);
        }
        else if (Settings.Names.Find(name) is not { } setting)
        {
            _unread.Add(name);
            context.Report(QuestionnaireDiagnostics.UnknownSetting, start, name, Suggestion.For(name, Settings.Names, context.Language));
        }
        else if (_values.TryAdd(setting, (value, offset)))
        {
            _positions.Add(setting, context.Source.PositionAt(offset));
            context.Note(BlockKind.Setting, "", start, setting.ToString());
        }
        else
        {
            context.Report(QuestionnaireDiagnostics.RepeatedSetting, start, name);
        }
    }

    /// <summary>Name and value on either side of the first colon, and where the value starts.</summary>
    private (string Name, string Value, int Offset)? Divide(int line)
    {
        var text = context.Source.Line(line);
        var colon = text.IndexOf(':');
        if (colon <= 0)
        {
            return null;
        }

        var value = text[(colon + 1)..];
        var offset = context.Source.LineStart(line) + text.Length - value.TrimStart().Length;
        return (WithSingleBlanks(text[..colon]), WithSingleBlanks(value), offset);
    }

    /// <summary>As a title is read in the heading of the document: where it stands makes no difference.</summary>
    private static string WithSingleBlanks(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? Value(Setting setting) => _values.TryGetValue(setting, out var found) ? found.Value : null;

    /// <summary>Reports that a setting is missing, unless a line that could not be read may have been it.</summary>
    private void Require(Setting setting)
    {
        if (!_values.ContainsKey(setting) && !IsMisspelt(setting))
        {
            context.Report(QuestionnaireDiagnostics.MissingSetting, 0, Settings.Names[setting].In(context.Language));
        }
    }

    /// <summary>Whether a line that could not be read may have been it.</summary>
    private bool IsMisspelt(Setting setting) =>
        _unread.Exists(name => NearestWord.Find(name.ToLowerInvariant(), Settings.Names[setting].Spellings) is not null);

    private void ReportWhatIsOfQuestionnaires()
    {
        foreach (var setting in Settings.OfQuestionnaires.Where(_values.ContainsKey))
        {
            context.Report(SharingDiagnostics.SettingNotInBlock, _values[setting].Offset, Settings.Names[setting].In(context.Language));
        }
    }

    /// <summary>The language of the original that this is a translation of.</summary>
    private Language? ReadOriginal() => _values.TryGetValue(Setting.TranslationOf, out var found) ? ReadLanguage(found.Value, found.Offset) : null;

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
        if (_values.TryGetValue(setting, out var found) && !QuestionnaireHeader.IsId(found.Value))
        {
            context.Report(QuestionnaireDiagnostics.BadSetting, found.Offset, found.Value, AnId, IdForm);
            return null;
        }

        return Value(setting);
    }

    private DateOnly? ReadDeadline()
    {
        if (!_values.TryGetValue(Setting.Deadline, out var found))
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
