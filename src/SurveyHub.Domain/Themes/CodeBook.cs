using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Themes;

/// <summary>The themes of an enquiry, in their order. Ids, and the ids that themes had before they were merged, are unique.</summary>
public sealed record CodeBook(ValueList<Theme> Themes)
{
    public static CodeBook Empty { get; } = new(ValueList<Theme>.Empty);

    /// <summary>The theme that an id means, also one that was merged into another; null for none.</summary>
    public Theme? Find(Identifier id) => Themes.FirstOrDefault(theme => theme.Id == id) ?? Themes.FirstOrDefault(theme => theme.Formerly.Contains(id));

    /// <summary>Whether a theme may be listed under another: one that is there, and is not itself listed under the first.</summary>
    public bool MayLieUnder(Identifier id, Identifier parent)
    {
        var seen = new HashSet<Identifier> { id };
        for (Identifier? above = parent; above is { } next; above = Themes.FirstOrDefault(theme => theme.Id == next)?.Parent)
        {
            if (!seen.Add(next))
            {
                return false;
            }
        }

        return Themes.Any(theme => theme.Id == parent);
    }

    /// <summary>With a theme in place of the one of its id, or after the others. One that is looked for in a field more is read for anew from then on.</summary>
    /// <param name="isWider">It has come to mean more, so that what was read before says nothing of it.</param>
    public CodeBook With(Theme theme, DateTimeOffset at, bool isWider = false)
    {
        if (Themes.FirstOrDefault(other => other.Id == theme.Id) is not { } before)
        {
            return new CodeBook([.. Themes, theme with { Since = at }]);
        }

        var isReadAnew = isWider || theme.Fields.Except(before.Fields).Any();
        var after = theme with { Since = isReadAnew ? at : before.Since, Formerly = before.Formerly };
        return new CodeBook(Themes.Select(other => other == before ? after : other).ToValueList());
    }

    /// <summary>
    /// Makes two themes one: the second's codings are the first's from now on, since its id means the first. Where the first is looked for grows by where
    /// the second was. A reading says that neither is there only where it was of both.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is not there, both are the same, or one is a rule: what is told by a rule cannot be marked as well.</exception>
    public CodeBook Merge(Identifier into, Identifier from, DateTimeOffset at)
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
            Since = kept.Fields.ToHashSet().SetEquals(gone.Fields) ? Later(kept.Since, gone.Since) : at,
            Parent = kept.Parent == from ? gone.Parent : kept.Parent,
        };
        return Without(gone, into, theme => theme == kept ? merged : theme);
    }

    /// <summary>
    /// Takes away a theme whose passages have all been given to others. Those that are a part of it go by what was read for it: who did not say the whole does
    /// not say a part.
    /// </summary>
    /// <param name="parts">Which mean nothing but what it meant.</param>
    public CodeBook Dissolve(Identifier whole, IReadOnlyCollection<Identifier> parts)
    {
        var gone = Themes.First(theme => theme.Id == whole);
        return Without(gone, gone.Parent, theme => parts.Contains(theme.Id) && theme.Rule is null && !theme.Fields.Except(gone.Fields).Any()
            ? theme with { Since = gone.Since < theme.Since || gone.Since is null ? gone.Since : theme.Since }
            : theme);
    }

    private CodeBook Without(Theme gone, Identifier? newParent, Func<Theme, Theme> change) => new(Themes.Where(theme => theme != gone).Select(change)
        .Select(theme => theme.Parent == gone.Id ? theme with { Parent = newParent == theme.Id ? gone.Parent : newParent } : theme).ToValueList());

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;
}
