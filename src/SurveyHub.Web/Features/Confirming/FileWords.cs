using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>What a file is called by its extension.</summary>
internal readonly record struct FileWords(Language Language)
{
    public string Of(string extension) => extension switch
    {
        ".docx" => "Word",
        ".xlsx" => "Excel",
        ".html" => Language.Choose("Webbsida", "Web page"),
        ".pdf" => "PDF",
        ".csv" => "CSV",
        ".json" => "JSON",
        _ => extension,
    };
}
