using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Reads an item of a list or a cell of a table, in which no instruction can stand.</summary>
internal sealed class PartReader(ReportContext context, IdReader ids, RunReader runs)
{
    /// <param name="offset">Where it starts, for what has no text.</param>
    public TemplateParagraph Read(List<Piece> pieces, int offset)
    {
        if (ReportInstruction.FindMisplaced(pieces) is { } misplaced)
        {
            context.Report(ReportDiagnostics.MisplacedInstruction, misplaced.Offset, misplaced.Text.Trim());
        }

        ids.ReportStrayBraces(new LabelText(pieces.WithoutCode(), offset));
        return new TemplateParagraph(runs.Read(pieces));
    }
}
