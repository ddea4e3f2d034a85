using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>The report in its other layout: a chapter for each organisation instead of one for each question.</summary>
public static class OrganisationReport
{
    /// <summary>All organisations, the silent ones too, in the order of tables, after the chapter that tells who has answered.</summary>
    public static ReportDocument Compile(OrganisationParts parts)
    {
        var texts = parts.Context.Texts;
        IEnumerable<ReportBlock> blocks =
        [
            new ContentsBlock(texts.Contents) { Deepest = 1 },
            new PageBreakBlock(),
            .. new MethodChapter(parts.Context).Build(),
            .. parts.All().SelectMany(part => Chapter(part, texts)),
        ];
        return Document(parts, texts.Say("En del för var och en", "A part for each"), blocks, hasOwnPage: true);
    }

    /// <summary>The part of one alone.</summary>
    public static ReportDocument Compile(OrganisationParts parts, OrganisationPart part) =>
        Document(parts, part.Organisation.OfficialName, [.. Chapter(part, parts.Context.Texts)], hasOwnPage: false);

    private static IEnumerable<ReportBlock> Chapter(OrganisationPart part, ReportTexts texts)
    {
        var code = part.Organisation.Code;
        yield return new HeadingBlock(1, part.Organisation.OfficialName, $"organisation-{code}");
        foreach (var sentence in Status(part, texts))
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Base, sentence);
        }

        foreach (var piece in part.Pieces)
        {
            yield return new HeadingBlock(2, piece.Title, piece.Key == PartPiece.SentencesKey ? $"organisation-{code}-text" : $"organisation-{code}-fraga-{piece.Key}");
            foreach (var block in PieceBlocks.Of(piece, texts))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<string> Status(OrganisationPart part, ReportTexts texts)
    {
        if (part.Response.IsSilent)
        {
            yield return texts.Say(
                $"{part.Organisation.OfficialName} har inte svarat på enkäten och ingår inte i någon summa, lista eller jämförelse.",
                $"{part.Organisation.OfficialName} has not answered the enquiry and is in no total, list or comparison.");
            yield break;
        }

        var when = part.Response.Submitted is { } time ? $" {texts.Language.Date(StockholmTime.DateOf(time))}" : "";
        yield return texts.Say($"Svaret lämnades in{when}", $"The answer was handed in{when}")
            + (part.Response.IsLate ? texts.Say(", efter sista svarsdag", ", after the deadline") : "")
            + (part.Response.IsCorrected ? texts.Say(", och har rättats", ", and has been corrected") : "") + ".";
        if (part.Response.Note is { } note)
        {
            yield return note;
        }
    }

    private static ReportDocument Document(OrganisationParts parts, string subtitle, IEnumerable<ReportBlock> blocks, bool hasOwnPage)
    {
        var (texts, answers) = (parts.Context.Texts, parts.Answers);
        string?[] details =
        [
            answers.IsTest ? texts.Say("Test: svaren är inte riktiga och ska inte användas", "Test: the answers are not real and must not be used") : null,
            answers.Wave,
            answers.Source,
            texts.BaseSentence(parts.Context.Participants.Count(p => !p.Response.IsSilent), parts.Context.Asked).TrimEnd('.'),
            answers.AsOf is { } time ? $"{texts.Say("Senaste svar", "Newest answer")} {texts.Language.Date(StockholmTime.DateOf(time))}" : null,
            SwedishNumber.Explained(texts.Language),
        ];
        return new ReportDocument(
            parts.Language, new ReportCover(parts.Title, subtitle, details.OfType<string>().ToValueList(), hasOwnPage), answers.AsOf, blocks.ToValueList(), answers.Questionnaire.Header.Publisher);
    }
}
