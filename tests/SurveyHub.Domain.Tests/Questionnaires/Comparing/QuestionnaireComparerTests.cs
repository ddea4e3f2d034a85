using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using static SurveyHub.Domain.Tests.Questionnaires.Comparing.ComparedForm;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

/// <summary>Each way to differ is found, at its place, with its weight, and is found turned about too.</summary>
public sealed class QuestionnaireComparerTests
{
    private static readonly ChangeCheck Change = new(CheckScope.Rows, [new([FieldPath.Parse("tabell.a.inne")]), new([FieldPath.Parse("tabell.b.inne")])], 10);

    /// <summary>What is changed in <see cref="Form"/>; what is found, and what is found when the two are exchanged.</summary>
    public static TheoryData<Questionnaire, string, string> Changes => new()
    {
        { Form with { Header = Form.Header with { Id = "annan" } }, "breaking id-changed ", "breaking id-changed " },
        { Form with { Header = Form.Header with { Title = "Ny" } }, "wording title-reworded ", "wording title-reworded " },
        { Form with { Header = Form.Header with { ShortTitle = "Ny" } }, "wording title-reworded ", "wording title-reworded " },
        { Form with { Header = Form.Header with { Language = Language.English } }, "wording language-changed ", "wording language-changed " },
        { Form with { Header = Form.Header with { Panel = "kommuner" } }, "breaking panel-changed ", "breaking panel-changed " },
        { Form with { Header = Form.Header with { Deadline = null } }, "wording deadline-moved ", "wording deadline-moved " },
        { Form with { Header = Form.Header with { Contact = "Bo" } }, "wording contact-changed ", "wording contact-changed " },
        { Form with { Header = Form.Header with { Publisher = null } }, "wording publisher-changed ", "wording publisher-changed " },
        { Form with { Header = Form.Header with { Predecessor = null } }, "breaking predecessor-left-out ", "additive predecessor-named " },
        { Form with { Header = Form.Header with { Predecessor = "enkat-2023" } }, "breaking predecessor-changed ", "breaking predecessor-changed " },
        { Form with { Introduction = Help("Hej").Prose }, "wording help-reworded ", "wording help-reworded " },
        { Form with { Sections = [Form.Sections[0] with { Title = "Först" }, Form.Sections[1]] }, "wording section-reworded ett", "wording section-reworded ett" },
        { Form with { Sections = [Form.Sections[0] with { Introduction = Help("Hej").Prose }, Form.Sections[1]] }, "wording help-reworded ett", "wording help-reworded ett" },
        { Form with { Sections = [Form.Sections[0] with { Questions = [Number, Choice, Table] }] }, "wording section-removed tva", "wording section-added tva" },
        {
            Form with { Sections = [Form.Sections[1], Form.Sections[0]] },
            "wording sections-reordered ; wording questions-reordered ",
            "wording sections-reordered ; wording questions-reordered "
        },
        {
            Form with { Sections = [Form.Sections[0] with { Questions = [Number] }, Form.Sections[1] with { Questions = [Choice, Table] }] },
            "wording question-moved finns",
            "wording question-moved finns"
        },
        { Form with { Sections = [Form.Sections[0] with { Questions = [Choice, Number] }, Form.Sections[1]] }, "wording questions-reordered ", "wording questions-reordered " },
        { Form with { Sections = [Form.Sections[0] with { Questions = [Number] }, Form.Sections[1]] }, "breaking question-removed finns", "additive question-added finns" },
        {
            Form with { Sections = [Form.Sections[0] with { Questions = [Number, Choice with { Id = Id("finns-de"), Parts = [] }] }, Form.Sections[1]] },
            "breaking question-renamed finns-de",
            "breaking question-renamed finns"
        },
        { Form.With(Number with { Text = "Hur många finns?" }), "wording question-reworded antal", "wording question-reworded antal" },
        { Form.With(Number with { Number = null }), "wording question-renumbered antal", "wording question-renumbered antal" },
        { Form.With(Number with { Parts = [Help("Räkna alla.", bold: true), Number.Parts[1]] }), "wording help-reworded antal", "wording help-reworded antal" },
        { Form.With(Number with { Parts = [Number.Parts[1], Number.Parts[0]] }), "wording layout-changed antal", "wording layout-changed antal" },
        { Form.With(Choice with { Parts = [Choice.Parts[1], Choice.Parts[0]] }), "wording layout-changed finns", "wording layout-changed finns" },
        { Form.With(Choice with { Parts = [Choice.Parts[0]] }), "breaking field-removed finns.varfor", "additive field-added finns.varfor" },
        { WithReason(one => one with { Path = FieldPath.Parse("finns.orsak") }), "breaking field-renamed finns.orsak", "breaking field-renamed finns.varfor" },
        { WithReason(one => one with { Label = "Hur då?" }), "wording label-reworded finns.varfor", "wording label-reworded finns.varfor" },
        { WithReason(one => one with { Type = new TextType(false, 1_000) }), "breaking text-made-short finns.varfor", "additive text-made-long finns.varfor" },
        { WithReason(one => one with { Type = new TextType(true, 500) }), "breaking length-lowered finns.varfor", "additive length-raised finns.varfor" },
        { WithReason(one => one with { Type = new CheckType() }), "breaking kind-changed finns.varfor", "breaking kind-changed finns.varfor" },
        { AskedIf("ja"), "breaking asked-of-fewer finns.varfor", "additive asked-of-more finns.varfor" },
        { WithNumber(type => type with { Min = null }), "additive least-lowered antal", "breaking least-raised antal" },
        { WithNumber(type => type with { Min = -1 }), "additive least-lowered antal", "breaking least-raised antal" },
        { WithNumber(type => type with { Max = null }), "additive greatest-raised antal", "breaking greatest-lowered antal" },
        { WithNumber(type => type with { Max = 99 }), "breaking greatest-lowered antal", "additive greatest-raised antal" },
        { WithNumber(type => type with { Decimals = 1 }), "additive decimals-raised antal", "breaking decimals-lowered antal" },
        { WithNumber(type => type with { Unit = null }), "breaking unit-changed antal", "breaking unit-changed antal" },
        { WithNumber(_ => new AmountType(null)), "breaking kind-changed antal", "breaking kind-changed antal" },
        { WithDemands(demands => demands with { Required = true }), "breaking made-required antal", "additive made-optional antal" },
        { WithDemands(demands => demands with { AllowsPartlyKnown = true }), "additive partly-known-taken antal", "breaking partly-known-refused antal" },
        { WithDemands(demands => demands with { AllowsNotApplicable = true }), "additive not-applicable-taken antal", "breaking not-applicable-refused antal" },
        { WithDemands(demands => demands with { AllowsMissing = false }), "breaking missing-refused antal", "additive missing-taken antal" },
        { WithDemands(demands => demands with { NeedsReason = true }), "breaking reason-demanded antal", "additive reason-not-demanded antal" },
        { WithNumber(one => one with { Reporting = new FieldReporting(Total: true) }), "wording reporting-changed antal", "wording reporting-changed antal" },
        { WithNumber(one => one with { Reporting = new FieldReporting { Uncounted = ["bedömning"] } }), "wording reporting-changed antal", "wording reporting-changed antal" },
        { WithOptions(new(Id("ja"), "Ja"), new(Id("nej"), "Nej")), "breaking option-removed finns", "additive option-added finns" },
        {
            WithOptions(new(Id("ja"), "Ja"), new(Id("nej"), "Nej"), new(Id("oklart"), "Vet inte")), "breaking option-renamed finns", "breaking option-renamed finns"
        },
        {
            WithOptions(new(Id("ja"), "Javisst"), new(Id("nej"), "Nej"), new(Id("vet-inte"), "Vet inte")), "wording option-reworded finns", "wording option-reworded finns"
        },
        {
            WithOptions(new(Id("nej"), "Nej"), new(Id("ja"), "Ja"), new(Id("vet-inte"), "Vet inte")), "wording options-reordered finns", "wording options-reordered finns"
        },
        { WithTable(TableOf("a"), Sum("a")), "breaking row-removed tabell.b", "additive row-added tabell.b" },
        { WithTable(TableOf("b", "a"), Sum("a", "b")), "wording layout-changed tabell", "wording layout-changed tabell" },
        { WithTable(TableOf("a", "b") with { Corner = "Del" }, Sum("a", "b")), "wording label-reworded tabell", "wording label-reworded tabell" },
        { Form.With(Table with { Caption = "Platser" }), "wording reporting-changed tabell", "wording reporting-changed tabell" },
        { Form.With(Table with { ReportedByRow = true }), "wording reporting-changed tabell", "wording reporting-changed tabell" },
        { Form.With(Table with { Notes = [new(null, "Stäm av.")] }), "wording notes-changed tabell", "wording notes-changed tabell" },
        { WithNumber(number => number with { Visibility = Visibility.Aggregated }), "wording shown-less antal", "breaking shown-more antal" },
        { Form.With(Table with { EarlierNames = [new(null, FieldPath.Parse("platser"), null)] }), "wording earlier-names-changed tabell", "wording earlier-names-changed tabell" },
        { WithTable(TableOf("a", "b")), "additive must-removed tabell", "breaking must-added tabell" },
        { WithTable(TableOf("a", "b"), Sum("a", "b"), Change), "additive should-added tabell", "additive should-removed tabell" },
        {
            WithTable(TableOf("a", "b"), Sum("a", "b") with { Severity = Severity.Warning }),
            "additive should-added tabell; additive must-removed tabell",
            "breaking must-added tabell; additive should-removed tabell"
        },
        {
            WithTable(TableOf("a", "b"), Sum("a", "b") with { Target = 90 }), "breaking must-added tabell; additive must-removed tabell", "breaking must-added tabell; additive must-removed tabell"
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Change_IsFoundBothWays(Questionnaire changed, string found, string foundTurned)
    {
        Assert.Equal(found, Found(Form, changed));
        Assert.Equal(foundTurned, Found(changed, Form));
    }

    [Fact]
    public void EveryKind_IsFoundBySomeChange()
    {
        var seen = Changes.SelectMany(row => new[] { row.Data.Item2, row.Data.Item3 }).ToList();
        string[] elsewhere =
        [
            "column-added", "column-removed", "column-renamed", "row-renamed", "basis-changed", "one-made-several", "several-made-one", "asked-of-others",
            "format-demanded", "format-not-demanded", "earlier-dates-taken", "earlier-dates-refused", "later-dates-taken", "later-dates-refused",
            "steps-changed", "steps-reworded", "option-excludes", "option-excludes-not", "row-made-repeating", "row-made-single",
            "fewer-rows-demanded", "more-rows-demanded", "fewer-rows-taken", "more-rows-taken",
            "calculation-added", "calculation-removed", "calculation-renamed", "formula-changed", "shown-decimals-changed",
            "larger-files-taken", "larger-files-refused", "file-kinds-taken", "file-kinds-refused",
        ];

        var kinds = typeof(ChangeKinds).GetFields().Select(field => (ChangeKind)field.GetValue(null)!).ToList();

        Assert.Equal(kinds.Count, kinds.DistinctBy(kind => kind.Id).Count());
        Assert.All(kinds, kind => Assert.True(elsewhere.Contains(kind.Id) || seen.Exists(text => text.Contains($" {kind.Id} ", StringComparison.Ordinal)), kind.Id));
    }

    [Fact]
    public void Conditions_AreComparedByWhoIsAsked()
    {
        Assert.Equal("additive asked-of-more finns.varfor", Found(AskedIf("ja"), AskedIf("nej", "ja")));
        Assert.Equal("breaking asked-of-fewer finns.varfor", Found(AskedIf("ja", "nej"), AskedIf("nej")));
        Assert.Equal("breaking asked-of-others finns.varfor", Found(AskedIf("ja"), AskedIf("nej")));
    }

    [Fact]
    public void ConditionsOfQuestionsSectionsAndRows_AreComparedByWhoIsAsked()
    {
        var condition = new Condition(FieldPath.Parse("finns"), [Id("ja")]);
        var section = Form with { Sections = [Form.Sections[0], Form.Sections[1] with { ShownIf = condition }] };
        var question = Form.With(Table with { ShownIf = condition });
        var table = Table.Tables.Single();
        var row = Form.With(Table with { Parts = [new TablePart(table with { Rows = [table.Rows[0] with { ShownIf = condition }, table.Rows[1]] })] });

        Assert.Equal("breaking asked-of-fewer tabell", Found(Form, section));
        Assert.Equal("additive asked-of-more tabell", Found(section, Form));
        Assert.Equal("breaking asked-of-fewer tabell", Found(Form, question));
        // It does not matter which of them says so.
        Assert.DoesNotContain("asked-of", Found(section, question), StringComparison.Ordinal);
        Assert.Equal("breaking asked-of-fewer tabell.a", Found(Form, row));
    }

    [Fact]
    public void AmountsAndChoices_AreComparedByWhatTheyMean()
    {
        var several = Form.With(Choice with { Parts = [new FieldPart(Choice.Fields[0] with { Type = (ChoiceType)Choice.Fields[0].Type with { Many = true } }), Choice.Parts[1]] });

        Assert.Equal("breaking one-made-several finns", Found(Form, several));
        Assert.Equal("breaking several-made-one finns", Found(several, Form));
        Assert.Equal("breaking basis-changed antal", Found(WithNumber(_ => new AmountType(null)), WithNumber(_ => new AmountType(AmountBasis.PerPatient))));
    }

    [Fact]
    public void TextsDatesAndScales_AreComparedByWhatTheyTake()
    {
        var (text, address) = (WithNumber(_ => new TextType(false, 200)), WithNumber(_ => new TextType(false, 200, TextFormat.EmailAddress)));
        Assert.Equal("breaking format-demanded antal", Found(text, address));
        Assert.Equal("additive format-not-demanded antal", Found(address, text));
        Assert.Equal("breaking kind-changed antal", Found(address, WithNumber(_ => new TextType(false, 200, TextFormat.PhoneNumber))));

        var (any, bounded) = (WithNumber(_ => new DateType(DatePrecision.Day)), WithNumber(_ => new DateType(DatePrecision.Day, new(2019, 5, 22), new(2019, 6, 1))));
        Assert.Equal("breaking earlier-dates-refused antal; breaking later-dates-refused antal", Found(any, bounded));
        Assert.Equal("additive earlier-dates-taken antal; additive later-dates-taken antal", Found(bounded, any));
        Assert.Equal("breaking kind-changed antal", Found(any, WithNumber(_ => new DateType(DatePrecision.Month))));

        var five = WithNumber(_ => new ScaleType(1, 5, "inte alls", null));
        Assert.Equal("breaking steps-changed antal", Found(five, WithNumber(_ => new ScaleType(1, 7, "inte alls", null))));
        Assert.Equal("wording steps-reworded antal", Found(five, WithNumber(_ => new ScaleType(1, 5, "inget", "allt"))));
    }

    [Fact]
    public void OptionThatExcludesTheOthers_IsFound()
    {
        var excluding = WithOptions(new(Id("ja"), "Ja"), new(Id("nej"), "Nej"), new Option(Id("vet-inte"), "Vet inte") { ExcludesOthers = true });

        Assert.Equal("breaking option-excludes finns", Found(Form, excluding));
        Assert.Equal("additive option-excludes-not finns", Found(excluding, Form));
    }

    [Fact]
    public void WhatBecomesOfAWholeColumn_IsSaidOnce()
    {
        var table = TableOf("a", "b");
        var bounded = table with { Rows = table.Rows.Select(row => row with { Cells = [row.Cells[0], row.Cells[1] with { Type = new NumberType(0, 0, 50, "%") }] }).ToValueList() };
        var oneBounded = table with { Rows = [bounded.Rows[0], table.Rows[1]] };

        Assert.Equal("breaking greatest-lowered tabell.ute", Found(Form, WithTable(bounded, Sum("a", "b"))));
        Assert.Equal("breaking greatest-lowered tabell.a.ute", Found(Form, WithTable(oneBounded, Sum("a", "b"))));
    }

    [Fact]
    public void ColumnsAndRows_AreToldByTheirIds()
    {
        var table = TableOf("a", "b");
        var narrow = WithTable(table with { Columns = [table.Columns[0]], Rows = table.Rows.Select(row => row with { Cells = [row.Cells[0]] }).ToValueList() });
        var without = WithTable(table);

        Assert.Equal("breaking column-removed tabell.ute", Found(without, narrow));
        Assert.Equal("additive column-added tabell.ute", Found(narrow, without));
        Assert.Equal("wording label-reworded tabell.inne", Found(without, WithTable(table with { Columns = [table.Columns[0] with { Heading = "Inom" }, table.Columns[1]] })));
        Assert.Equal("breaking column-renamed tabell.inom", Found(without, WithTable(Renamed(table, "inne", "inom"))));
        Assert.Equal("breaking row-renamed tabell.c", Found(without, WithTable(table with { Rows = [table.Rows[0], TableOf("c").Rows[0] with { Label = "Rad b" }] })));
    }

    [Fact]
    public void BothTexts_AreShown()
    {
        var change = Assert.Single(QuestionnaireComparer.Compare(Form, WithOptions(new(Id("ja"), "Javisst"), new(Id("nej"), "Nej"), new(Id("vet-inte"), "Vet inte"))).Changes);

        Assert.Equal(("Ja", "Javisst"), (change.Before?.Swedish, change.After?.Swedish));
        Assert.Contains("nytt id", change.Kind.Comparison.Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void Weight_IsThatOfTheHeaviestChange()
    {
        var difference = QuestionnaireComparer.Compare(Form, WithNumber(type => type with { Min = -1, Max = 50 }));

        Assert.Equal((ChangeWeight.Breaking, 1, 1, 0), (difference.Weight, difference.Count(ChangeWeight.Breaking), difference.Count(ChangeWeight.Additive), difference.Count(ChangeWeight.Wording)));
        Assert.Null(QuestionnaireComparer.Compare(Form, Form).Weight);
    }

    private static FieldTable Renamed(FieldTable table, string old, string id) => table with
    {
        Columns = table.Columns.Select(column => column.Id == Id(old) ? column with { Id = Id(id) } : column).ToValueList(),
        Rows = table.Rows.Select(row => row with
        {
            Cells = row.Cells.Select(cell => cell with { Path = FieldPath.Parse(cell.Path.ToString().Replace(old, id, StringComparison.Ordinal)) }).ToValueList(),
        }).ToValueList(),
    };

    /// <summary>"breaking kind place; …" for each change.</summary>
    private static string Found(Questionnaire before, Questionnaire after) => string.Join("; ", QuestionnaireComparer.Compare(before, after).Changes
        .Select(change => $"{change.Weight.ToString().ToLowerInvariant()} {change.Kind} {change.Place.Path}"));
}
