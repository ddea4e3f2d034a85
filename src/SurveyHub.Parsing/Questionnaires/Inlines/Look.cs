namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>What marks in the text make of it.</summary>
/// <param name="Link">An address that may be used, or null.</param>
internal readonly record struct Look(bool Bold, bool Italic, string? Link)
{
    public bool IsPlain => this == default;
}
