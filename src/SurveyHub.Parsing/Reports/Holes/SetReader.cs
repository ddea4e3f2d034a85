using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>Reads which organisations are meant.</summary>
internal sealed class SetReader(ReportContext context, SubjectReader subjects)
{
    /// <summary>The most sets within one another.</summary>
    public const int MostWithin = 5;

    private static readonly LocalText TheLevels = new("mängder inom varandra", "sets within one another");
    private static readonly LocalText TheirNames = new("en lista med namn", "a list of names");

    /// <summary>Null when it cannot be told which, which is reported.</summary>
    /// <param name="isNamed">The organisations in it are told one by one.</param>
    public OrganisationSet? Read(SpecPart text, bool isNamed)
    {
        var parts = new List<SpecPart>();
        var rest = text;
        while (parts.Count <= MostWithin && SetWords.Among.Divide(rest) is var (first, within))
        {
            parts.Add(first);
            rest = within;
        }

        parts.Add(rest);
        if (parts.Count > MostWithin)
        {
            context.Report(ReportDiagnostics.TooMany, parts[MostWithin].Offset, TheLevels, SwedishNumber.Format(MostWithin));
            return null;
        }

        var read = parts.ConvertAll(part => ReadOne(part, isNamed));
        return read.Contains(null) ? null : Join(read.ConvertAll(one => one!), parts);
    }

    /// <summary>Each among what follows it.</summary>
    private OrganisationSet Join(List<SimpleSet> read, List<SpecPart> parts)
    {
        OrganisationSet set = read[^1] with { Place = context.PlaceAt(parts[^1].Offset) };
        for (var i = read.Count - 2; i >= 0; i--)
        {
            var place = context.PlaceAt(parts[i].Offset);
            set = new AmongSet(read[i] with { Place = place }, set) { Place = place };
        }

        return set;
    }

    private SimpleSet? ReadOne(SpecPart text, bool isNamed)
    {
        if ((SetWords.Clauses.Take(text) ?? SetWords.Nouns.Take(text)) is not var (word, words, rest))
        {
            var near = Phrases.Nearest(text.Text, SetWords.Spellings, [.. SetWords.Nouns.In(context.Language), .. SetWords.Clauses.In(context.Language)]);
            context.Report(ReportDiagnostics.UnknownSet, text.Offset, text.Text, near is null
                ? Suggestion.OneOf(SetWords.Nouns.In(context.Language))
                : new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?"));
            return null;
        }

        if (word.HasObject() != rest.Text.Length > 0)
        {
            context.Report(ReportDiagnostics.IncompleteSet, text.Offset, text.Text, Example(word));
            return null;
        }

        return word switch
        {
            SetWord.Everybody => new EverybodySet(),
            SetWord.Theme => ReadTheme(rest) is { } theme ? new ThemeSet(theme) : null,
            SetWord.WithData or SetWord.WithoutData => subjects.Read(rest, Base(words, isNamed)) is { } subject ? new DataSet(subject, word == SetWord.WithData) : null,
            SetWord.Concerned => subjects.ReadField(rest, Base(words, isNamed)) is { } field ? new ConcernedSet(field) : null,
            SetWord.Where => new ConditionSet(ReadCondition(rest)),
            SetWord.Silent => new StatusSet(ResponseStatus.Silent),
            SetWord.Answered => new StatusSet(ResponseStatus.Answered),
            SetWord.Late => new StatusSet(ResponseStatus.Late),
            SetWord.Corrected => new StatusSet(ResponseStatus.Corrected),
        };
    }

    /// <summary>A known theme; null when it is none, which is reported.</summary>
    public Identifier? ReadTheme(SpecPart written)
    {
        var themes = context.Sources.Themes;
        if (themes.FirstOrDefault(theme => string.Equals(theme.Id.Value, written.Text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known.Id;
        }

        // Whoever writes the name wants to know the id.
        var named = themes.FirstOrDefault(theme => string.Equals(theme.Name, written.Text, StringComparison.OrdinalIgnoreCase));
        var ids = themes.Select(theme => theme.Id.Value).ToList();
        context.Report(ReportDiagnostics.UnknownTheme, written.Offset, written.Text, named is not null
            ? new LocalText($"Menade du ”{named.Id}”?", $"Did you mean '{named.Id}'?")
            : context.Propose(written.Text, ids, ids));
        return null;
    }

    private TemplateCondition ReadCondition(SpecPart text)
    {
        foreach (var mistake in context.Sources.Conditions.Check(text.Text, context.Language))
        {
            var within = mistake.Offset >= 0 && mistake.Offset <= text.Text.Length ? mistake.Offset : 0;
            context.Report(mistake.Descriptor, text.Offset + within, [.. mistake.Arguments]);
        }

        return new TemplateCondition(text.Text) { Place = context.PlaceAt(text.Offset) };
    }

    private static SubjectUse Base(SpecPart words, bool isNamed) =>
        SubjectUse.Any(isNamed ? TheirNames : words.Text) with { IsSingle = false, IsBase = true, ShowsAnswers = isNamed };

    private static LocalText Example(SetWord word)
    {
        var words = SetWords.Nouns[word];
        return word switch
        {
            SetWord.Theme => new($"{words.Swedish} id", $"{words.English} id"),
            SetWord.Where => new($"{words.Swedish} fråga är alternativ", $"{words.English} question is option"),
            _ when word.HasObject() => new($"{words.Swedish} svarsfält", $"{words.English} field"),
            _ => new($"bara {words.Swedish}", $"just {words.English}"),
        };
    }
}
