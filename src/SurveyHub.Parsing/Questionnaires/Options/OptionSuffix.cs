using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Options;

/// <summary>What stands between backticks after an option: that it has a text of its own, or that it excludes the others.</summary>
/// <param name="Before">The option itself.</param>
/// <param name="Text">The words of its text, or null.</param>
/// <param name="Excludes">That it excludes the others, or null.</param>
/// <param name="IsUnclear">Something stood there that has been reported.</param>
internal sealed record OptionSuffix(List<Piece> Before, FieldSpec? Text, SpecPart? Excludes, bool IsUnclear)
{
    public static OptionSuffix Take(ListItem item, ReadingContext context)
    {
        // One that does not stand last is reported with the label.
        var last = item.Pieces.FindLast(piece => !piece.IsBlank);
        if (last is not { Kind: PieceKind.Code } code || !code.Look.IsPlain)
        {
            return new OptionSuffix(item.Pieces, null, null, item.Pieces.Exists(piece => piece.Kind == PieceKind.Code));
        }

        var before = item.Pieces.TakeWhile(piece => piece != code).ToList();
        var parts = SpecPart.Split(code.Text, code.Offset);
        if (parts is [var only] && OptionWords.Words.Find(only.Text) == OptionWord.ExcludesOthers)
        {
            return new OptionSuffix(before, null, only, IsUnclear: false);
        }

        if (SpecWords.Kinds.Find(parts[0].Text) == FieldKind.ShortText)
        {
            return new OptionSuffix(before, FieldSpecReader.ReadOptionText(code, context), null, IsUnclear: false);
        }

        var text = SpecWords.Kinds[FieldKind.ShortText];
        string[] near = [.. OptionWords.Words.Words.SelectMany(word => word.Spellings), .. text.Spellings];
        string[] listed = [text.In(context.Language), .. OptionWords.Words.In(context.Language)];
        context.Report(QuestionnaireDiagnostics.BadOptionWords, code.Offset, code.Text, Suggestion.For(code.Text, near, listed));
        return new OptionSuffix(before, null, null, IsUnclear: true);
    }
}
