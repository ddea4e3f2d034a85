using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Questionnaires.Comparing;

public sealed class FileComparingTests
{
    private static readonly FileType Usual = new(10, [FileKind.Pdf, FileKind.Docx]);

    public static TheoryData<FileType, string[]> Changes => new()
    {
        { Usual with { MaxMegabytes = 25 }, ["additive larger-files-taken"] },
        { Usual with { MaxMegabytes = 5 }, ["breaking larger-files-refused"] },
        { Usual with { Kinds = [] }, ["additive file-kinds-taken"] },
        { Usual with { Kinds = [FileKind.Pdf] }, ["breaking file-kinds-refused"] },
        { Usual with { Kinds = [FileKind.Pdf, FileKind.Png] }, ["additive file-kinds-taken", "breaking file-kinds-refused"] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void WhatAFileMayBe_IsCompared(FileType fresh, string[] found) => Assert.Equal(
        found,
        QuestionnaireComparer.Compare(Asking(Usual), Asking(fresh)).Changes
            .Select(change => $"{change.Kind.Weight.ToString().ToLowerInvariant()} {change.Kind.Id}").Order(StringComparer.Ordinal));

    private static Questionnaire Asking(FieldType type)
    {
        var id = Identifier.Parse("plan");
        var field = new Field(FieldPath.Of(id), "Plan?", type, FieldDemands.Default, null, FieldReporting.None);
        return new Questionnaire(
            new QuestionnaireHeader("planer", "Planer", "Planer", Language.Swedish, null, null, null, null, null),
            Prose.Empty,
            [new Section(null, null, Prose.Empty, [new Question(id, null, "Plan?", [new FieldPart(field)])])]);
    }
}
