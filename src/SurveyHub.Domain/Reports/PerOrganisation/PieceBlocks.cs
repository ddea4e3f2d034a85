using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>A piece of a part as blocks of a report: a table of its short answers, the longer ones in full, its themes and its sentences.</summary>
internal static class PieceBlocks
{
    public static IEnumerable<ReportBlock> Of(PartPiece piece, ReportTexts texts) =>
    [
        .. piece.Remark is { } remark ? [ParagraphBlock.Of(ParagraphStyle.Small, remark)] : Array.Empty<ReportBlock>(),
        .. piece.Answers is [{ IsLongText: false, Called: not null, Standing: null } alone] ? Alone(alone) : Table([.. piece.Answers.Where(answer => !answer.IsLongText)], texts),
        .. piece.Answers.Where(answer => answer.IsLongText).SelectMany(answer => LongText(answer, isAlone: piece.Answers.Count == 1)),
        .. Themes(piece, texts),
        .. piece.Sentences.Select(sentence => new ParagraphBlock(
            ParagraphStyle.Body, sentence.Heading is { } heading ? [new ProseRun($"{heading}. ", Bold: true), new ProseRun(sentence.Text)] : [new ProseRun(sentence.Text)])),
    ];

    private static IEnumerable<ReportBlock> Table(IReadOnlyList<PartAnswer> answers, ReportTexts texts)
    {
        if (answers.Count == 0)
        {
            yield break;
        }

        var notes = new NoteBook();
        var isCompared = answers.Any(answer => answer.Standing is not null);
        var drafts = answers.Select(answer => (answer, marks: answer.Remarks.Select(remark => notes.Add(remark.TrimEnd('.') + ".")).ToList())).ToList();
        if (isCompared)
        {
            notes.AddGeneral(StandingWords.Note(texts));
        }

        var columns = new List<ReportColumn> { new(texts.Say("Uppgift", "Item"), false), new(texts.Answer, answers.All(answer => answer.Number is not null)) };
        columns.AddRange(isCompared ? StandingWords.Headings(texts).Select(heading => new ReportColumn(heading, true)) : []);
        yield return new TableBlock(
            null,
            "",
            columns.ToValueList(),
            [
                .. drafts.Select(draft => new ReportRow(
                [
                    ReportCell.Text(draft.answer.Called ?? draft.answer.Label),
                    new ReportCell(draft.answer.Lines, draft.answer.Number, draft.answer.Decimals, [.. draft.marks.Select(notes.Mark)], draft.answer.IsAbsent),
                    .. isCompared ? StandingWords.Cells(draft.answer.Standing, texts).Select(ReportCell.Text) : [],
                ])),
            ],
            notes.ToNotes())
        {
            IsOfRows = true,
        };
    }

    /// <summary>A table of one answer, headed by the question once more, would say less than the answer itself.</summary>
    private static IEnumerable<ReportBlock> Alone(PartAnswer answer) =>
    [
        .. answer.Lines.Select(line => ParagraphBlock.Of(answer.IsAbsent ? ParagraphStyle.Small : ParagraphStyle.Body, line)),
        .. Remarks(answer),
    ];

    private static IEnumerable<ReportBlock> Remarks(PartAnswer answer) => answer.Remarks.Select(remark => ParagraphBlock.Of(ParagraphStyle.Small, remark.TrimEnd('.') + "."));

    private static IEnumerable<ReportBlock> LongText(PartAnswer answer, bool isAlone) =>
    [
        .. isAlone ? Array.Empty<ReportBlock>() : [new ParagraphBlock(ParagraphStyle.QuoteSource, [new ProseRun(answer.Label)])],
        .. answer.Lines.Select(line => ParagraphBlock.Of(ParagraphStyle.Quote, line)),
        .. Remarks(answer),
    ];

    private static IEnumerable<ReportBlock> Themes(PartPiece piece, ReportTexts texts)
    {
        if (piece.Themes.Count == 0)
        {
            yield break;
        }

        yield return ParagraphBlock.Of(ParagraphStyle.Body, texts.Say("Räknas in i dessa teman:", "Is counted in these themes:"));
        yield return new ListBlock(false, [.. piece.Themes.Select(theme => new ParagraphBlock(ParagraphStyle.Body,
        [
            new ProseRun(theme.Name, Bold: true),
            new ProseRun(theme.Quotes.Count == 0
                ? texts.Say(" (enligt en regel över svaren)", " (by a rule over the answers)")
                : $": {string.Join(' ', theme.Quotes.Select(quote => texts.Say($"”{quote}”", $"'{quote}'")))}"),
        ]))]);
    }
}
