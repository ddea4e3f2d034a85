using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Reads what is to be told of the responses: "utan svar, sena".</summary>
internal sealed class StatusReader(ReportContext context)
{
    public List<ResponseStatus> Read(Piece code)
    {
        var statuses = new List<ResponseStatus>();
        foreach (var part in DirectiveParts.Split(code, context) ?? [])
        {
            if (StatusOf(SetWords.Nouns.Find(part.Text)) is not { } status)
            {
                context.Report(ReportDiagnostics.UnknownProperty, part.Offset, part.Text, context.Propose(part.Text, Words(null), Words(context.Language)));
            }
            else if (statuses.Contains(status))
            {
                context.Report(ReportDiagnostics.RepeatedProperty, part.Offset, part.Text);
            }
            else
            {
                statuses.Add(status);
            }
        }

        return statuses;
    }

    private static ResponseStatus? StatusOf(SetWord? word) => word switch
    {
        SetWord.Silent => ResponseStatus.Silent,
        SetWord.Answered => ResponseStatus.Answered,
        SetWord.Late => ResponseStatus.Late,
        SetWord.Corrected => ResponseStatus.Corrected,
        _ => null,
    };

    private static List<string> Words(Language? language) =>
        [.. SetWords.Nouns.Words.Where(word => StatusOf(word.Meaning) is not null).SelectMany(word => language is { } one ? [word.In(one)] : word.Spellings)];
}
