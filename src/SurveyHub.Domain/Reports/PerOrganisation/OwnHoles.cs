using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Fills the holes of a sentence for one organisation: with what is said of it, and with nothing that is said of another.</summary>
internal sealed class OwnHoles(TemplateContext context, Organisation organisation)
{
    private const string LeftOut = "…";

    private static readonly string LeftOutAtTheEnd = LeftOut + ".";

    private readonly AnswerSentences _answers = new(context);
    private readonly SetSentences _sets = new(context);

    private ReportTexts Texts => context.Texts;

    public bool IsNamedBy(InlineDirective directive) => directive switch
    {
        SetDirective { Kind: SetKind.Which } which => context.Sets.In(which.Sets[0]).Any(IsOwn) && !IsEverybody(which),
        AnswerDirective answer => context.Compiling.Answers.Panel.Find(answer.Organisation) is { } named && IsOwn(named),
        _ => false,
    };

    public string Fill(IReadOnlyList<TemplateRun> sentence)
    {
        var words = string.Concat(sentence.Select(run => run switch
        {
            TextRun text => text.Text,
            HoleRun hole => Fill(hole.Directive),
            _ => "",
        })).Trim();
        // Three dots end a sentence themselves.
        return SwedishWords.Capital(words.EndsWith(LeftOutAtTheEnd, StringComparison.Ordinal) ? words[..^1] : words);
    }

    private string Fill(InlineDirective directive) => directive switch
    {
        SetDirective set when IsNamedBy(set) => Named(set, context.Sets.In(set.Sets[0]).Count - 1),
        AnswerDirective answer when IsNamedBy(answer) => _answers.Write(answer) ?? LeftOut,
        SetDirective { Kind: SetKind.Which } others => HowMany(others) ?? LeftOut,
        _ => LeftOut,
    };

    private string Named(SetDirective directive, int others)
    {
        var own = directive.NamesOnly ? organisation.ShortName : organisation.OfficialName;
        return others switch
        {
            0 => own,
            1 => Texts.Say($"{own} och en till", $"{own} and one more"),
            _ => Texts.Say($"{own} och {SwedishWords.Count(others)} till", $"{own} and {(others <= 12 ? NumberWords.TryWrite(others, Language.English) : SwedishNumber.Format(others))} more"),
        };
    }

    /// <summary>A list of others is told by how many they are.</summary>
    private string? HowMany(SetDirective others) => _sets.Write(others with { Kind = SetKind.Count, NamesOnly = false, WithBase = false });

    /// <summary>"Samtliga" names nobody.</summary>
    private bool IsEverybody(SetDirective which) => !which.NamesOnly && context.Sets.In(which.Sets[0]).Count == context.Compiling.Asked;

    private bool IsOwn(Organisation other) => other.Code == organisation.Code;
}
