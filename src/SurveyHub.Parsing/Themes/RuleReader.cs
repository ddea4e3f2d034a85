using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Themes;

/// <summary>
/// Reads "vardval är ja eller avslutat och utbud.mmr1.antal är mer än utbud.mmr2.antal". Every word must be understood. All mistakes are reported, and a
/// rule with any is no rule.
/// </summary>
public sealed class RuleReader
{
    /// <summary>In characters; more is not read.</summary>
    public const int MaxLength = 4_000;

    private const int QuotedLength = 80;

    /// <summary>The longer first: "är minst" begins as "är".</summary>
    private static readonly (RuleVerb Verb, string[] Words)[] Verbs =
    [
        .. from word in RuleVocabulary.Verbs.Words
           from spelling in word.Spellings
           let words = spelling.Split(' ')
           orderby words.Length descending
           select (word.Meaning, words),
    ];

    private readonly Questionnaire _questionnaire;
    private readonly RuleNames _names;
    private readonly List<RuleProblem> _problems = [];

    private RuleReader(Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts, bool readsHidden) =>
        (_questionnaire, _names) = (questionnaire.AsShown, new RuleNames(questionnaire.AsShown, facts, readsHidden, Report));

    /// <param name="facts">What is known about the organisations, and may be named.</param>
    /// <param name="readsHidden">For staff, who read every answer: the rule may be about what is not shown with who gave it, and so must not be published.</param>
    public static ParsedRule Read(string text, Questionnaire questionnaire, IReadOnlyCollection<FactKey> facts, bool readsHidden = false)
    {
        var reader = new RuleReader(questionnaire, facts, readsHidden);
        var terms = reader.ReadTerms(text);
        return new ParsedRule(reader._problems.Count == 0 ? new AnswerRule(terms) : null, reader._problems.ToValueList());
    }

    private ValueList<RuleTerm> ReadTerms(string text)
    {
        if (text.Length > MaxLength)
        {
            Report(RuleDiagnostics.TooLong, 0, SwedishNumber.Format(MaxLength));
            return [];
        }

        var words = RuleWords.Of(text);
        if (words.Count == 0)
        {
            ReportNoVerb(text, 0);
            return [];
        }

        var terms = new List<RuleTerm>();
        foreach (var clause in words.Split(word => RuleVocabulary.And.Find(word) is not null))
        {
            if (clause.Count == 0)
            {
                Report(RuleDiagnostics.Incomplete, text.Length, new LocalText("vid", "beside"), RuleVocabulary.And[true].In(_questionnaire.Header.Language));
            }
            else if (ReadTerm(clause) is { } term)
            {
                terms.Add(term);
            }
        }

        return terms.ToValueList();
    }

    private RuleTerm? ReadTerm(RuleWords clause)
    {
        if (FindVerb(clause) is not var (verb, at, length))
        {
            ReportNoVerb(clause.Text, clause.Offset);
            return null;
        }

        var (subject, rest) = (clause.Slice(0, at), clause.Slice(at + length, clause.Count));
        var said = clause.Slice(at, length);
        var takesObject = RuleVocabulary.StateOf(verb) is null;
        if (subject.Count == 0 || (takesObject && rest.Count == 0))
        {
            Report(RuleDiagnostics.Incomplete, said.Offset, subject.Count == 0 ? new LocalText("före", "before") : new LocalText("efter", "after"), said.Text);
            return null;
        }

        if (!takesObject && rest.Count > 0)
        {
            ReportNoVerb(rest.Text, rest.Offset);
            return null;
        }

        return RuleVocabulary.StateOf(verb) is { } state
            ? _names.FindField(subject) is { } stated ? new StateTerm(stated.Path, state) : null
            : RuleVocabulary.RelationOf(verb) is { } relation ? _names.Compare(subject, relation, rest)
            : ReadChoice(subject, rest, verb);
    }

    private RuleTerm? ReadChoice(RuleWords subject, RuleWords rest, RuleVerb verb)
    {
        // "antal är 5" is how one says that it equals 5.
        if (verb == RuleVerb.Is && _names.IsNumber(subject))
        {
            return _names.Compare(subject, Relation.Equal, rest);
        }

        if (_names.FindField(subject) is not { } field)
        {
            return null;
        }

        if (field.Type is not ChoiceType choice)
        {
            Report(RuleDiagnostics.NotAChoice, subject.Offset, subject.Text);
            return null;
        }

        var options = rest.Split(word => word == "," || RuleVocabulary.Or.Find(word) is not null)
            .Select(option => FindOption(option, rest, field.Path, choice)).ToList();
        return options.Contains(null) ? null : new ChoiceTerm(field.Path, options.OfType<Identifier>().ToValueList(), verb == RuleVerb.IsNot);
    }

    private Identifier? FindOption(RuleWords words, RuleWords all, FieldPath path, ChoiceType choice)
    {
        if (words.Count == 0)
        {
            Report(RuleDiagnostics.Incomplete, all.Offset, new LocalText("i", "in"), Quoted(all.Text));
            return null;
        }

        var known = choice.Options.Select(option => option.Id).ToList();
        var found = known.FindIndex(id => string.Equals(id.Value, words.Text, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            Report(RuleDiagnostics.UnknownOption, words.Offset, Quoted(words.Text), path.ToString(), Suggestion.For(words.Text, known.ConvertAll(id => id.Value)));
            return null;
        }

        return known[found];
    }

    /// <summary>The first place where a verb begins, and the longest that does.</summary>
    private static (RuleVerb Verb, int At, int Length)? FindVerb(RuleWords clause)
    {
        for (var i = 0; i < clause.Count; i++)
        {
            foreach (var (verb, words) in Verbs)
            {
                if (i + words.Length <= clause.Count && Enumerable.Range(0, words.Length).All(j => string.Equals(clause[i + j], words[j], StringComparison.OrdinalIgnoreCase)))
                {
                    return (verb, i, words.Length);
                }
            }
        }

        return null;
    }

    private void ReportNoVerb(string text, int offset)
    {
        var verbs = RuleVocabulary.Verbs.In(_questionnaire.Header.Language);
        Report(RuleDiagnostics.NoVerb, offset, Quoted(text), Suggestion.OneOf(verbs));
    }

    private void Report(DiagnosticDescriptor descriptor, int offset, params LocalText[] arguments)
    {
        if (_problems.Count < DiagnosticBag.Limit)
        {
            _problems.Add(new RuleProblem(descriptor, offset, arguments.ToValueList()));
        }
    }

    private static string Quoted(string text) => text.Length <= QuotedLength ? text : $"{TextCut.At(text, QuotedLength)}…";
}
