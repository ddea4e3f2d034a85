using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Themes;

/// <summary>The themes of an enquiry, in their order. Ids, and the ids that themes had before they were merged, are unique.</summary>
public sealed record CodeBook(ValueList<Theme> Themes)
{
    public static CodeBook Empty { get; } = new(ValueList<Theme>.Empty);

    /// <summary>The theme that an id means, also one that was merged into another; null for none.</summary>
    public Theme? Find(Identifier id) => Themes.FirstOrDefault(theme => theme.Id == id) ?? Themes.FirstOrDefault(theme => theme.Formerly.Contains(id));

    /// <summary>
    /// Makes two themes one: the second's codings are the first's from now on, since its id means the first. Where the first is looked for grows by where
    /// the second was.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is not there, both are the same, or one is a rule: what is told by a rule cannot be marked as well.</exception>
    public CodeBook Merge(Identifier into, Identifier from)
    {
        var (kept, gone) = (Themes.FirstOrDefault(theme => theme.Id == into), Themes.FirstOrDefault(theme => theme.Id == from));
        if (kept is not { Rule: null } || gone is not { Rule: null } || kept == gone)
        {
            throw new ArgumentException($"'{from}' cannot be merged into '{into}'.", nameof(from));
        }

        var merged = kept with
        {
            Fields = kept.Fields.Union(gone.Fields).ToValueList(),
            Formerly = [.. kept.Formerly, from, .. gone.Formerly],
        };
        return new CodeBook(Themes.Where(theme => theme != gone).Select(theme => theme == kept ? merged : theme).ToValueList());
    }
}
