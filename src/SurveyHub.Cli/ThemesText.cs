using System.Text;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Cli;

/// <summary>Themes for people: each with the organisations in every list that is not empty, and after them the marked words that are no longer where they were.</summary>
internal static class ThemesText
{
    private static readonly LocalText Share = new("{0} av {1}", "{0} of {1}");

    public static string Of(SurveyAnswers answers, Analysis analysis, ThemeReader reader, Language language)
    {
        var text = new StringBuilder();
        foreach (var theme in analysis.Book.Themes)
        {
            var members = reader.MembersOf(theme);
            text.Append(theme.Name).Append(" (").Append(theme.Id).Append("): ")
                .AppendFormat(System.Globalization.CultureInfo.InvariantCulture, Share.In(language), members.In.Count, members.Base).Append('\n');
            foreach (var membership in Enum.GetValues<Membership>().Where(membership => members[membership].Count > 0))
            {
                text.Append("  ").Append(Name(membership).In(language)).Append(": ").AppendJoin(", ", members[membership].Select(organisation => organisation.ShortName)).Append('\n');
            }
        }

        foreach (var placed in reader.Codings.Where(placed => placed.Place.Fit != Fit.Fits))
        {
            var passage = placed.Coding.Passage;
            var organisation = answers.Panel.Organisations.First(other => other.Code == passage.Organisation);
            text.Append(Name(placed.Place.Fit).In(language)).Append(": ").Append(organisation.ShortName).Append(", ").Append(passage.Field).Append(", ")
                .Append(placed.Coding.Theme).Append(": ").Append(language.Quote(passage.Quote.ReplaceLineEndings(" "))).Append('\n');
        }

        return text.ToString();
    }

    private static LocalText Name(Membership membership) => membership switch
    {
        Membership.In => new("säger det", "say so"),
        Membership.NotIn => new("säger det inte", "do not say so"),
        Membership.Undecided => new("inte avgjort", "not decided"),
        Membership.NoData => new("har inte lämnat uppgift", "have given no data"),
        Membership.NotApplicable => new("ej aktuellt, eller inget att jämföra", "not applicable, or nothing to compare"),
        Membership.NotAsked => new("inte tillfrågade", "not asked"),
        Membership.Silent => new("har inte svarat", "have not answered"),
    };

    private static LocalText Name(Fit fit) => fit switch
    {
        Fit.Fits => new("kvar", "there"),
        Fit.Moved => new("flyttat", "moved"),
        Fit.Doubtful => new("osäkert", "in doubt"),
        Fit.Lost => new("borta", "gone"),
    };
}
