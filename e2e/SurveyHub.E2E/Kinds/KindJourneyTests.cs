using System.Globalization;
using System.Security.Cryptography;

namespace SurveyHub.E2E.Kinds;

/// <summary>
/// Every kind of answer at every step of its way, a test for each: the file, the form (typed, pasted, wrong), the log, the answers file, the report and the
/// workbook, with <i>saknas</i>, <i>ej aktuellt</i>, <i>delvis</i>, what is not asked and what is not answered each in its place.
/// </summary>
[Collection(nameof(EveryKindSite))]
public sealed class KindJourneyTests(EveryKindSite site)
{
    public static TheoryData<string> Kinds => [.. KindJourneys.All.Select(journey => journey.Name)];

    public static TheoryData<string> Fields => [.. KindJourneys.Fields.Select(one => one.Path)];

    public static TheoryData<string> Typed => [.. KindJourneys.Fields.Where(one => one.First is not null).Select(one => one.Path)];

    public static TheoryData<string> Pasted => [.. KindJourneys.Fields.Where(one => one.Second is not null).Select(one => one.Path)];

    public static TheoryData<string> Mistakes => [.. KindJourneys.Fields.Where(one => one.Wrong is not null).Select(one => one.Path)];

    public static TheoryData<string> Calculated => [.. KindJourneys.All.SelectMany(journey => journey.Calculated).Select(value => value.Path)];

    public static TheoryData<string> Added => [.. KindJourneys.All.Where(journey => journey.Figures.Count > 0).Select(journey => journey.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void File_IsTheForm(string kind) => Assert.Contains(KindJourneys.Heading(KindJourneys.Of(kind)), site.Form, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Typed_IsSaved(string path) => Assert.StartsWith("Sparat ", site.Typed[path], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Pasted))]
    public void Pasted_StandsInTheControl(string path) => Assert.Equal(KindJourneys.Field(path).Second!.InControl, site.Pasted[path]);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Wrong_IsSaidWhereItWasWritten(string path) => Assert.Contains(KindJourneys.Field(path).Wrong!.Message, site.Said[path], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Fields))]
    public void Log_HasWhatWasWritten(string path)
    {
        var (field, log) = (KindJourneys.Field(path), site.Answers.Log);
        AssertLogged(field.First, log.Of(Organisations.Types, path));
        AssertLogged(field.Second, log.Of(Organisations.Pastes, path));
        var lacking = log.Of(Organisations.Lacks, path);
        if (field.Wrong is { IsRefused: false } mistake)
        {
            // Kept as it was typed, though nothing could be read from it.
            Assert.Contains(lacking, entry => entry is { Kind: "värde", Holds: true } && entry.Raw == mistake.Text);
        }

        AssertLast(field.MayBeMissing, "saknas", lacking);
        AssertLast(field.MayBeNotApplicable, "ej-aktuellt", log.Of(Organisations.IsOutside, path));
        AssertLast(field.MayBePartlyKnown, "delvis", log.Of(Organisations.KnowsInPart, path));
        if (field.NeedsReason)
        {
            Assert.Equal(KindJourneys.Reason, lacking[^1].Reason);
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void AnswersFile_HasALineForEachAnswer(string path)
    {
        var (field, file) = (KindJourneys.Field(path), site.Answers.File);
        Assert.Equal(LinesOf(field.First), file.Of(Organisations.Types, path));
        Assert.Equal(LinesOf(field.Second), file.Of(Organisations.Pastes, path));
        Assert.Equal(StatusOf(field.MayBeMissing, "saknas", field.NeedsReason ? KindJourneys.Reason : ""), file.Of(Organisations.Lacks, path).Where(_ => !field.Decides));
        Assert.Equal(StatusOf(field.MayBeNotApplicable, "ej-aktuellt"), file.Of(Organisations.IsOutside, path).Where(_ => !field.Decides));
        Assert.Equal(StatusOf(field.MayBePartlyKnown, "delvis"), file.Of(Organisations.KnowsInPart, path).Where(_ => !field.Decides));
        Assert.Equal(field.Decides ? 1 : 0, file.Of(Organisations.AnswersTheLeast, path).Count);
        Assert.Empty(file.Of(Organisations.IsSilent, path));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Report_ShowsEachAnswerInItsPlace(string path)
    {
        var (field, journey) = (KindJourneys.Field(path), KindJourneys.JourneyOf(path));
        var chapter = site.Answers.Report.Of(journey);
        switch (field.Place)
        {
            case ReportPlace.Quote:
                AssertQuoted(chapter, Organisations.Types, field.First!);
                AssertQuoted(chapter, Organisations.Pastes, field.Second!);
                Assert.Contains("Uppgift saknas: Skåne. Inget svar på frågan: Dalarna, Kalmar och Uppsala.", chapter.Texts);
                break;
            case ReportPlace.Table:
                Assert.Equal(field.First?.InTable ?? "", Cell(Organisations.Types));
                Assert.Equal(field.Second?.InTable ?? "", Cell(Organisations.Pastes));
                Assert.Equal(field.Decides ? "Ja" : field.MayBeMissing ? "Uppgift saknas" : "", Cell(Organisations.Lacks));
                Assert.Equal(field.Decides ? "Ja" : !field.MayBeNotApplicable ? "" : field.HasDash ? "–" : "Ej aktuellt", Cell(Organisations.IsOutside));
                Assert.Equal(field.Decides ? "Ja" : field.MayBePartlyKnown ? "Ja, antal ej rapporterat" : "", Cell(Organisations.KnowsInPart));
                Assert.Equal(field.Decides ? "Nej" : "", Cell(Organisations.AnswersTheLeast));
                break;
            case ReportPlace.Remark:
                Assert.Equal((field.First!.InTable, field.Second!.InTable, ""), (Cell(Organisations.Types), Cell(Organisations.Pastes), Cell(Organisations.Lacks)));
                Assert.Contains(chapter.Texts, text => text.Contains("Uppgift saknas: Skåne.", StringComparison.Ordinal));
                break;
            default:
                // It was looked for with the answer that it belongs to.
                Assert.Equal(ReportPlace.Beside, field.Place);
                break;
        }

        string Cell(Organisation organisation) =>
            chapter.Cells(field.Table, organisation.Name, field.Column ?? field.Label).ElementAtOrDefault((AddedPath.Split(path).Row ?? 1) - 1) ?? "";
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Workbook_HoldsEachAnswerByItsType(string path)
    {
        var (field, journey) = (KindJourneys.Field(path), KindJourneys.JourneyOf(path));
        AssertHeld(field.First?.InSheet, Cell(Organisations.Types));
        AssertHeld(field.Second?.InSheet, Cell(Organisations.Pastes));
        Organisation[] others = [Organisations.Lacks, Organisations.IsOutside, Organisations.KnowsInPart, Organisations.AnswersTheLeast, Organisations.IsSilent];
        // A column of numbers holds numbers only: what is not a value stands in a column of its own.
        Assert.All(others.Where(_ => !field.Decides), organisation => AssertHeld(SheetCell.Empty, Cell(organisation)));
        AssertRemarked(field.MayBeMissing, field.NeedsReason ? $"Uppgift saknas; {KindJourneys.Reason}" : "Uppgift saknas", Organisations.Lacks);
        AssertRemarked(field.MayBeNotApplicable, "Ej aktuellt", Organisations.IsOutside);
        AssertRemarked(field.MayBePartlyKnown, "Ja, antal ej rapporterat", Organisations.KnowsInPart);

        SheetCell Cell(Organisation organisation, string remark = "") =>
            site.Answers.Workbook.Of(journey, organisation, field.Label + remark).ElementAtOrDefault((AddedPath.Split(path).Row ?? 1) - 1) ?? SheetCell.Empty;

        void AssertRemarked(bool isSaid, string words, Organisation organisation)
        {
            if (isSaid)
            {
                Assert.Equal(words, Cell(organisation, ": anmärkning").Text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Calculated))]
    public void Calculated_IsTheSameEverywhere(string path)
    {
        var journey = KindJourneys.All.Single(one => one.Calculated.Any(value => value.Path == path));
        var value = journey.Calculated.Single(one => one.Path == path);
        Assert.Equal((value.First.OnPage, value.Second.OnPage), site.Calculated[path]);
        var chapter = site.Answers.Report.Of(journey);
        Assert.Equal([value.First.InTable], chapter.Cells(value.Table, Organisations.Types.Name, value.Column));
        Assert.Equal([value.Second.InTable], chapter.Cells(value.Table, Organisations.Pastes.Name, value.Column));
        AssertHeld(new SheetCell(value.First.Number, value.First.Format), site.Answers.Workbook.Of(journey, Organisations.Types, $"{value.Label} (uträknat)").Single());
        AssertHeld(new SheetCell(value.Second.Number, value.Second.Format), site.Answers.Workbook.Of(journey, Organisations.Pastes, $"{value.Label} (uträknat)").Single());
        // It would be a second truth.
        Assert.Empty(site.Answers.File.Of(Organisations.Types, path));
        Assert.Empty(site.Answers.Log.Of(Organisations.Types, path));
    }

    [Theory]
    [MemberData(nameof(Calculated))]
    public void Calculated_OfWhatIsMissing_IsMissing_AndOfWhatIsEmptyIsNothing(string path)
    {
        var journey = KindJourneys.All.Single(one => one.Calculated.Any(value => value.Path == path));
        var value = journey.Calculated.Single(one => one.Path == path);
        var chapter = site.Answers.Report.Of(journey);
        Assert.Equal(["Uppgift saknas"], chapter.Cells(value.Table, Organisations.Lacks.Name, value.Column));
        Assert.Equal([""], chapter.Cells(value.Table, Organisations.AnswersTheLeast.Name, value.Column));
    }

    [Theory]
    [MemberData(nameof(Added))]
    public void Report_AddsUp_AndSaysWhatItRestsOn(string kind)
    {
        var journey = KindJourneys.Of(kind);
        var chapter = site.Answers.Report.Of(journey);
        Assert.All(journey.Figures, figure => Assert.Equal([figure.Value], chapter.Cells(figure.Table, figure.Row, figure.Column)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Report_SaysHowManyHaveAnswered(string kind)
    {
        var journey = KindJourneys.Of(kind);
        var whole = string.Create(CultureInfo.InvariantCulture, $"Svar från {journey.Answered} av {Organisations.Asked} regioner.");
        Assert.StartsWith(whole, site.Answers.Report.Of(journey).Base, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_IsAskedFor_WhenTheRestIsReadThrough() => Assert.Contains("Frågan måste besvaras.", site.Demand, StringComparison.Ordinal);

    [Fact]
    public void Missing_WithoutTheReasonThatIsDemanded_IsSaid() =>
        Assert.Contains("Skriv varför uppgiften saknas, i kommentaren till svaret.", site.ReasonDemand, StringComparison.Ordinal);

    [Fact]
    public void OptionsThatExcludeEachOther_AreSaid_WhereNoScriptKeepsThemApart() =>
        Assert.StartsWith(ChoiceKinds.Excluded.Message, site.Excluded, StringComparison.Ordinal);

    [Fact]
    public void Help_StandsOnTheForm_AndInTheAppendix()
    {
        Assert.Contains(WordKinds.Help, site.Form, StringComparison.Ordinal);
        Assert.Contains(WordKinds.Help, site.Answers.Report.Paragraphs);
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Asked_IsWhatTheOtherAnswersAskFor(string path)
    {
        if (AddedPath.Split(path).Row is null)
        {
            Assert.Equal(KindJourneys.Field(path) is { IsOfSome: false } or { StaysOnThePage: true }, site.ShownToTheLeast.Contains(path));
        }
    }

    private static void AssertLogged(Written? expected, IReadOnlyList<LoggedAnswer> log)
    {
        if (expected is null)
        {
            Assert.DoesNotContain(log, entry => entry is { Kind: "värde", Holds: true });
            return;
        }

        var last = log[^1];
        Assert.True(last is { Kind: "värde", Holds: true, IsRead: true }, last.ToString());
        if (expected.File is { } file)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(file));
            Assert.Equal($"{hash} {file.Length.ToString(CultureInfo.InvariantCulture)} {expected.Raw}", last.Raw);
            return;
        }

        Assert.Equal(expected.Raw, last.Raw);
    }

    private static void AssertLast(bool isSaid, string kind, IReadOnlyList<LoggedAnswer> log)
    {
        if (isSaid)
        {
            Assert.True(log is [.., { Holds: true } last] && last.Kind == kind && last.Raw.Length == 0, string.Join(", ", log));
        }
    }

    private static IEnumerable<(string, string, string)> LinesOf(Written? written) => written?.InFile.Select(line => (line, "", "")) ?? [];

    private static IEnumerable<(string, string, string)> StatusOf(bool isSaid, string status, string comment = "") => isSaid ? [("", status, comment)] : [];

    private static void AssertHeld(SheetCell? expected, SheetCell held) => Assert.True(held.IsLike(expected ?? SheetCell.Empty), $"Expected {expected ?? SheetCell.Empty}, found {held}.");

    private static void AssertQuoted(QuestionChapter chapter, Organisation organisation, Written written)
    {
        var texts = chapter.Texts.ToList();
        var from = texts.IndexOf($"Region {organisation.Name}");
        Assert.Equal(written.InTable.Split('\n'), texts.Skip(from + 1).Take(written.InTable.Split('\n').Length));
    }
}
