using System.Diagnostics;
using System.Globalization;
using MiniExcelLibs;
using SurveyHub.Benchmarks.Micro;
using SurveyHub.Documents;
using SurveyHub.Domain.Reports;
using SurveyHub.TestKit.Processes;

namespace SurveyHub.Benchmarks.Whole;

/// <summary>An export in a process of its own, so that the memory it takes can be seen.</summary>
internal static class ExportProcess
{
    public const string Verb = "export-process";
    private const int Fields = 30;

    /// <summary>What it is asked to do with the answers: hold them only, write them, or let MiniExcel write the same cells.</summary>
    public enum Writer
    {
        None,
        Ours,
        MiniExcel,
    }

    /// <summary>The most memory that the process had, in megabytes.</summary>
    public static async Task<double> MeasureAsync(Writer writer, int organisations)
    {
        var program = typeof(ExportProcess).Assembly.Location;
        var result = await Command.RunAsync(
            "dotnet", [program, Verb, writer.ToString(), organisations.ToString(CultureInfo.InvariantCulture)], CancellationToken.None);
        return double.Parse(result.EnsureSuccess("the export").Output, CultureInfo.InvariantCulture);
    }

    public static void Run(string writer, string organisations)
    {
        var answers = LargeAnswers.Make(int.Parse(organisations, CultureInfo.InvariantCulture), Fields);
        switch (Enum.Parse<Writer>(writer))
        {
            case Writer.Ours:
                ReportFormat.Workbook.Write(answers, Stream.Null);
                break;
            case Writer.MiniExcel:
                Stream.Null.SaveAs(DataBookCompiler.Compile(answers).Sheets.ToDictionary(sheet => sheet.Name, Rows));
                break;
            case Writer.None:
                break;
        }

        using var process = Process.GetCurrentProcess();
        Console.Out.Write((process.PeakWorkingSet64 / 1_000_000d).ToString(CultureInfo.InvariantCulture));
        GC.KeepAlive(answers);
    }

    private static object Rows(DataSheet sheet) => sheet.Rows.Select(row => sheet.Columns.Zip(row).ToDictionary(
        pair => pair.First.Heading, pair => pair.Second.Number ?? (object?)pair.Second.Text));
}
