using SurveyHub.Benchmarks.Measuring;
using static SurveyHub.Benchmarks.Measuring.Units;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>Memory of writing 10 000 × 30 answers as a workbook, and ten times as many, beside holding the answers alone; and of the writer alone, with cells made as it asks for them.</summary>
internal static class ExportComparison
{
    private const int Rows = 10_000;

    public static async Task<IReadOnlyList<Finding>> RunAsync()
    {
        var (held, ours, other) = await MeasureAsync(Rows);
        var (heldOfTen, oursOfTen, otherOfTen) = await MeasureAsync(Rows * 10);
        var (written, writtenOfTen) = (await ExportProcess.MeasureAsync(ExportProcess.Writer.Cells, Rows), await ExportProcess.MeasureAsync(ExportProcess.Writer.Cells, Rows * 10));
        return
        [
            new("memory of 10 000 × 30 answers to xlsx, MB", Megabytes(ours), $"MiniExcel {Megabytes(other)}", ours, new Bound(150, 60)),
            new("of it beyond the answers themselves, MB", Megabytes(ours - held), $"MiniExcel {Megabytes(other - held)}", ours - held),
            new("memory of 100 000 × 30 answers to xlsx, MB", Megabytes(oursOfTen), $"MiniExcel {Megabytes(otherOfTen)}", oursOfTen),
            new("of it beyond the answers themselves, MB", Megabytes(oursOfTen - heldOfTen), $"MiniExcel {Megabytes(otherOfTen - heldOfTen)}", oursOfTen - heldOfTen),
            new("memory of writing 10 000 × 30 cells, MB", Megabytes(written), "–", written, new Bound(150, 60)),
            new("memory of writing 100 000 × 30 cells, ×", Megabytes(writtenOfTen), Megabytes(written), writtenOfTen / written, new Bound(1.2, 1.05)),
        ];
    }

    private static async Task<(double Held, double Ours, double Other)> MeasureAsync(int organisations) => (
        await ExportProcess.MeasureAsync(ExportProcess.Writer.None, organisations),
        await ExportProcess.MeasureAsync(ExportProcess.Writer.Ours, organisations),
        await ExportProcess.MeasureAsync(ExportProcess.Writer.MiniExcel, organisations));
}
