namespace SurveyHub.TestKit.Respondents;

/// <summary>Several texts for one field, between which somebody has to decide.</summary>
/// <param name="Texts">What holds first.</param>
/// <param name="Merge">What the button sends that saves what stands in the field.</param>
public sealed record ToldConflict(IReadOnlyList<ToldText> Texts, string Merge)
{
    /// <summary>The entry that holds; "0" when nothing does.</summary>
    public string Held => Texts[0].Sequence;

    /// <summary>An entry is one of the texts that do not hold.</summary>
    public bool IsAside(string sequence) => Texts.Skip(1).Any(text => text.Sequence == sequence);
}

/// <param name="Sequence">The entry that keeps it; "0" when nothing holds.</param>
/// <param name="Words">As a person reads it.</param>
/// <param name="Use">What its button sends.</param>
public sealed record ToldText(string Sequence, string Words, string Use);
