using System.Reflection;
using CsCheck;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Tests.Tables;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Themes;

/// <summary>Files of themes: what they say, what is wrong with them, and that what is written is read back.</summary>
public sealed class ThemesFileTests
{
    private const string Book = "#tema,minskar,Minskar,,utbud,,\n";
    private const string Columns = "theme,organisation,field,row,part,start,quote,text\n";
    private const string Mark = "t0123456789abcdef";

    private static readonly int Rounds = TestSettings.Rounds(300, 20_000);

    private static readonly Gen<string> AnyText = Gen.OneOf("a", "å", ",", ";", "\"", "'", "=", "+", "-", "\n", " ", "\t", "😀").Array[1, 30]
        .Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<Passage> AnyPassage = Gen.Select(
        Gen.OneOf("01", "02"), Gen.OneOf("utbud", "vardval", "forslag.rad@1.text", "forslag.rad@r2.text"), Gen.Enum<AnswerPart>(), Gen.Int[0, 500], AnyText, Gen.OneOf(Gen.Const(""), AnyText), Gen.OneOf(Gen.Const(""), AnyText))
        .Select((organisation, field, part, start, quote, before, after) => new Passage(
            OrganisationCode.Parse(organisation), FieldPath.Parse(field), part, start, quote, before, after, TextMark.Of(quote)));

    public static TheoryData<string, string> Mistakes => new()
    {
        { "1:1 SH5237", "hej,hopp\n1,2\n" },
        { "1:1 SH5237", "organisation,field,row,value,status,comment\n01,utbud,,ord,,\n" },
        { "1:1 SH2020", "#temat,x,X,,utbud\n" + Columns },
        { "1:1 SH2020", "#tema,x\n" + Columns },
        { "1:7 SH5220", "#tema,Å,X,,utbud,,\n" + Columns },
        { "1:7 SH5220", "#tema,x,X,,utbud,,å\n" + Columns },
        { "2:7 SH5221", Book + Book + Columns },
        { "2:7 SH5221", Book + "#tema,x,X,,utbud,,minskar\n" + Columns },
        { "1:7 SH5222", "#tema,x,,,utbud,,\n" + Columns },
        { "1:9 SH5223", $"#tema,x,{new string('x', 201)},,utbud,,\n" + Columns },
        { "1:11 SH5223", $"#tema,x,X,{new string('x', 4_001)},utbud,,\n" + Columns },
        { "1:7 SH5224", "#tema,x,X,,utbud,vardval är ja,\n" + Columns },
        { "1:7 SH5234", "#tema,x,X,,,,\n" + Columns },
        { "1:12 SH5225", "#tema,x,X,,utbd,,\n" + Columns },
        { "1:12 SH5226", "#tema,x,X,,vem,,\n" + Columns },
        { "1:12 SH5238", "#tema,x,X,,vardval är ja,,\n" + Columns },
        { "1:13 SH5204", "#tema,x,X,,,vardval är kanske,\n" + Columns },
        { "3:1 SH5227", Book + Columns + $"minskr,01,utbud,,,0,ord,{Mark}\n" },
        { "3:1 SH5228", "#tema,x,X,,,vardval är ja,\n" + Columns + $"x,01,utbud,,,0,ord,{Mark}\n" },
        { "3:9 SH3001", Book + Columns + $"minskar,Asby,utbud,,,0,ord,{Mark}\n" },
        { "3:12 SH5225", Book + Columns + $"minskar,01,utbd,,,0,ord,{Mark}\n" },
        { "3:6 SH5226", Book + Columns + $"*,01,vem,,,,,{Mark}\n" },
        { "3:18 SH3008", Book + Columns + $"minskar,01,utbud,1,,0,ord,{Mark}\n" },
        { "3:12 SH3010", Book + Columns + $"minskar,01,forslag.rad.text,,,0,ord,{Mark}\n" },
        { "3:29 SH3016", Book + Columns + $"minskar,01,forslag.rad.text,A,,0,ord,{Mark}\n" },
        { "3:19 SH5229", Book + Columns + $"minskar,01,utbud,,all,0,ord,{Mark}\n" },
        { "3:20 SH5230", Book + Columns + $"minskar,01,utbud,,,-1,ord,{Mark}\n" },
        { "3:26 SH5231", Book + Columns + "minskar,01,utbud,,,0,ord,0123\n" },
        { "3:22 SH5232", Book + Columns + $"minskar,01,utbud,,,0,,{Mark}\n" },
        { "1:20 SH5235", "#tema,x,X,,utbud,,,minskar,\n" + Columns },
        { "1:20 SH5220", "#tema,x,X,,utbud,,,Å\n" + Columns },
        { "1:21 SH5236", "#tema,x,X,,utbud,,,,i dag\n" + Columns },
        { "3:50 SH3012", Book + $"theme,organisation,field,start,quote,text,by,at\nminskar,01,utbud,0,ord,{Mark},Anna Ek,i dag\n" },
    };

    [Fact]
    public void File_SaysThemesCodingsAndWhatIsRead()
    {
        var parsed = Themed.Themes(
            $""""
            #tema,minskar,Minskar,Det blir mindre.,utbud; forslag.rad.text,,krymper
            #theme,val,Har vårdval,,,vardval är ja eller avslutat
            theme,organisation,field,row,part,start,quote,before,after,text,by,at
            minskar,Askby,utbud,,,8,minskar,"Det ",.,{Mark},Anna Ek,2026-05-01 10:00
            krymper,02,forslag.rad.text,2,comment,0,"=ord, ""ord""",,,{Mark},Per,2026-05-01T08:00:00Z
            *,02,utbud,,,,,,,{Mark},Per,

            """");

        Assert.Empty(parsed.Diagnostics);
        var (book, codings, readings) = (parsed.Analysis.Book, parsed.Analysis.Codings, parsed.Analysis.Readings);
        Assert.Equal(["utbud", "forslag.rad.text"], book.Themes[0].Fields.Select(field => field.ToString()));
        Assert.Equal("krymper", book.Themes[0].Formerly.Single().Value);
        Assert.NotNull(book.Themes[1].Rule);
        Assert.Equal(["minskar", "minskar"], codings.Select(coding => coding.Theme.Value));
        Assert.Equal(("forslag.rad@2.text", "=ord, \"ord\"", AnswerPart.Comment), (codings[1].Passage.Field.ToString(), codings[1].Passage.Quote, codings[1].Passage.Part));
        Assert.Equal(codings[0].At, codings[1].At);
        Assert.Equal(("02", "Per"), (readings.Single().Organisation.Value, readings.Single().By));
    }

    [Fact]
    public void SameWords_MarkedByTwo_AreOneCodingOfBoth()
    {
        var row = $"minskar,01,utbud,0,ord,{Mark}";
        var parsed = Themed.Themes($"{Book}theme,organisation,field,start,quote,text,by,at\n{row},Per Ek,2026-05-02\n{row},Anna Ek; Per Ek,2026-05-01\n");

        Assert.Empty(parsed.Diagnostics);
        var coding = Assert.Single(parsed.Analysis.Codings);
        Assert.Equal(("Per Ek; Anna Ek", new DateTimeOffset(2026, 4, 30, 22, 0, 0, TimeSpan.Zero)), (coding.By, coding.At));
    }

    [Theory]
    [InlineData("0123456789abcdef")]
    [InlineData("t0123456789abcdef")]
    public void Mark_IsReadWithAndWithoutItsLetter_AndWrittenWithIt(string mark)
    {
        Assert.True(TextMark.TryParse(mark, out var read));
        Assert.Equal("t0123456789abcdef", read.ToString());
    }

    /// <summary>As files had it while a reason and a comment were told apart.</summary>
    [Fact]
    public void PartReason_IsTheComment() =>
        Assert.Equal(AnswerPart.Comment, Themed.Themes($"{Book}{Columns}minskar,01,utbud,,reason,0,ord,{Mark}\n").Analysis.Codings.Single().Passage.Part);

    [Fact]
    public void ThemeSaysWhatItLiesUnder_AndSinceWhen()
    {
        const string text = "#tema,stort,Stort,,utbud,,\n#tema,litet,Litet,,utbud,,,stort,2026-05-01T08:00:00.25Z\n";
        var parsed = Themed.Themes(text + Columns);

        Assert.Empty(parsed.Diagnostics);
        var theme = parsed.Analysis.Book.Themes[1];
        Assert.Equal(("stort", new DateTimeOffset(2026, 5, 1, 8, 0, 0, 250, TimeSpan.Zero)), (theme.Parent!.Value.Value, theme.Since!.Value));
        Assert.StartsWith(text, ThemesFileWriter.Write(parsed.Analysis, Language.Swedish), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsReportedAtItsPlaceOnly(string expected, string text) => Assert.Equal(expected, Csv.Only(Themed.Themes(text).Diagnostics));

    [Fact]
    public void EveryMistake_HasAnExample() => Assert.Equal(
        typeof(ThemeFileDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code).Order(StringComparer.Ordinal),
        Mistakes.Select(row => row.Data.Item1[^6..]).Where(code => code.StartsWith("SH522", StringComparison.Ordinal) || code.StartsWith("SH523", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Property_WhatIsWritten_IsReadBack() => Gen.Select(AnyText, AnyText, AnyPassage.List[0, 8], Gen.Bool).Sample(
        (name, definition, passages, isSwedish) =>
        {
            var theme = new Theme(Identifier.Parse("minskar"), name.Trim(), definition.Trim()) { Fields = [FieldPath.Parse("utbud")], Formerly = [Identifier.Parse("krymper")] };
            var rule = new Theme(Identifier.Parse("val"), "Val", "") { Rule = Themed.Rule("vardval är ja").Rule };
            var distinct = passages.DistinctBy(passage => (passage.Organisation, passage.Field, passage.Part, passage.Start, passage.Text)).ToList();
            var at = new DateTimeOffset(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
            var analysis = new Analysis(
                new CodeBook([theme, rule]),
                [.. distinct.Select(passage => new Coding(theme.Id, passage, "Anna Ek", at))],
                [.. distinct.Select(passage => new Reading(passage.Organisation, passage.Field, passage.Text, "Per", at)).Distinct()]);

            var written = ThemesFileWriter.Write(analysis, isSwedish ? Language.Swedish : Language.English);
            var parsed = Themed.Themes(written);

            Assert.Empty(parsed.Diagnostics);
            Assert.Equal(analysis.Book, parsed.Analysis.Book);
            Assert.Equal(analysis.Codings.ToHashSet(), parsed.Analysis.Codings.ToHashSet());
            Assert.Equal(analysis.Readings.ToHashSet(), parsed.Analysis.Readings.ToHashSet());
            Assert.Equal(written, ThemesFileWriter.Write(parsed.Analysis, isSwedish ? Language.Swedish : Language.English));
        },
        iter: Rounds);

    [Fact]
    public void Property_AnyText_IsReadWithoutHarm() => Gen.Select(Gen.OneOf("", Book, Columns, Book + Columns), Gen.String[Gen.Char["a0*,;\"\n#tema=å."], 0, 80]).Sample(
        (start, rest) =>
        {
            var lines = (start + rest).Split('\n');
            Assert.All(Themed.Themes(start + rest).Diagnostics, diagnostic => Assert.InRange(diagnostic.Position.Line, 1, lines.Length));
        },
        iter: Rounds);
}
