using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

internal enum Setting
{
    Title,
    Id,
    Language,
    Panel,
    Deadline,
    Contact,
    Predecessor,
}

/// <summary>
/// Reads the settings at the top. Not YAML, although viewers show it as such: everything after the first colon is the value, so that
/// a title may hold colons and number signs without quotes.
/// </summary>
internal sealed class FrontBlockReader(ReadingContext context)
{
    private const int MaxSettingLength = 300;

    private static readonly Vocabulary<Setting> Settings = new(
        new(Setting.Title, "titel", "title"),
        new(Setting.Id, "id", "id"),
        new(Setting.Language, "språk", "language"),
        new(Setting.Panel, "panel", "panel"),
        new(Setting.Deadline, "sista svarsdag", "deadline"),
        new(Setting.Contact, "kontakt", "contact"),
        new(Setting.Predecessor, "föregångare", "predecessor"));

    private static readonly Vocabulary<Language> Languages = new(
        new(Language.Swedish, "sv", "sv", "svenska"),
        new(Language.English, "en", "en", "engelska", "english"));

    private readonly Dictionary<Setting, string> _values = [];
    private bool _hasFault;

    /// <summary>The line after the block, counted from zero: where the document itself begins.</summary>
    public int EndLine { get; private set; }

    /// <summary>The settings; the full title is filled in when the document's own heading has been read.</summary>
    public QuestionnaireHeader Read()
    {
        var source = context.Source;
        if (!source.Line(0).TrimEnd().SequenceEqual("---"))
        {
            context.Report(QuestionnaireDiagnostics.NoFrontBlock, 0);
            return new QuestionnaireHeader("", "", "", Language.Swedish);
        }

        var end = FindEnd();
        if (end < 0)
        {
            context.Report(QuestionnaireDiagnostics.UnclosedFrontBlock, 0);
            _hasFault = true;
            end = FirstLineOutside();
        }

        var positions = new Dictionary<Setting, int>();
        for (var line = 1; line < end; line++)
        {
            ReadLine(line, positions);
        }

        var closed = end < source.LineCount && source.Line(end).TrimEnd().SequenceEqual("---");
        EndLine = closed ? end + 1 : end;
        return Build(positions);
    }

    private int FindEnd()
    {
        for (var line = 1; line < context.Source.LineCount; line++)
        {
            if (context.Source.Line(line).TrimEnd().SequenceEqual("---"))
            {
                return line;
            }

            if (context.Source.Line(line).StartsWith('#'))
            {
                return -1;
            }
        }

        return -1;
    }

    private int FirstLineOutside()
    {
        var line = 1;
        while (line < context.Source.LineCount && !context.Source.Line(line).IsWhiteSpace() && !context.Source.Line(line).StartsWith('#'))
        {
            line++;
        }

        return line;
    }

    private void ReadLine(int line, Dictionary<Setting, int> positions)
    {
        var text = context.Source.Line(line).ToString();
        var start = context.Source.LineStart(line);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (colon <= 0 || text.Length > MaxSettingLength)
        {
            Fault(QuestionnaireDiagnostics.NotASetting, start, text.Trim()[..Math.Min(60, text.Trim().Length)]);
            return;
        }

        var name = text[..colon].Trim();
        if (Settings.Find(name) is not { } setting)
        {
            Fault(QuestionnaireDiagnostics.UnknownSetting, start, name, Suggestion.For(name, Settings.In(Language.Swedish)));
        }
        else if (!_values.TryAdd(setting, text[(colon + 1)..].Trim()))
        {
            context.Report(QuestionnaireDiagnostics.RepeatedSetting, start, name);
        }
        else
        {
            positions[setting] = start + colon + 1 + (text.Length - colon - 1 - text[(colon + 1)..].TrimStart().Length);
        }
    }

    private QuestionnaireHeader Build(Dictionary<Setting, int> positions)
    {
        var language = Languages.Find(_values.GetValueOrDefault(Setting.Language, "sv"));
        if (language is null)
        {
            BadValue(Setting.Language, positions, new("språk", "a language"), new("Skriv sv eller en.", "Write sv or en."));
        }

        context.Language = language ?? Language.Swedish;
        var id = _values.GetValueOrDefault(Setting.Id, "");
        if (!_values.ContainsKey(Setting.Id) && !_hasFault)
        {
            context.Report(QuestionnaireDiagnostics.MissingSetting, 0, "id");
        }
        else if (_values.ContainsKey(Setting.Id) && !QuestionnaireHeader.IsId(id))
        {
            BadValue(Setting.Id, positions, new("id", "an id"), new("Högst 40 av a–z, 0–9 och bindestreck.", "At most 40 of a–z, 0–9 and hyphen."));
        }

        return new QuestionnaireHeader(
            id,
            "",
            _values.GetValueOrDefault(Setting.Title, ""),
            context.Language,
            _values.GetValueOrDefault(Setting.Panel),
            ReadDeadline(positions),
            _values.GetValueOrDefault(Setting.Contact),
            _values.GetValueOrDefault(Setting.Predecessor));
    }

    private DateOnly? ReadDeadline(Dictionary<Setting, int> positions)
    {
        if (!_values.TryGetValue(Setting.Deadline, out var text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        BadValue(Setting.Deadline, positions, new("datum", "a date"), new("Skriv som 2019-05-22.", "Write as 2019-05-22."));
        return null;
    }

    private void BadValue(Setting setting, Dictionary<Setting, int> positions, LocalText what, LocalText wanted) =>
        context.Report(QuestionnaireDiagnostics.BadSetting, positions[setting], _values[setting], what, wanted);

    private void Fault(Domain.Diagnostics.DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments)
    {
        // A setting that could not be read may be the one that is missing: then one message is enough.
        _hasFault = true;
        context.Report(descriptor, offset, arguments);
    }
}
