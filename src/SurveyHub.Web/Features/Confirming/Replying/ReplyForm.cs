using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming.Replying;

/// <summary>What was filled in on the page of a part.</summary>
/// <param name="ConfirmsAll">The button that confirms all of it was pressed.</param>
/// <param name="OfAll">Words on the part as a whole; empty for none.</param>
/// <param name="OfAllBefore">The reply whose words on the whole the form was drawn with; null where it was drawn without.</param>
/// <param name="Pieces">By the key of each piece.</param>
public sealed record ReplyForm(string Name, bool ConfirmsAll, string OfAll, PartReplyId? OfAllBefore, IReadOnlyDictionary<string, PieceReply> Pieces)
{
    public const string SealField = FormNames.Seal;
    public const string NameField = "name";
    public const string ActionField = "action";
    public const string ConfirmAll = "confirm";
    public const string SaySome = "say";
    public const string OfAllField = "all";
    public const string OfAllBeforeField = "all-before";

    /// <summary>Words that go with a confirmation of all of it; of those that the staff notes down.</summary>
    public string ConfirmedWith { get; init; } = "";

    public static ReplyForm Empty { get; } = new("", false, "", null, new Dictionary<string, PieceReply>());

    public static string VerdictField(string piece) => $"verdict:{piece}";

    public static string WordsField(string piece) => $"words:{piece}";

    public static ReplyForm Of(IFormCollection form, OrganisationPart part) => new(
        Typed(form, NameField),
        form[ActionField] == ConfirmAll,
        Typed(form, OfAllField),
        Guid.TryParseExact(form[OfAllBeforeField], "D", out var before) ? new PartReplyId(before) : null,
        part.Pieces.ToDictionary(piece => piece.Key, piece => PieceReply.Of(VerdictIn(form[VerdictField(piece.Key)]), Typed(form, WordsField(piece.Key)))));

    public PieceReply For(string piece) => Pieces.GetValueOrDefault(piece) ?? PieceReply.None;

    /// <summary>What is wrong with it, with the field that it is about.</summary>
    public IEnumerable<(string Field, ScreenText Text)> Problems()
    {
        foreach (var (key, piece) in Pieces)
        {
            if (piece is { Verdict: PartVerdict.Corrects, Words.Length: 0 })
            {
                yield return (WordsField(key), PartTexts.WordsMissing);
            }

            if (piece.Words.Length > PartReply.MaxWordsLength)
            {
                yield return (WordsField(key), PartTexts.WordsTooLong);
            }
        }

        if (OfAll.Length > PartReply.MaxWordsLength)
        {
            yield return (OfAllField, PartTexts.WordsTooLong);
        }

        if (Name.Length is 0 or > PartReply.MaxNameLength)
        {
            yield return (NameField, PartTexts.NameMissing);
        }
    }

    private static PartVerdict? VerdictIn(string? text) => Enum.TryParse<PartVerdict>(text, out var verdict) && PartVerdicts.OfOrganisations.Contains(verdict) ? verdict : null;

    // Browsers send line ends as two characters.
    private static string Typed(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();
}

/// <param name="Verdict">Null when nothing is said.</param>
public sealed record PieceReply(PartVerdict? Verdict, string Words)
{
    public static PieceReply None { get; } = new(null, "");

    /// <summary>Whoever writes what is to be put right has said that something is, whether the box is ticked or not.</summary>
    public static PieceReply Of(PartVerdict? verdict, string words) => new(verdict ?? (words.Length > 0 ? PartVerdict.Corrects : null), words);
}
