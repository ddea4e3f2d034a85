using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>
/// Reads "raderna ska summera till 100, tomt är noll; extern ska vara högst antal": subject, verb, predicate, and perhaps an ending. Every word
/// must be understood; the first that is not is reported, and the other checks of the line are read all the same.
/// </summary>
internal sealed partial class CheckSentenceReader(ReadingContext context)
{
    /// <summary>In characters; more is not read.</summary>
    public const int MaxLength = 4_000;

    private const int QuotedLength = 80;

    /// <summary>The longer first: "summera till högst" begins as "summera till".</summary>
    private static readonly (CheckPredicate Meaning, string Start, string End)[] Patterns =
    [
        .. from word in CheckVocabulary.Predicates
           from spelling in word.Spellings
           let parts = spelling.Split("{x}")
           orderby parts[0].Length descending
           select (word.Meaning, parts[0], parts[1]),
    ];

    private static readonly LocalText Example =
        new("*Kontroll:* raderna ska summera till 100", "*Check:* rows must sum to 100");

    public IEnumerable<CheckDraft> Read(Instruction instruction)
    {
        var label = new LabelText(instruction.Rest, instruction.Words.Offset);
        if (label.Text.Length == 0)
        {
            context.Report(QuestionnaireDiagnostics.BadInstruction, instruction.Words.Offset, instruction.Words.Text, Example);
        }

        return Divide(label).Select(ReadSentence).OfType<CheckDraft>();
    }

    private static List<Stretch> Divide(LabelText label)
    {
        var sentences = new List<Stretch>();
        var text = label.Text;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ';')
            {
                var sentence = new Stretch(text, label, start, i).Trimmed();
                sentences.Add(sentence.Text.EndsWith('.') ? sentence.Slice(0, sentence.Text.Length - 1) : sentence);
                start = i + 1;
            }
        }

        return [.. sentences.Where(sentence => sentence.Text.Length > 0)];
    }

    private CheckDraft? ReadSentence(Stretch sentence)
    {
        if (sentence.Text.Length > MaxLength)
        {
            var most = SwedishNumber.Format(MaxLength);
            Report(sentence, new LocalText($"Högst {most} tecken går att läsa.", $"At most {most} characters can be read."));
            return null;
        }

        var words = Word().Matches(sentence.Text);
        if (words.FirstOrDefault(word => CheckVocabulary.Verbs.Find(word.Value) is not null) is not { } verb)
        {
            ReportNoVerb(sentence, words);
            return null;
        }

        var (subject, names) = ReadSubject(sentence.Slice(0, verb.Index));
        var (predicate, ending) = TakeEnding(sentence.From(verb.Index + verb.Length));
        if (names is null || ReadPredicate(predicate) is not var (meaning, argument))
        {
            return null;
        }

        // The comma of "5,5" stands between no two names.
        var isNumber = meaning != CheckPredicate.BeSumOf && SwedishNumber.TryParse(argument.Text, out _);
        var arguments = isNumber ? [] : NamesIn(argument) ?? [];
        if (arguments.Count == 0 && !StartsAsNumber().IsMatch(argument.Text))
        {
            ReportPredicate(predicate);
            return null;
        }

        return new CheckDraft(
            sentence.ToPart(), subject, names, CheckVocabulary.Verbs.Find(verb.Value)!.Value, sentence.Slice(verb.Index, verb.Length).ToPart(),
            meaning, predicate.ToPart(), argument.ToPart(), arguments, ending?.ToPart());
    }

    /// <returns>No names where the subject says what is meant; null where it could not be read, which is reported.</returns>
    private (CheckSubject? Subject, IReadOnlyList<SpecPart>? Names) ReadSubject(Stretch text)
    {
        foreach (var (meaning, spelling) in CheckVocabulary.Subjects.Words.SelectMany(word => word.Spellings.Select(s => (word.Meaning, s))))
        {
            if (string.Equals(text.Text, spelling, StringComparison.OrdinalIgnoreCase))
            {
                return (meaning, []);
            }

            if (meaning != CheckSubject.Answers && text.Text.StartsWith($"{spelling} ", StringComparison.OrdinalIgnoreCase) && NamesIn(text.From(spelling.Length)) is { } named)
            {
                return (meaning, named);
            }
        }

        if (NamesIn(text) is { } names)
        {
            return (null, names);
        }

        var spellings = CheckVocabulary.Subjects.Words.SelectMany(word => word.Spellings).ToList();
        Report(text, Suggestion.For(text.Text, spellings, CheckVocabulary.Subjects.In(context.Language)));
        return (null, null);
    }

    /// <summary>The predicate without an ending. What is nearly one is reported and taken for it.</summary>
    private (Stretch Predicate, Stretch? Ending) TakeEnding(Stretch text)
    {
        var comma = text.Text.LastIndexOf(',');
        if (comma < 0)
        {
            return (text, null);
        }

        var ending = text.From(comma + 1);
        var spellings = CheckVocabulary.Endings.Words.SelectMany(word => word.Spellings).ToList();
        if (CheckVocabulary.Endings.Find(ending.Text) is null && NearestWord.Find(ending.Text, spellings) is null)
        {
            return (text, null);
        }

        if (CheckVocabulary.Endings.Find(ending.Text) is null)
        {
            Report(ending, Suggestion.For(ending.Text, spellings));
        }

        return (text.Slice(0, comma), ending);
    }

    private (CheckPredicate Meaning, Stretch Argument)? ReadPredicate(Stretch text)
    {
        var words = text.Text;
        foreach (var (meaning, start, end) in Patterns)
        {
            var length = words.Length - start.Length - end.Length;
            if (length > 0 && words.StartsWith(start, StringComparison.OrdinalIgnoreCase) && words.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return (meaning, text.Slice(start.Length, length));
            }
        }

        ReportPredicate(text);
        return null;
    }

    private void ReportPredicate(Stretch text)
    {
        // Only the predicate's own words are compared, and what is right as far as it goes is not what was meant.
        var words = text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var near = Patterns.GroupBy(pattern => pattern.Start.Count(c => c == ' ')).OrderByDescending(length => length.Key)
            .Select(length => Nearest(string.Join(' ', words.Take(length.Key)), [.. length]))
            .FirstOrDefault(found => found is not null);
        Report(text, near is not null
            ? new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?")
            : Suggestion.OneOf([.. CheckVocabulary.Predicates.Select(word => PropertyPattern.Show(word.In(context.Language)))]));
    }

    private void ReportNoVerb(Stretch sentence, MatchCollection words)
    {
        var verbs = CheckVocabulary.Verbs.Words.SelectMany(word => word.Spellings).ToList();
        var near = words.Skip(1).FirstOrDefault(word => NearestWord.Find(word.Value, verbs) is not null);
        var found = near is null ? sentence : sentence.Slice(near.Index, near.Length);
        Report(found, near is null
            ? new LocalText($"Skriv till exempel {Example.Swedish}.", $"Write for example {Example.English}.")
            : Suggestion.For(near.Value, verbs));
    }

    private void Report(Stretch found, LocalText suggestion)
    {
        var quoted = found.Text.Length <= QuotedLength ? found.Text : $"{TextCut.At(found.Text, QuotedLength)}…";
        context.Report(CheckSentenceDiagnostics.UnknownCheck, found.Offset, quoted, suggestion);
    }

    private static string? Nearest(string words, List<(CheckPredicate Meaning, string Start, string End)> patterns)
    {
        var isRight = patterns.Exists(pattern => string.Equals(pattern.Start.TrimEnd(), words, StringComparison.OrdinalIgnoreCase));
        var near = isRight ? null : NearestWord.Find(words, patterns.Select(pattern => pattern.Start.TrimEnd()));
        return patterns.Where(pattern => pattern.Start.TrimEnd() == near).Select(pattern => $"{pattern.Start}X{pattern.End}").FirstOrDefault();
    }

    private static List<SpecPart>? NamesIn(Stretch text)
    {
        var match = Names().Match(text.Text);
        return match.Success ? [.. match.Groups["name"].Captures.Select(name => text.Slice(name.Index, name.Length).ToPart())] : null;
    }

    [GeneratedRegex(@"[^\s,]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?<name>[a-z0-9.-]+)((\s*,\s*((och|and)\s+)?|\s+(och|and)\s+)(?<name>[a-z0-9.-]+))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Names();

    [GeneratedRegex(@"^[-−]?\s?[0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex StartsAsNumber();
}
