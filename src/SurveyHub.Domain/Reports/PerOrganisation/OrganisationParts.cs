using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>
/// Gives each organisation its part of a report. What is common to all of them is worked out once. A pure function of the answers, as
/// <see cref="ReportCompiler"/> is; what it says of an organisation holds no word and no number that another one gave, but for the median, the least and the
/// greatest of open numbers.
/// </summary>
public sealed class OrganisationParts
{
    private readonly OwnThemes _themes;
    private readonly NamingSentences? _sentences;
    private readonly Dictionary<PartReader, QuestionPieces> _questions;

    /// <param name="template">The report whose sentences are looked through, as <see cref="TemplateCompiler"/> takes it; null where there is none.</param>
    public OrganisationParts(ReportInput input, ReportTemplate? template = null)
    {
        Language = template?.Header.Language ?? input.Answers.Questionnaire.Header.Language;
        Context = new CompilingContext(input.Answers, Language);
        (Answers, Title) = (input.Answers, template?.Header.Title ?? input.Answers.Questionnaire.Header.Title);
        _themes = new OwnThemes(Context, input);
        _sentences = template is null ? null : new NamingSentences(ExplicitTemplate.Of(template), input);
        _questions = Enum.GetValues<PartReader>().ToDictionary(reader => reader, reader => new QuestionPieces(Context, _themes, reader));
    }

    public Language Language { get; }

    public string Title { get; }

    public SurveyAnswers Answers { get; }

    internal CompilingContext Context { get; }

    /// <summary>The parts of all members of the panel, in the order of tables, as everybody may read them.</summary>
    public IEnumerable<OrganisationPart> All() => Context.Participants.Select(participant => Of(participant, PartReader.Everybody));

    /// <param name="organisation">A member of the panel.</param>
    public OrganisationPart Of(OrganisationCode organisation, PartReader reader) =>
        Of(Context.Participants.First(participant => participant.Organisation.Code == organisation), reader);

    /// <summary>A piece as it is to be published: paragraphs, lists and tables without numbers.</summary>
    /// <param name="around">The language of the words that stand around those of the report: headings, notes.</param>
    public IReadOnlyList<ReportBlock> BlocksOf(PartPiece piece, Language around) =>
        [.. PieceBlocks.Of(piece, around == Language ? Context.Texts : new ReportTexts(around, Context.Texts.Words))];

    private OrganisationPart Of(Participant participant, PartReader reader) => new(
        participant.Organisation,
        participant.Response,
        participant.Response.IsSilent ? [] : [.. _questions[reader].Of(participant), .. Sentences(participant.Organisation)]);

    private IEnumerable<PartPiece> Sentences(Organisation organisation)
    {
        if (_sentences?.Naming(organisation) is { Count: > 0 } sentences)
        {
            yield return new PartPiece(PartPiece.SentencesKey, Context.Texts.Say("I rapportens text", "In the text of the report"), [], [], sentences);
        }
    }
}
