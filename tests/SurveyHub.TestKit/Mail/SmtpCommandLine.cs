namespace SurveyHub.TestKit.Mail;

/// <summary>A command as the client wrote it: a verb, in upper case, and the rest.</summary>
internal readonly record struct SmtpCommandLine(string Verb, string Argument)
{
    public static SmtpCommandLine Of(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new(line.ToUpperInvariant(), "") : new(line[..space].ToUpperInvariant(), line[(space + 1)..].Trim());
    }

    /// <summary>
    /// Reads <c>FROM:&lt;address&gt; KEY=VALUE …</c> or <c>TO:&lt;address&gt; …</c>; null when it has not that form.
    /// Quoted local parts that hold ">" are not understood: no client of ours sends them.
    /// </summary>
    public SmtpPath? Path(string keyword)
    {
        if (!Argument.StartsWith(keyword + ":", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = Argument[(keyword.Length + 1)..].TrimStart();
        var end = rest.IndexOf('>', StringComparison.Ordinal);
        return rest.StartsWith('<') && end > 0
            ? new SmtpPath(rest[1..end], rest[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : null;
    }
}

/// <param name="Address">Without angle brackets; empty for the null sender.</param>
/// <param name="Parameters">"SIZE=123", "SMTPUTF8" …</param>
internal sealed record SmtpPath(string Address, IReadOnlyList<string> Parameters)
{
    /// <summary>What stands after "SIZE=", or null.</summary>
    public string? Value(string key) => Parameters
        .FirstOrDefault(p => p.StartsWith(key + "=", StringComparison.OrdinalIgnoreCase))?[(key.Length + 1)..];

    public bool Has(string key) => Parameters.Contains(key, StringComparer.OrdinalIgnoreCase);
}
