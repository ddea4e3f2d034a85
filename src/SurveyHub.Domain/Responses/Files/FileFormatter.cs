using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Files;

/// <summary>An attached file in words.</summary>
public static class FileFormatter
{
    /// <summary>Enough of a hash to tell two files apart by eye, and to find the whole one.</summary>
    public const int ShownHash = 12;

    private const long Kilobyte = 1024;
    private const long Megabyte = Kilobyte * 1024;

    /// <summary>"1,2 MB", "340 kB". Rounded up: no file is 0 kB, and one that is too large is never said to be as large as it may.</summary>
    public static string Size(long bytes)
    {
        var (number, unit) = bytes >= Megabyte
            ? (Math.Ceiling((decimal)bytes * 10 / Megabyte) / 10, "MB")
            : (Math.Ceiling((decimal)bytes / Kilobyte), "kB");
        return $"{SwedishNumber.Format(number)}{SwedishNumber.NoBreakSpace}{unit}";
    }

    /// <summary>"plan.pdf (1,2 MB)"; the name alone where no more is known.</summary>
    public static string NameAndSize(FileValue file) => file.Size is { } size ? $"{file.Name} ({Size(size)})" : file.Name;

    /// <summary>"plan.pdf (1,2 MB, SHA-256 börjar 3f2a9c112233)": what proves later that it is the same file.</summary>
    public static string Words(FileValue file, Language language) => file is { Size: { } size, Hash: { } hash }
        ? $"{file.Name} ({Size(size)}, {language.Choose("SHA-256 börjar", "SHA-256 begins")} {hash[..ShownHash]})"
        : file.Name;
}
