using System.Globalization;
using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads the ids that authors write, and sees to it that each is used once.</summary>
internal sealed class IdReader(ReadingContext context)
{
    private readonly Dictionary<string, int> _lineOfPath = new(StringComparer.Ordinal);
    private int _standIns;

    /// <summary>
    /// Takes the id from the end of a label. A missing or faulty one is reported and replaced by one that nothing else has, so that reading goes on.
    /// </summary>
    /// <param name="label">Its id is cut off; other braces in it are reported.</param>
    /// <param name="what">What the id names, as a sentence begins: "Frågan".</param>
    /// <param name="scope">The path the id stands under; ids are unique within it. Empty for the questionnaire itself.</param>
    public Identifier Take(LabelText label, LocalText what, string scope)
    {
        var braces = label.TakeBraces();
        ReportStrayBraces(label);
        if (braces is not { } found)
        {
            context.Report(QuestionnaireDiagnostics.MissingId, label.Start, what, Propose(label.Text));
            context.FaultyIds.Add(Propose(label.Text));
            return StandIn();
        }

        var written = found.Content.StartsWith('#') ? found.Content[1..] : found.Content;
        if (!found.Content.StartsWith('#') || !Identifier.TryParse(written, out var id))
        {
            context.Report(QuestionnaireDiagnostics.InvalidId, found.Offset, $"{{{found.Content}}}");
            context.FaultyIds.Add(written);
            return StandIn();
        }

        if (Identifier.Reserved.Contains(written))
        {
            context.Report(QuestionnaireDiagnostics.ReservedId, found.Offset, written);
            context.FaultyIds.Add(written);
            return StandIn();
        }

        return Declare(id, found.Offset, scope) ? id : StandIn();
    }

    public void ReportStrayBraces(LabelText label)
    {
        var text = label.Text;
        var open = text.IndexOf('{', StringComparison.Ordinal);
        var close = text.IndexOf('}', StringComparison.Ordinal);
        var first = open < 0 ? close : close < 0 ? open : Math.Min(open, close);
        if (first >= 0)
        {
            var end = close > open ? close + 1 : Math.Min(text.Length, first + Identifier.MaxLength);
            context.Report(QuestionnaireDiagnostics.MisplacedId, label.OffsetAt(first), text[first..end]);
            context.FaultyIds.Add(text[first..end].Trim('{', '}', '#'));
        }
    }

    private bool Declare(Identifier id, int offset, string scope)
    {
        var path = $"{scope}.{id}";
        if (_lineOfPath.TryGetValue(path, out var line))
        {
            context.Report(QuestionnaireDiagnostics.DuplicateId, offset, id.Value, line.ToString(CultureInfo.InvariantCulture));
            return false;
        }

        _lineOfPath.Add(path, context.Source.PositionAt(offset).Line);
        return true;
    }

    /// <summary>An id that no author would choose.</summary>
    private Identifier StandIn() => Identifier.Parse($"0-{(++_standIns).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The first words of a label as an id: "Antal leverantörer" gives antal-leverantorer. Only proposed, never used by itself.</summary>
    private static string Propose(string label)
    {
        var plain = new StringBuilder();
        foreach (var c in label.ToLowerInvariant())
        {
            var letter = c switch
            {
                'å' or 'ä' => 'a',
                'ö' => 'o',
                'é' => 'e',
                _ => c,
            };
            plain.Append(char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) ? letter : '-');
        }

        var words = plain.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries);
        var proposal = "";
        foreach (var word in words.Where(w => !char.IsAsciiDigit(w[0])))
        {
            var longer = proposal.Length == 0 ? word : $"{proposal}-{word}";
            if (longer.Length > Identifier.MaxLength)
            {
                break;
            }

            proposal = longer;
        }

        return proposal.Length == 0 ? "id" : proposal;
    }
}
