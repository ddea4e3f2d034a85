using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>What can be said of a field in sentences: who chose what, and how many have it though not all know the number.</summary>
internal sealed class FieldSentences(CompilingContext context, Field field)
{
    private ReportTexts Texts => context.Texts;

    public IEnumerable<string> Build() => field switch
    {
        { Type: ChoiceType choice } => Choices(choice),
        { Type: NumberType, Demands.AllowsPartlyKnown: true } => Having(),
        _ => [],
    };

    /// <summary>
    /// One sentence for an option, with the names of those who chose it. The option that most chose comes last and as "the others", which means:
    /// of those that answered, never of the silent.
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

        var subject = field.Path.ToString().Contains('.', StringComparison.Ordinal) ? $"{field.Label.Split(", ")[0]}: " : "";
        var most = byOption.MaxBy(pair => pair.chosen.Count);
        var canBeOthers = !choice.Many && byOption.Count > 1 && most.chosen.Count * 2 > answered.Count;
        var parts = byOption.Where(pair => !canBeOthers || pair != most).Select(pair => Sentence(pair.option, pair.chosen, answered.Count)).ToList();
        if (canBeOthers)
        {
            parts.Add(Texts.Say(
                $"{most.option.Text}: övriga {SwedishWords.Count(most.chosen.Count)} {Texts.Words.Plural} som svarat på frågan.",
                $"{most.option.Text}: the other {SwedishNumber.Format(most.chosen.Count)} {Texts.Words.Plural} that answered the question."));
        }

        yield return subject + string.Join(' ', parts);
    }

    private string Sentence(Option option, List<Participant> chosen, int answered)
    {
        var who = chosen.Count == answered && answered == context.Asked && answered > 1
            ? Texts.Say($"samtliga {SwedishWords.Count(answered)} {Texts.Words.Plural}", $"all {SwedishNumber.Format(answered)} {Texts.Words.Plural}")
            : Texts.NamesOf(chosen.Select(p => p.Organisation).ToList());
        return $"{option.Text}: {who}.";
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

        var subject = field.Label.Split(", ")[0];
        var sentence = Texts.Say(
            $"{subject} finns i {Texts.Of(withNumber + withoutNumber, context.Asked)} {Texts.Words.Plural}: {SwedishWords.Count(withNumber)} anger ett antal och {SwedishWords.Count(withoutNumber)} svarar ja utan antal.",
            $"{subject}: {Texts.Of(withNumber + withoutNumber, context.Asked)} {Texts.Words.Plural} have it; {SwedishNumber.Format(withNumber)} state a number and {SwedishNumber.Format(withoutNumber)} say yes without one.");
        yield return zero.Count == 0 ? sentence : sentence + Zero(zero);
    }

    private string Zero(List<Organisation> zero) =>
        Texts.Say($" {ReportTexts.Capital(Texts.NamesOf(zero))} svarar noll.", $" {ReportTexts.Capital(Texts.NamesOf(zero))}: zero.");
}
