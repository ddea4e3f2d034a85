namespace SurveyHub.Domain.Questionnaires;

/// <summary>A kind of file that can be attached to an answer. None of them carries macros, and none is a program.</summary>
public enum FileKind
{
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Csv,
    Txt,
    Png,
    Jpg,
}

public static class FileKinds
{
    /// <summary>In the order in which they are listed.</summary>
    public static ValueList<FileKind> All { get; } = Enum.GetValues<FileKind>().ToValueList();

    /// <summary>The end of a file's name without its dot, which is also what an author writes.</summary>
    public static string Extension(this FileKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>By the end of the name, whatever its case; null for any that cannot be attached.</summary>
    public static FileKind? Of(string name)
    {
        var extension = Path.GetExtension(name).TrimStart('.');
        return Find(string.Equals(extension, "jpeg", StringComparison.OrdinalIgnoreCase) ? "jpg" : extension);
    }

    /// <summary>By what an author writes.</summary>
    public static FileKind? Find(string extension)
    {
        foreach (var kind in All)
        {
            if (string.Equals(kind.Extension(), extension, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.Odt => "application/vnd.oasis.opendocument.text",
        FileKind.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        FileKind.Odp => "application/vnd.oasis.opendocument.presentation",
        FileKind.Csv => "text/csv",
        FileKind.Txt => "text/plain",
        FileKind.Png => "image/png",
        FileKind.Jpg => "image/jpeg",
    };
}
