namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>Reads text that names something and that no field may stand in: headings, options, the first column of tables.</summary>
internal static class Labels
{
    /// <param name="emptyOffset">Where the label would have stood, if there is none.</param>
    public static LabelText Read(IReadOnlyCollection<Piece> pieces, int emptyOffset, ReadingContext context)
    {
        foreach (var code in pieces.Where(p => p.Kind == PieceKind.Code))
        {
            context.ReportPossibleField(QuestionnaireDiagnostics.MisplacedSpec, code.Offset - 1, code.Text);
        }

        return new LabelText(pieces.Where(p => p.Kind == PieceKind.Text), emptyOffset);
    }
}
