using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>What a file is called by its extension.</summary>
internal readonly record struct FileWords(Language Language)
{
    /// <summary>What most people want first.</summary>
    private static readonly string[] Order = [".html", ".docx", ".pdf", ".xlsx", ".json", ".wide.csv", ".long.csv", ".codebook.csv"];

    public static int PlaceOf(string extension) => Array.IndexOf(Order, extension) is >= 0 and var place ? place : Order.Length;

    public string Of(string extension) => extension switch
    {
        ".docx" => "Word",
        ".xlsx" => "Excel",
        ".html" => Language.Choose("Webbsida", "Web page"),
        ".pdf" => "PDF",
        ".json" => "JSON",
        ".wide.csv" => Language.Choose("CSV, en rad per svarande", "CSV, one row for each"),
        ".long.csv" => Language.Choose("CSV, en rad per svar", "CSV, one row for each answer"),
        ".codebook.csv" => Language.Choose("Kodbok (CSV)", "Code book (CSV)"),
        _ => extension,
    };
}
