using System.Diagnostics;
using System.Globalization;
using MiniExcelLibs;
using SurveyHub.Benchmarks.Micro;
using SurveyHub.Documents;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Text;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>An export in a process of its own, so that the memory it takes can be seen.</summary>
internal static class ExportProcess
{
    public const string Verb = "export-process";
    private const int Fields = 30;

    /// <summary>
    /// The collector lets new objects fill the processor's cache before it looks at them, so that a server with a cache of 256 MB shows 100 MB more than a desk's. The
    /// bound is what it takes on a machine with a small one, and holds for all writers alike.
    /// </summary>
    private static readonly Dictionary<string, string?> CollectorOfPlainMachine = new() { ["DOTNET_GCGen0MaxBudget"] = "0x600000" };

    /// <summary>What it is asked to do with the answers: hold them only, write them, or let MiniExcel write the same cells.</summary>
    public enum Writer
    {
        None,
        Ours,
        MiniExcel,

        /// <summary>No answers at all: cells that are made as they are written.</summary>
        Cells,
    }

    /// <summary>The most memory that the process had, in megabytes.</summary>
    public static async Task<double> MeasureAsync(Writer writer, int organisations)
    {
        var program = typeof(ExportProcess).Assembly.Location;
        var result = await Command.RunAsync(
            "dotnet", [program, Verb, writer.ToString(), organisations.ToString(CultureInfo.InvariantCulture)], CancellationToken.None, CollectorOfPlainMachine);
        return double.Parse(result.EnsureSuccess("the export").Output, CultureInfo.InvariantCulture);
    }

    public static void Run(string writer, string organisations)
    {
        var (kind, rows) = (Enum.Parse<Writer>(writer), int.Parse(organisations, CultureInfo.InvariantCulture));
        var answers = kind == Writer.Cells ? null : LargeAnswers.Make(rows, Fields);
        switch (kind)
        {
            case Writer.Ours:
                ReportFormat.Workbook.Write(answers!, Stream.Null);
                break;
            case Writer.MiniExcel:
                Stream.Null.SaveAs(DataBookCompiler.Compile(answers!).Sheets.ToDictionary(sheet => sheet.Name, Rows));
                break;
            case Writer.Cells:
                WorkbookWriter.Write(Book(rows), Stream.Null);
                break;
            case Writer.None:
                break;
        }

        using var process = Process.GetCurrentProcess();
        Console.Out.Write((process.PeakWorkingSet64 / 1_000_000d).ToString(CultureInfo.InvariantCulture));
        GC.KeepAlive(answers);
    }

    private static DataBook Book(int rows)
    {
        var columns = Enumerable.Range(1, Fields).Select(i => new DataColumn($"Kolumn {i.ToString(CultureInfo.InvariantCulture)}", 20)).ToValueList();
        var cells = Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, Fields)
            .Select(column => column % 3 == 2 ? DataCell.Of($"Behandling i grupp nr {row % 40}") : DataCell.Of(((row * 31) + (column * 7)) % 1000, 0)).ToValueList());
        return new DataBook("Många celler", Language.Swedish, null, [new DataSheet("Svar", [], columns, cells, [])]);
    }

    private static object Rows(DataSheet sheet) => sheet.Rows.Select(row => sheet.Columns.Zip(row).ToDictionary(
        pair => pair.First.Heading, pair => pair.Second.Number ?? (object?)pair.Second.Text));
}
