using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>Everything the report says of one question: wording, base, what can be said in sentences, tables, chart, free text.</summary>
internal sealed class QuestionChapter(CompilingContext context, Question question)
{
    /// <summary>More columns than this do not fit a page beside the name; a larger table is split.</summary>
    private const int MostColumns = 7;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build()
    {
        yield return new HeadingBlock(2, question.NumberedText, $"fraga-{question.Id}");
        yield return ParagraphBlock.Of(ParagraphStyle.Base, BaseSentence());
        foreach (var sentence in Subjects().SelectMany(pair => new FieldSentences(context, pair.Field, pair.Subject).Build()))
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, sentence);
        }

        foreach (var block in Tables().Concat(Charts()).Concat(FreeTexts()))
        {
            yield return block;
        }
    }

    /// <summary>
    /// Every field with what a sentence about it begins with: nothing where the question says it, the label of its row in a table with one
    /// column to speak of, else its own label.
    /// </summary>
    private IEnumerable<(Field Field, string Subject)> Subjects() => question.Parts.SelectMany(part => part switch
    {
        FieldPart { Field: var field } => [(field, field.Label == question.Text ? "" : field.Label)],
        TablePart { Table: var table } => SubjectsIn(table),
        _ => Enumerable.Empty<(Field, string)>(),
    });

    private static IEnumerable<(Field Field, string Subject)> SubjectsIn(FieldTable table)
    {
        var isOneColumn = table.Rows[0].Cells.Count(cell => cell.Type is ChoiceType or NumberType) == 1;
        return table.Rows.SelectMany(row => row.Cells.Select(cell => (cell, isOneColumn ? row.Label : cell.Label)));
    }

    private string BaseSentence()
    {
        var answered = context.Participants.Count(p => question.Fields.Any(f => p.Response.Find(f.Path) is not null));
        var onlyMissing = context.Participants
            .Where(p => question.Fields.Any(f => p.Response.Find(f.Path) is not null)
                && question.Fields.All(f => p.Response.Find(f.Path) is null or { Kind: AnswerKind.Missing }))
            .ToList();
        var sentence = Texts.BaseSentence(answered, context.Asked);
        return onlyMissing.Count switch
        {
            0 => sentence,
            var all when all == answered => sentence + Texts.Say(" Ingen av dem har uppgifter i frågan.", " None of them has data on the question."),
            var some => sentence + Texts.Say(
                $" {ReportTexts.Capital(SwedishWords.Count(some))} av dem har inga uppgifter i frågan.",
                $" {SwedishNumber.Format(some)} of them have no data on the question."),
        };
    }

    private IEnumerable<ReportBlock> Tables()
    {
        var own = question.Parts.OfType<FieldPart>().Select(p => p.Field).Where(f => !IsFreeText(f)).ToList();
        foreach (var table in Split(Caption(own), own.Select(OwnColumn).ToList()))
        {
            yield return table;
        }

        foreach (var part in question.Parts.OfType<TablePart>())
        {
            foreach (var (heading, columns) in AnswerColumn.Of(part.Table))
            {
                foreach (var table in Split(heading, columns))
                {
                    yield return table;
                }
            }
        }
    }

    private IEnumerable<ReportBlock> Split(string caption, IReadOnlyList<AnswerColumn> columns)
    {
        var chunks = columns.Chunk(MostColumns).ToList();
        for (var i = 0; i < chunks.Count; i++)
        {
            var part = chunks.Count == 1 ? "" : Texts.Say($" (del {i + 1} av {chunks.Count})", $" (part {i + 1} of {chunks.Count})");
            yield return new AnswerTableBuilder(context, chunks[i]).Build(caption + part);
        }
    }

    private AnswerColumn OwnColumn(Field field)
    {
        var isOwn = field.Label == question.Text;
        var heading = field.Type switch
        {
            NumberType { Unit: { } unit } when isOwn => ReportTexts.Capital(unit),
            NumberType when isOwn => Texts.Number,
            AmountType when isOwn => Texts.Say("Belopp", "Amount"),
            _ when isOwn => Texts.Answer,
            _ => field.Label,
        };
        return new AnswerColumn(heading, field, null);
    }

    private string Caption(List<Field> own) => own is [var only] && only.Label != question.Text ? only.Label : question.Text;

    private IEnumerable<ReportBlock> Charts()
    {
        foreach (var field in question.Fields.Where(f => f.Reporting.Chart))
        {
            if (BarChart.TryBuild(context, field, field.Label == question.Text ? question.Text : field.Label) is { } chart)
            {
                yield return chart;
            }
        }
    }

    private IEnumerable<ReportBlock> FreeTexts()
    {
        var hasTables = question.Fields.Any(f => !IsFreeText(f));
        foreach (var field in question.Fields.Where(IsFreeText))
        {
            var given = context.Participants.Where(p => p.Response.Find(field.Path) is { Kind: AnswerKind.Value }).ToList();
            if (field.Label != question.Text || hasTables)
            {
                var title = field.Label != question.Text ? field.Label : Texts.Say("Svar i fritext", "Answers in free text");
                yield return new HeadingBlock(3, title, $"falt-{field.Path.ToString().Replace('.', '-')}");
            }

            foreach (var block in given.SelectMany(p => Quotes(field, p)))
            {
                yield return block;
            }

            if (Silence(field, given) is { } sentence)
            {
                yield return ParagraphBlock.Of(ParagraphStyle.Small, sentence);
            }
        }
    }

    private IEnumerable<ReportBlock> Quotes(Field field, Participant participant)
    {
        yield return ParagraphBlock.Of(ParagraphStyle.QuoteSource, participant.Organisation.OfficialName);
        var answer = participant.Response.Find(field.Path)!;
        foreach (var line in AnswerText.Lines(field, answer, Texts))
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Quote, line);
        }

        if (answer.IsUnread)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, Texts.Unread);
        }

        if (answer.Comment is { } comment)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Small, comment);
        }
    }

    /// <summary>Names those who were asked and wrote nothing, by why. Those who have not answered at all are named once, in the method chapter.</summary>
    private string? Silence(Field field, List<Participant> given)
    {
        var rest = context.Participants.Except(given).Where(p => !p.Response.IsSilent && CompilingContext.IsAsked(field, p.Response)).ToList();
        var sentences = rest
            .GroupBy(p => (Kind: p.Response.Find(field.Path)?.Kind ?? AnswerKind.Cleared, p.Response.Find(field.Path)?.Reason))
            .OrderBy(g => g.Key.Kind)
            .Select(g => SilenceOf(g.Key.Kind, g.Key.Reason, g.Select(p => p.Organisation.ShortName).ToList()))
            .ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    private string SilenceOf(AnswerKind kind, string? reason, List<string> names)
    {
        var what = kind == AnswerKind.Cleared ? Texts.Say("Inget svar på frågan", "No answer to the question") : Texts.KindOf(kind);
        var why = reason is null ? "" : $" ({reason})";
        var who = names.Count == context.Asked && names.Count > 1
            ? Texts.All(names.Count)
            : Texts.List(names);
        return $"{what}{why}: {who}.";
    }

    private static bool IsFreeText(Field field) => field.Type is TextType { Long: true };
}
