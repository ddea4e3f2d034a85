using Microsoft.Playwright;
using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.EveryPage;

/// <summary>A page in a state that is worth looking at.</summary>
/// <param name="Name">What a failing test is called.</param>
/// <param name="Shows">The component drawn, as <see cref="SitePages"/> names it.</param>
/// <param name="GoAsync">Leads there; the state that it needs stands in the site already or is made on the way, and no other stop needs it undone.</param>
internal sealed record Stop(string Name, string Shows, Func<IPage, DemonstrationSite, Task> GoAsync)
{
    public Visitor By { get; init; } = Visitor.Staff;

    public static Stop At(string name, string shows, Func<DemonstrationSite, string> address) =>
        new(name, shows, (page, site) => page.GotoAsync(address(site)));

    public override string ToString() => Name;
}

internal enum Visitor
{
    /// <summary>Anna, with every role.</summary>
    Staff,

    /// <summary>Anna, who has chosen English.</summary>
    English,

    /// <summary>Bo, who only reads reports.</summary>
    Reader,

    /// <summary>Somebody who is not signed in: a region, or staff before they sign in.</summary>
    Stranger,
}
