using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What can be said of a field in sentences: who chose what, and how many have it though not all know the number.</summary>
/// <param name="subject">What the field is about, in front of the sentence; empty where the question says it.</param>
internal sealed class FieldSentences(CompilingContext context, Field field, string subject)
{
    /// <summary>Fewer than this are named: a reader should not have to work out two names from nineteen.</summary>
    private const int LeastOthers = 4;

    /// <summary>The greatest number that prose writes in words.</summary>
    private const int GreatestInWords = 12;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ValueList<ProseRun>> Build() => field switch
    {
        { Type: ChoiceType choice } => Choices(choice).Select(text => Opened(text)),
        { Type: NumberType, Demands.AllowsPartlyKnown: true } => Having().Select(text => new ValueList<ProseRun>([new ProseRun(text)])),
        _ => [],
    };

    /// <summary>
    /// One sentence for an option, with the names of those who chose it. The option that more than half chose comes last and as "the others",
    /// which means: of those that answered, never of the silent.
    /// </summary>
    private IEnumerable<string> Choices(ChoiceType choice)
    {
        var answered = context.Participants.Where(p => p.Response.Find(field.Path)?.Value is ChoiceValue).ToList();
        var byOption = choice.Options
            .Select(option => (option, chosen: answered.Where(p => ((ChoiceValue)p.Response.Find(field.Path)!.Value!).Options.Contains(option.Id)).ToList()))
            .Where(pair => pair.chosen.Count > 0)
            .ToList();
        if (byOption.Count == 0)
        {
            yield break;
        }

        var most = byOption.MaxBy(pair => pair.chosen.Count);
        var canBeOthers = !choice.Many && byOption.Count > 1 && most.chosen.Count >= LeastOthers && most.chosen.Count * 2 > answered.Count;
        var parts = byOption.Where(pair => !canBeOthers || pair != most).Select(pair => Sentence(pair.option, pair.chosen, answered.Count)).ToList();
        if (canBeOthers)
        {
            parts.Add(Texts.Say(
                $"{most.option.Name}: övriga {SwedishWords.Count(most.chosen.Count)} {Texts.Words.Plural} som svarat på frågan.",
                $"{most.option.Name}: the other {SwedishNumber.Format(most.chosen.Count)} {Texts.Words.Plural} that answered the question."));
        }

        yield return string.Join(' ', parts);
    }

    /// <summary>The sentences behind what they are about, which stands as a small heading on their line.</summary>
    private ValueList<ProseRun> Opened(string sentences) => subject switch
    {
        "" => [new ProseRun(sentences)],
        [.., '?' or '.' or ':'] => [new ProseRun($"{subject} ", Bold: true), new ProseRun(sentences)],
        _ => [new ProseRun($"{subject}. ", Bold: true), new ProseRun(sentences)],
    };

    private string Sentence(Option option, List<Participant> chosen, int answered)
    {
        var who = chosen.Count == answered && answered == context.Asked && answered > 1
            ? Texts.All(answered)
            : Texts.NamesOf(chosen.Select(p => p.Organisation).ToList());
        return $"{option.Name}: {who}.";
    }

    private IEnumerable<string> Having()
    {
        var stated = Statistics.Numbers(field, context.Participants);
        var withNumber = stated.Count(s => s.Number != 0);
        var zero = stated.Where(s => s.Number == 0).Select(s => s.Organisation).ToList();
        var withoutNumber = context.Participants.Count(p => p.Response.Find(field.Path)?.Kind == AnswerKind.PartlyKnown);
        if (stated.Count + withoutNumber == 0)
        {
            yield break;
        }

        var inAll = Texts.Of(withNumber + withoutNumber, context.Asked);
        yield return Texts.Say(
            $"{(subject.Length == 0 ? "Det" : subject)} finns i {inAll} {Texts.Words.Plural}: {Counts(withNumber, withoutNumber)}.",
            $"{inAll} {Texts.Words.Plural} have {(subject.Length == 0 ? "it" : subject)}: {Counts(withNumber, withoutNumber)}.") + Zero(zero) + Sum(stated);
    }

    /// <summary>Numbers that are compared are written alike: in figures when either is too large for words.</summary>
    private string Counts(int withNumber, int withoutNumber)
    {
        var isInFigures = Math.Max(withNumber, withoutNumber) > GreatestInWords;
        return Texts.Say(
            $"{Swedish(withNumber)} anger ett antal och {Swedish(withoutNumber)} svarar ja utan antal",
            $"{SwedishNumber.Format(withNumber)} state a number and {SwedishNumber.Format(withoutNumber)} say yes without one");

        string Swedish(int count) => count == 0 ? "ingen" : isInFigures ? SwedishNumber.Format(count) : SwedishWords.Count(count);
    }

    private string Zero(List<Organisation> zero)
    {
        var names = zero.Count == 0 ? "" : SwedishWords.Capital(Texts.NamesOf(zero));
        return zero.Count == 0 ? "" : Texts.Say($" {names} svarar noll.", $" {names}: zero.");
    }

    /// <summary>What the total rests on, since it leaves out those who only know that there is some.</summary>
    private string Sum(IReadOnlyList<Stated> stated)
    {
        if (!field.Reporting.Total || stated.Count == 0)
        {
            return "";
        }

        var sum = SwedishNumber.Format(Statistics.Sum(stated), ((NumberType)field.Type).Decimals);
        return Texts.Say(
            $" Summan {sum} vilar på {SwedishNumber.Format(stated.Count)} angivna tal.",
            $" The total {sum} rests on {SwedishNumber.Format(stated.Count)} stated numbers.");
    }
}
