using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Parts as typed rows: a sheet for each organisation, or one list of them all.</summary>
public static class PartSheets
{
    private const string Shared = "x";

    /// <summary>The workbook of these parts, a sheet for each.</summary>
    public static DataBook Book(OrganisationParts parts, IEnumerable<OrganisationPart> some)
    {
        var (texts, names) = (parts.Context.Texts, new SheetNames());
        var sheets = some.Select(part => Sheet(names.Unique(NameOf(part.Organisation)), [part.Organisation.OfficialName, State(part, texts)], [part], texts, isOfSeveral: false).Saying(parts.Answers.Source));
        return new DataBook(parts.Title, parts.Language, parts.Answers.AsOf, sheets.ToValueList(), parts.Answers.Questionnaire.Header.Publisher);
    }

    /// <summary>One row for each thing that is said, with its organisation first.</summary>
    public static DataSheet List(OrganisationParts parts, IEnumerable<OrganisationPart> some) => Sheet("parts", [], some, parts.Context.Texts, isOfSeveral: true);

    private static DataSheet Sheet(string name, ValueList<string> preamble, IEnumerable<OrganisationPart> some, ReportTexts texts, bool isOfSeveral)
    {
        DataColumn[] whose = isOfSeveral ? [new(texts.Say("Kod", "Code"), 8), new(texts.Name, 24)] : [];
        DataColumn[] columns =
        [
            .. whose,
            new(texts.Say("Fråga", "Question"), 40), new(texts.Say("Uppgift", "Item"), 30), new(texts.Answer, 40), new(texts.Say("Tal", "Number"), 12), new(texts.Say("Anmärkning", "Remark"), 30),
            new("Median", 10), new(texts.Say("Lägst", "Least"), 10), new(texts.Say("Högst", "Greatest"), 10),
            new(texts.Say("Plats", "Place"), 8), new(texts.Say("Delad", "Shared"), 8), new(texts.Say("Angivna tal", "Stated numbers"), 10), new(texts.Say("Angivet av", "Stated by"), 10),
        ];
        var width = columns.Length;
        return new DataSheet(name, preamble, columns.ToValueList(), some.SelectMany(part => Rows(part, texts).Select(row => Padded(isOfSeveral ? [.. Whose(part), .. row] : row, width))), []);
    }

    private static IEnumerable<DataCell> Whose(OrganisationPart part) => [DataCell.Of(part.Organisation.Code.Value), DataCell.Of(part.Organisation.ShortName)];

    private static ValueList<DataCell> Padded(IEnumerable<DataCell> cells, int width) => [.. cells.Concat(Enumerable.Repeat(DataCell.Empty, width)).Take(width)];

    private static IEnumerable<IEnumerable<DataCell>> Rows(OrganisationPart part, ReportTexts texts)
    {
        if (part.Response.IsSilent)
        {
            return [Row("", "", texts.NotAnswered)];
        }

        return part.Pieces.SelectMany(piece => (piece.Remark is { } remark ? [Row(piece.Title, "", remark)] : Array.Empty<IEnumerable<DataCell>>())
            .Concat(piece.Answers.Select(answer => Answer(piece, answer)))
            .Concat(piece.Themes.Select(theme => Row(piece.Title, texts.Say($"Tema: {theme.Name}", $"Theme: {theme.Name}"), string.Join('\n', theme.Quotes))))
            .Concat(piece.Sentences.Select(sentence => Row(piece.Title, sentence.Heading ?? "", sentence.Text))));
    }

    private static IEnumerable<DataCell> Row(string question, string item, string answer) => [DataCell.Of(question), DataCell.Of(item), DataCell.Of(answer)];

    private static IEnumerable<DataCell> Answer(PartPiece piece, PartAnswer answer) =>
    [
        .. Row(piece.Title, answer.Label, answer.Number is null ? string.Join('\n', answer.Lines) : ""),
        answer.Number is { } number ? DataCell.Of(number, answer.Decimals) : DataCell.Empty,
        DataCell.Of(string.Join("; ", answer.Remarks)),
        .. answer.Standing is { } standing ? Standing(standing) : [],
    ];

    private static IEnumerable<DataCell> Standing(PartStanding standing) =>
    [
        DataCell.Of(standing.Median, StandingWords.MedianDecimals(standing)),
        DataCell.Of(standing.Least, standing.Decimals),
        DataCell.Of(standing.Greatest, standing.Decimals),
        standing.Place is { } place ? DataCell.Of(place, 0) : DataCell.Empty,
        DataCell.Of(standing.IsShared ? Shared : null),
        DataCell.Of(standing.Base.Stated, 0),
        DataCell.Of(standing.Base.Organisations, 0),
    ];

    private static string State(OrganisationPart part, ReportTexts texts) => StateWords.Of(part.Response, texts);

    private static string NameOf(Organisation organisation) => $"{organisation.Code} {new string([.. organisation.ShortName.Where(sign => !@"[]:*?/\".Contains(sign, StringComparison.Ordinal))])}";
}
