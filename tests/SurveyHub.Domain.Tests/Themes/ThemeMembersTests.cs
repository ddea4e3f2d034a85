using CsCheck;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Themes.Rules;
using static SurveyHub.Domain.Tests.Themes.AskedRegions;

namespace SurveyHub.Domain.Tests.Themes;

/// <summary>A panel divided by a theme.</summary>
public sealed class ThemeMembersTests
{
    private static readonly FieldPath Text = FieldPath.Parse("text");
    private static readonly FieldPath More = FieldPath.Parse("mer");
    private static readonly Identifier Id = Identifier.Parse("minskar");
    private static readonly Theme Theme = new(Id, "Minskar", "") { Fields = [Text, More] };
    private static readonly Answer Yes = Says("val", "ja");

    /// <summary>An answer that could stand in one of the two fields, and how far the reading of it has come.</summary>
    private static readonly Gen<(Answer? Answer, bool IsRead, bool IsCoded, bool IsLater)> AnyAnswer = Gen.Select(
        Gen.OneOf<Answer?>(null, Says("text", "Det minskar."), Lacks("text", AnswerKind.Missing), Lacks("text", AnswerKind.Missing, "minskar"), Lacks("text", AnswerKind.NotApplicable)),
        Gen.Bool, Gen.Bool, Gen.Bool);

    [Fact]
    public void Marked_IsIn() => Assert.Equal(Membership.In, Of([Says("text", "Det minskar.")], codings: [Says("text", "Det minskar.")]));

    [Fact]
    public void ReadToItsEnd_AndNotMarked_IsNotIn() => Assert.Equal(Membership.NotIn, Of([Says("text", "Det ökar.")], read: [Says("text", "Det ökar.")]));

    [Fact]
    public void NotRead_IsUndecided() => Assert.Equal(Membership.Undecided, Of([Says("text", "Det ökar.")]));

    [Fact]
    public void CorrectedSinceItWasRead_IsUndecided() => Assert.Equal(Membership.Undecided, Of([Says("text", "Det ökar nu.")], read: [Says("text", "Det ökar.")]));

    [Fact]
    public void ReadInOneFieldOnly_IsUndecided() =>
        Assert.Equal(Membership.Undecided, Of([Yes, Says("text", "Det ökar."), Says("mer", "Kanske.")], read: [Says("text", "Det ökar.")]));

    [Fact]
    public void MarkedPassageThatIsGone_IsUndecided_UntilTheNewTextIsRead()
    {
        Assert.Equal(Membership.Undecided, Of([Says("text", "Det ökar.")], read: [Says("text", "Det minskar.")], codings: [Says("text", "Det minskar.")]));
        Assert.Equal(Membership.NotIn, Of([Says("text", "Det ökar.")], read: [Says("text", "Det ökar.")], codings: [Says("text", "Det minskar.")]));
        Assert.Equal(Membership.NoData, Of([], codings: [Says("text", "Det minskar.")]));
    }

    [Theory]
    [InlineData(AnswerKind.Missing, null, Membership.NoData)]
    [InlineData(AnswerKind.Missing, "Vi vet inte om det minskar.", Membership.Undecided)]
    [InlineData(AnswerKind.NotApplicable, null, Membership.NotApplicable)]
    public void WithoutAValue(AnswerKind kind, string? reason, Membership expected) => Assert.Equal(expected, Of([Lacks("text", kind, reason)]));

    [Fact]
    public void ReasonThatIsRead_IsNoData() =>
        Assert.Equal(Membership.NoData, Of([Lacks("text", AnswerKind.Missing, "Vet ej.")], read: [Lacks("text", AnswerKind.Missing, "Vet ej.")]));

    [Fact]
    public void NothingAnswered_IsNoData() => Assert.Equal(Membership.NoData, Of([]));

    [Fact]
    public void WhatIsNotAsked_IsNotAsked() =>
        Assert.Equal(Membership.NotAsked, Members(Theme with { Fields = [More] }, [Says("val", "nej")]).Single().Membership);

    [Fact]
    public void Silent_IsSilent() => Assert.Equal(Membership.Silent, Of(null));

    [Fact]
    public void Rule_DividesThePanelToo()
    {
        var rule = new AnswerRule([new StateTerm(FieldPath.Parse("a"), StatedState.Exists)]);
        var theme = new Theme(Id, "Har", "") { Rule = rule };

        Assert.Equal(
            [Membership.In, Membership.NotIn, Membership.NoData, Membership.Undecided, Membership.Silent],
            Members(theme, [Says("a", "2")], [Says("a", "0")], [], [Says("a", "flera")], null).Select(member => member.Membership));
    }

    [Fact]
    public void MergedTheme_KeepsItsCodings()
    {
        var other = new Theme(Identifier.Parse("krymper"), "Krymper", "") { Fields = [More] };
        var answers = Answers([Says("text", "Det minskar.")]);
        var analysis = new Analysis(new CodeBook([other, Theme]).Merge(other.Id, Id, DateTimeOffset.UnixEpoch), [Mark(Says("text", "Det minskar."))], []);

        var book = analysis.Book;
        Assert.Equal((1, "krymper"), (book.Themes.Count, book.Find(Id)!.Id.Value));
        Assert.Equal([More, Text], book.Themes[0].Fields);
        Assert.Single(new ThemeReader(answers, analysis).MembersOf(book.Themes[0]).In);
    }

    /// <summary>Whoever read before a theme came did not look for it.</summary>
    [Theory]
    [InlineData(null, Membership.NotIn)]
    [InlineData(1, Membership.NotIn)]
    [InlineData(2, Membership.NotIn)]
    [InlineData(3, Membership.Undecided)]
    public void ReadingBeforeTheThemeCame_SaysNothingOfIt(int? since, Membership expected)
    {
        var answer = Says("text", "Det ökar.");
        var theme = Theme with { Fields = [Text], Since = since is { } day ? Day(day) : null };
        var members = new ThemeReader(Answers([answer]), new Analysis(new CodeBook([theme]), [], [Read(answer) with { At = Day(2) }])).MembersOf(theme);

        Assert.Single(members[expected]);
    }

    [Fact]
    public void ThemeThatIsLookedForInAFieldMore_OrMeansMore_IsReadForAnew()
    {
        var book = CodeBook.Empty.With(Theme with { Fields = [Text] }, Day(1));

        Assert.Equal(Day(1), book.Themes[0].Since);
        Assert.Equal(Day(1), book.With(book.Themes[0] with { Name = "Blir mindre" }, Day(2)).Themes[0].Since);
        Assert.Equal(Day(2), book.With(book.Themes[0] with { Fields = [Text, More] }, Day(2)).Themes[0].Since);
        Assert.Equal(Day(2), book.With(book.Themes[0] with { Definition = "Allt som minskar." }, Day(2), isWider: true).Themes[0].Since);
    }

    [Fact]
    public void MergedTheme_GoesByReadingsOfBoth()
    {
        var one = Theme with { Fields = [Text], Since = Day(1) };
        var other = new Theme(Identifier.Parse("krymper"), "Krymper", "") { Fields = [Text], Since = Day(2) };

        Assert.Equal(Day(2), new CodeBook([one, other]).Merge(Id, other.Id, Day(9)).Themes[0].Since);
        Assert.Equal(Day(9), new CodeBook([one, other with { Fields = [More] }]).Merge(Id, other.Id, Day(9)).Themes[0].Since);
    }

    [Fact]
    public void PartOfADissolvedTheme_GoesByWhatWasReadForTheWhole()
    {
        var (part, apart) = (new Theme(Identifier.Parse("del"), "Del", "") { Fields = [Text] }, new Theme(Identifier.Parse("annat-tema"), "Annat", "") { Fields = [Text] });
        var book = new CodeBook([Theme with { Since = Day(1) }]).With(part with { Parent = Id }, Day(5)).With(apart, Day(5)).Dissolve(Id, [part.Id]);

        Assert.Equal([Day(1), Day(5)], book.Themes.Select(theme => theme.Since));
        Assert.All(book.Themes, theme => Assert.Null(theme.Parent));
    }

    [Fact]
    public void Theme_LiesUnderNoneOfThoseUnderIt()
    {
        var (part, deeper) = (new Theme(Identifier.Parse("del"), "Del", "") { Parent = Id }, new Theme(Identifier.Parse("delens"), "Del", "") { Parent = Identifier.Parse("del") });
        var book = new CodeBook([Theme, part, deeper]);

        Assert.False(book.MayLieUnder(Id, deeper.Id));
        Assert.False(book.MayLieUnder(Id, Id));
        Assert.False(book.MayLieUnder(Id, Identifier.Parse("borta")));
        Assert.True(book.MayLieUnder(deeper.Id, Id));
        Assert.Null(book.Merge(Id, part.Id, Day(1)).Themes[0].Parent);
        Assert.Equal(Id, book.Merge(Id, part.Id, Day(1)).Themes[1].Parent);
    }

    [Fact]
    public void Merge_OfWhatCannotBeMerged_IsRefused()
    {
        var rule = new Theme(Identifier.Parse("regel"), "R", "") { Rule = new AnswerRule([new StateTerm(Text, StatedState.Exists)]) };
        var book = new CodeBook([Theme, rule]);

        Assert.Throws<ArgumentException>(() => book.Merge(Id, Id, default));
        Assert.Throws<ArgumentException>(() => book.Merge(Id, rule.Id, default));
        Assert.Throws<ArgumentException>(() => book.Merge(rule.Id, Id, default));
        Assert.Throws<ArgumentException>(() => book.Merge(Id, Identifier.Parse("borta"), default));
    }

    [Fact]
    public void Property_EveryOrganisationIsInOneList_AndNobodyUnreadIsAmongTheOthers() => AnyAnswer.List[1, 6].Sample(drawn =>
    {
        var answers = Answers([.. drawn.Select(one => one.Answer is { } answer ? new List<Answer> { answer } : null)]);
        var given = drawn.Select((one, i) => (one, Code: Code(i))).Where(pair => pair.one.Answer is not null).ToList();
        var analysis = new Analysis(
            new CodeBook([Theme]),
            [.. given.Where(pair => pair.one.IsCoded).Select(pair => Mark(pair.one.Answer!, pair.Code)).OfType<Coding>()],
            [.. given.Where(pair => pair.one.IsRead).Select(pair => Read(pair.one.IsLater ? pair.one.Answer! with { Comment = "senare" } : pair.one.Answer!, pair.Code))]);

        var members = new ThemeReader(answers, analysis).MembersOf(Theme);

        Assert.Equal(answers.Panel.Organisations, Enum.GetValues<Membership>().SelectMany(membership => members[membership]).OrderBy(o => o.Code));
        Assert.All(members.NotIn, organisation => Assert.Contains(analysis.Readings, reading => reading.Organisation == organisation.Code));
        Assert.All(members[Membership.Silent], organisation => Assert.True(answers.For(organisation.Code).IsSilent));
    });

    /// <summary>However answers are corrected, and whatever becomes of the themes: each coding is there, with where it stands now.</summary>
    [Fact]
    public void Property_NoCodingIsEverDropped() => Gen.Select(Gen.OneOf("Det", "minskar", " ", ".", "😀", "ökar").Array[0, 12], Gen.Int[0, 3]).Sample((pieces, fate) =>
    {
        var marked = Says("text", "Det minskar.");
        var whole = new CodeBook([Theme with { Fields = [Text] }, new Theme(Identifier.Parse("krymper"), "Krymper", "") { Fields = [Text] }]);
        var book = fate switch
        {
            0 => whole,
            1 => whole.Merge(Identifier.Parse("krymper"), Id, Day(1)),
            2 => whole.Dissolve(Id, [Identifier.Parse("krymper")]),
            _ => CodeBook.Empty,
        };
        var now = string.Concat(pieces);
        var reader = new ThemeReader(Answers(string.IsNullOrWhiteSpace(now) ? [] : [Says("text", now)]), new Analysis(book, [Mark(marked)], []));

        var placed = Assert.Single(reader.Codings);
        Assert.Equal(now.Contains("minskar", StringComparison.Ordinal), placed.Place.Fit != Fit.Lost);
        Assert.Equal(fate < 2, placed.Theme is not null);
    });

    private static Membership Of(IReadOnlyList<Answer>? given, IReadOnlyList<Answer>? read = null, IReadOnlyList<Answer>? codings = null) => new ThemeReader(
        Answers(given),
        new Analysis(new CodeBook([Theme]), [.. (codings ?? []).Select(answer => Mark(answer))], [.. (read ?? []).Select(answer => Read(answer))]))
        .MembersOf(Theme) is var members ? Enum.GetValues<Membership>().Single(membership => members[membership].Count == 1) : default;

    private static IEnumerable<(Organisation Organisation, Membership Membership)> Members(Theme theme, params IReadOnlyList<Answer>?[] given)
    {
        var answers = Answers(given);
        var members = new ThemeReader(answers, new Analysis(new CodeBook([theme]), [], [])).MembersOf(theme);
        return answers.Panel.Organisations.Select(organisation => (organisation, Enum.GetValues<Membership>().Single(membership => members[membership].Contains(organisation))));
    }

    private static DateTimeOffset Day(int day) => DateTimeOffset.UnixEpoch.AddDays(day);

    private static Coding Mark(Answer answer, OrganisationCode? organisation = null)
    {
        var part = answer.Kind == AnswerKind.Value ? AnswerPart.Value : AnswerPart.Comment;
        var start = Passage.TextOf(answer, part).IndexOf("minskar", StringComparison.Ordinal);
        return start < 0 ? null! : new Coding(Id, Passage.Of(organisation ?? Code(0), answer, part, start, 7), "Anna", DateTimeOffset.UnixEpoch);
    }

    private static Reading Read(Answer answer, OrganisationCode? organisation = null) =>
        new(organisation ?? Code(0), answer.Path, TextMark.Of(answer), "Anna", DateTimeOffset.UnixEpoch);
}
