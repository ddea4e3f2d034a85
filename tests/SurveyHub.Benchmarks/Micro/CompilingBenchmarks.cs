using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using MiniExcelLibs;
using SurveyHub.Documents;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Benchmarks.Micro;

/// <summary>
/// Compiling 21 × 10 answers to Word, beside a bare writer: the same parts, ready made, put into a zip archive.
/// The difference is what compiling and setting cost.
/// </summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private readonly SurveyAnswers _answers = LargeAnswers.Make(21, 10);
    private List<(string Name, byte[] Content)> _parts = [];

    [GlobalSetup]
    public void ReadParts()
    {
        using var file = new MemoryStream();
        ReportFormat.Word.Write(_answers, file);
        using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        _parts = archive.Entries.Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        }).ToList();
    }

    [Benchmark(Baseline = true)]
    public long BareZip()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return file.Length;
    }

    [Benchmark]
    public long Report()
    {
        using var file = new MemoryStream();
        ReportFormat.Word.Write(_answers, file);
        return file.Length;
    }
}

/// <summary>
/// 10 000 × 30 answers to Excel, beside MiniExcel writing the same cells of the same sheets, ready made. <see cref="Workbook"/> includes compiling;
/// <see cref="Sheets"/> is the writer alone.
/// </summary>
[MemoryDiagnoser]
public class WorkbookBenchmarks
{
    private readonly SurveyAnswers _answers = LargeAnswers.Make(10_000, 30);
    private readonly Dictionary<string, object> _rows = [];
    private DataBook _book = new("", Language.Swedish, null, []);

    [GlobalSetup]
    public void MakeRows()
    {
        var book = DataBookCompiler.Compile(_answers);
        _book = book with { Sheets = book.Sheets.Select(sheet => sheet with { Rows = sheet.Rows.ToList() }).ToValueList() };
        foreach (var sheet in _book.Sheets)
        {
            _rows[sheet.Name] = sheet.Rows
                .Select(row => sheet.Columns.Zip(row).ToDictionary(pair => pair.First.Heading, pair => pair.Second.Number ?? (object?)pair.Second.Text))
                .ToList();
        }
    }

    [Benchmark(Baseline = true)]
    public long MiniExcelCells()
    {
        using var file = new MemoryStream();
        file.SaveAs(_rows);
        return file.Length;
    }

    [Benchmark]
    public long Sheets()
    {
        using var file = new MemoryStream();
        WorkbookWriter.Write(_book, file);
        return file.Length;
    }

    [Benchmark]
    public long Workbook()
    {
        using var file = new MemoryStream();
        ReportFormat.Workbook.Write(_answers, file);
        return file.Length;
    }
}
