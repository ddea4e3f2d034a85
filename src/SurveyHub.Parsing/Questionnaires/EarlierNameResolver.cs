using System.Text.RegularExpressions;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads "mmr-antal (vardplatser-2018)" and finds what in the question was called so.</summary>
internal sealed partial class EarlierNameResolver(ReadingContext context, QuestionPartNames names)
{
    public ValueList<EarlierName> Resolve(QuestionDraft question) => question.Earlier.Count == 0 ? [] : Find(question);

    private ValueList<EarlierName> Find(QuestionDraft question)
    {
        var found = new List<EarlierName>();
        foreach (var draft in question.Earlier)
        {
            if (draft.Names.All(name => name.Text.Length == 0))
            {
                context.Report(EarlierNameDiagnostics.BadEarlierName, draft.Words.Offset, draft.Words.Text);
                continue;
            }

            var part = draft.Target is { } target ? names.Find(question, target) : null;
            if (draft.Target is null || part is not null)
            {
                found.AddRange(draft.Names.Select(name => Read(question, part, name)).OfType<EarlierName>());
            }
        }

        return found.ToValueList();

        EarlierName? Read(QuestionDraft within, Identifier? part, SpecPart written)
        {
            var match = NamePattern().Match(written.Text.ToLowerInvariant());
            var questionnaire = match.Groups["questionnaire"] is { Success: true } group ? group.Value : null;
            if (!match.Success || !FieldPath.TryParse(match.Groups["name"].Value, out var name) || (questionnaire is not null && !QuestionnaireHeader.IsId(questionnaire)))
            {
                context.Report(EarlierNameDiagnostics.BadEarlierName, written.Offset, written.Text);
                return null;
            }

            var read = new EarlierName(part, name, questionnaire);
            if (read.IsWholePath && !IsOneField(within, part))
            {
                context.Report(EarlierNameDiagnostics.EarlierPathOfMany, written.Offset, name.ToString());
                return null;
            }

            if (found.Exists(other => other.Part == part && other.Questionnaire == questionnaire))
            {
                context.Report(EarlierNameDiagnostics.RepeatedEarlierName, written.Offset, written.Text);
                return null;
            }

            return read;
        }
    }

    /// <summary>A field of its own, not a row or a column with several.</summary>
    private static bool IsOneField(QuestionDraft question, Identifier? part) =>
        question.MayLackField || question.SingleFields.Any(field => part is { } name ? field.Name == name : field.Path == FieldPath.Of(question.Id));

    [GeneratedRegex(@"^(?<name>[a-z0-9.-]+)(\s*\(\s*(?<questionnaire>[^()\s]+)\s*\))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex NamePattern();
}
