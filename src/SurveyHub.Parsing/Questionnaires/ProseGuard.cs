using System.Buffers;
using System.Text.RegularExpressions;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Looks at what would become help text for signs that it was meant as something else: nothing is turned into prose silently.</summary>
internal sealed partial class ProseGuard(ReadingContext context, IdReader ids)
{
    /// <summary>A field's words are fewer than this.</summary>
    private const int MaxSpecLength = 200;

    private static readonly SearchValues<string> Kinds = SearchValues.Create([.. SpecWords.Kinds.Words.SelectMany(word => word.Spellings)], StringComparison.OrdinalIgnoreCase);

    public void Check(List<Piece> pieces, int offset)
    {
        var label = new LabelText(pieces, offset);
        var text = label.Text;
        var backtick = text.IndexOf('`', StringComparison.Ordinal);
        if (backtick >= 0)
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.StrayBacktick, label.OffsetAt(backtick));
        }
        else if (Instructions.MissedOpening(pieces) is { } words)
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.BareInstruction, label.Start, words);
        }
        else if (BareSpec(text) is var (spec, index))
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.BareSpec, label.OffsetAt(index), spec);
        }
        else
        {
            ids.ReportStrayBraces(label);
        }
    }

    /// <summary>A field's words without backticks: alone in the paragraph, after an id, or last and between marks of another kind.</summary>
    private static (string Spec, int Index)? BareSpec(string whole)
    {
        // Only the end is looked at: the patterns take long on long texts.
        var skipped = Math.Max(0, whole.Length - (2 * MaxSpecLength));
        var text = whole[skipped..];
        if (!text.AsSpan().ContainsAny(Kinds))
        {
            return null;
        }

        foreach (var pattern in new[] { Alone(), Quoted() })
        {
            var match = pattern.Match(text);
            var spec = match.Groups["spec"];
            if (match.Success && spec.Length < MaxSpecLength && IsSpec(SpecPart.Split(spec.Value, 0)))
            {
                return (spec.Value, skipped + spec.Index);
            }
        }

        return null;
    }

    // "Telefon, e-post och adress" names kinds too, and nothing that is said of a field.
    private static bool IsSpec(List<SpecPart> parts) =>
        SpecWords.NamesKind(parts[0].Text) && parts.Skip(1).All(part => SpecWords.LooksLikeProperty(part.Text));

    [GeneratedRegex("""^(.*\})?\s*[´'’‘"”“»«]?(?<spec>[^´'’‘"”“»«{}]+?)[´'’‘"”“»«]?\.?$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alone();

    [GeneratedRegex("""[´'’‘"”“»«](?<spec>[^´'’‘"”“»«{}]+)[´'’‘"”“»«]$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
