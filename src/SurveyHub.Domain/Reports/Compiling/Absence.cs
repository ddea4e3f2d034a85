using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>Why somebody has no row or paragraph of its own.</summary>
/// <param name="Kind"><see cref="AnswerKind.Cleared"/> when there is no answer to the field.</param>
/// <param name="IsSilent">Has not answered at all.</param>
/// <param name="IsAsked">False where a condition kept the question from being put.</param>
internal readonly record struct Absence(AnswerKind Kind, string? Reason, bool IsSilent, bool IsAsked = true)
{
    public static Absence Silent { get; } = new(AnswerKind.Cleared, null, IsSilent: true);

    public static Absence NotAsked { get; } = new(AnswerKind.Cleared, null, IsSilent: false, IsAsked: false);

    /// <param name="answer">Not a value.</param>
    public static Absence Of(Answer? answer) => new(answer?.Kind ?? AnswerKind.Cleared, answer?.Reason, IsSilent: false);

    /// <summary>Names the absent, a sentence for each reason; null when nobody is.</summary>
    public static string? Sentences(CompilingContext context, IEnumerable<Participant> absent, Func<Participant, Absence> why)
    {
        var sentences = absent
            .GroupBy(why)
            .OrderBy(group => group.Key.IsSilent)
            .ThenBy(group => group.Key.IsAsked)
            .ThenBy(group => group.Key.Kind)
            .Select(group => group.Key.Sentence(context, [.. group.Select(p => p.Organisation.ShortName)]))
            .ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private string Sentence(CompilingContext context, List<string> names)
    {
        var texts = context.Texts;
        var what = this switch
        {
            { IsSilent: true } => texts.NotAnswered,
            { IsAsked: false } => texts.Say("Frågan ställdes inte", "The question was not asked"),
            { Kind: AnswerKind.Cleared } => texts.Say("Inget svar på frågan", "No answer to the question"),
            _ => texts.KindOf(Kind),
        };
        var why = Reason is null ? "" : $" ({Reason})";
        var who = names.Count == context.Asked && names.Count > 1 ? texts.All(names.Count) : texts.List(names);
        return $"{what}{why}: {who}.";
    }
}
