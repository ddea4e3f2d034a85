using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Front;

/// <summary>Reads the lines of a front block: name, colon, value.</summary>
internal sealed class SettingLines<T>(MarkdownContext context, Vocabulary<T> names)
    where T : struct
{
    private const int QuotedLength = 60;

    private readonly Dictionary<T, (string Value, int Offset)> _values = [];
    private readonly List<string> _unread = [];

    /// <summary>What was set, and where the value starts.</summary>
    public IReadOnlyDictionary<T, (string Value, int Offset)> Values => _values;

    /// <param name="note">Told of each setting, and where its line starts.</param>
    public void Read(FrontBlock block, Action<T, int>? note = null)
    {
        for (var line = block.FirstLine; line < block.EndLine; line++)
        {
            ReadLine(line, note);
        }
    }

    /// <summary>The first line that sets something, before all are read; null when none does.</summary>
    public (string Value, int Offset)? Find(FrontBlock block, T setting)
    {
        for (var line = block.FirstLine; line < block.EndLine; line++)
        {
            if (Divide(line) is var (name, value, offset) && names.Find(name) is { } found && EqualityComparer<T>.Default.Equals(found, setting))
            {
                return (value, offset);
            }
        }

        return null;
    }

    public string? Value(T setting) => _values.TryGetValue(setting, out var found) ? found.Value : null;

    /// <summary>Reports that a setting is missing, unless a line that could not be read may have been it.</summary>
    public void Require(T setting)
    {
        if (!_values.ContainsKey(setting) && !IsMisspelt(setting))
        {
            context.Report(QuestionnaireDiagnostics.MissingSetting, 0, names[setting].In(context.Language));
        }
    }

    /// <summary>Whether a line that could not be read may have been it.</summary>
    public bool IsMisspelt(T setting) =>
        _unread.Exists(name => NearestWord.Find(name.ToLowerInvariant(), names[setting].Spellings) is not null);

    private void ReadLine(int line, Action<T, int>? note)
    {
        var text = context.Source.Line(line).ToString();
        var start = context.Source.LineStart(line);
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (text.Length > FrontBlockReader.MaxSettingLength || Divide(line) is not var (name, value, offset) || value.Length == 0)
        {
            _unread.Add(text.Trim().Split(' ', ':')[0]);
            context.Report(QuestionnaireDiagnostics.NotASetting, start, text.Trim()[..Math.Min(QuotedLength, text.Trim().Length)]);
        }
        else if (names.Find(name) is not { } setting)
        {
            _unread.Add(name);
            context.Report(QuestionnaireDiagnostics.UnknownSetting, start, name, Suggestion.For(name, names, context.Language));
        }
        else if (_values.TryAdd(setting, (value, offset)))
        {
            note?.Invoke(setting, start);
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
}
