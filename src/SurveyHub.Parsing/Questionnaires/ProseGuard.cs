using System.Buffers;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Looks at what would become help text for signs that it was meant as something else: nothing is turned into prose silently.</summary>
internal sealed class ProseGuard(ReadingContext context, IdReader ids)
{
    /// <summary>A field's words are fewer than this.</summary>
    private const int MaxSpecLength = 200;

    private const string Quotes = "´'’‘\"”“»«";
    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create(Quotes);

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

        foreach (var (start, end) in new[] { Alone(text), Quoted(text) })
        {
            if (IsSpec(text.AsSpan(start, end - start)))
            {
                return (text[start..end], skipped + start);
            }
        }

        return null;
    }

    // "Telefon, e-post och adress" names kinds too, and nothing that is said of a field.
    private static bool IsSpec(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or >= MaxSpecLength || text.ContainsAny(QuoteMarks) || text.ContainsAny('{', '}'))
        {
            return false;
        }

        var parts = SpecPart.Split(text.ToString(), 0);
        return SpecWords.NamesKind(parts[0].Text) && parts.Skip(1).All(part => SpecWords.LooksLikeProperty(part.Text));
    }

    /// <summary>All of it, or all that stands after an id: without quotes around it and a full stop at its end.</summary>
    private static (int Start, int End) Alone(string text)
    {
        var start = text.LastIndexOf('}') + 1;
        start += text.Length - start - text.AsSpan(start).TrimStart().Length;
        start += start < text.Length && Quotes.Contains(text[start], StringComparison.Ordinal) ? 1 : 0;
        var end = text.EndsWith('.') ? text.Length - 1 : text.Length;
        end -= end > start && Quotes.Contains(text[end - 1], StringComparison.Ordinal) ? 1 : 0;
        return (start, Math.Max(start, end));
    }

    /// <summary>What stands last and between quotes; nothing when none do.</summary>
    private static (int Start, int End) Quoted(string text)
    {
        var end = text.Length - 1;
        var start = text.Length > 0 && Quotes.Contains(text[end], StringComparison.Ordinal) ? text.AsSpan(0, end).LastIndexOfAny(QuoteMarks) + 1 : 0;
        return start > 0 ? (start, end) : (0, 0);
    }
}
