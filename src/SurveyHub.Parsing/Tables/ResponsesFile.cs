using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Tables;

/// <summary>What a responses file says of how each organisation answered; the answers themselves stand in the answers file.</summary>
public sealed record ParsedResponses(ValueList<Response> Responses, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>
/// Reads responses files: <c>organisation,state,submitted,signed_by,note,corrected</c>. Whoever it does not name is presumed to have submitted the answers
/// there are, and to be silent when there are none.
/// </summary>
public static class ResponsesFile
{
    private static readonly string[] Required = ["organisation", "state"];
    private static readonly string[] Optional = ["submitted", "signed_by", "note", "corrected"];

    /// <summary>The responses when there is no file.</summary>
    public static ValueList<Response> Presume(Panel panel, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers) =>
        panel.Organisations.Select(o => Presumed(o.Code, answers)).ToValueList();

    /// <param name="answers">What the answers file of the same wave says.</param>
    public static ParsedResponses Parse(
        ReadOnlySpan<byte> utf8, Questionnaire questionnaire, Panel panel, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers)
    {
        var diagnostics = new DiagnosticBag();
        var stated = new Dictionary<OrganisationCode, Response>();
        var lines = new Dictionary<OrganisationCode, int>();
        foreach (var row in CsvSheet.Open(CsvText.Read(utf8, diagnostics), Required, Optional, diagnostics).Rows())
        {
            if (ReadRow(row, questionnaire, panel, answers) is not { } response)
            {
                continue;
            }

            if (!lines.TryAdd(response.Organisation, row.Position.Line))
            {
                row.Report(CsvDiagnostics.RepeatedOrganisation, "organisation",
                    row.Cell("organisation"), lines[response.Organisation].ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                stated[response.Organisation] = response;
            }
        }

        var all = panel.Organisations.Select(o => stated.GetValueOrDefault(o.Code) ?? Presumed(o.Code, answers)).ToValueList();
        return new ParsedResponses(all, diagnostics.ToSorted());
    }

    private static Response Presumed(OrganisationCode code, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers) =>
        answers.TryGetValue(code, out var given)
            ? new Response(code, false, null, false, false, null, null, given)
            : Response.SilentFrom(code);

    private static Response? ReadRow(CsvSheet row, Questionnaire questionnaire, Panel panel, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers)
    {
        var organisation = CsvCells.Organisation(row, panel);
        var states = row.RequiredCell("state").ToLowerInvariant().Split([' ', '+'], StringSplitOptions.RemoveEmptyEntries);
        var isSilent = states is ["silent"];
        var isKnown = isSilent || states.All(s => s is "submitted" or "late" or "corrected");
        if (!isKnown)
        {
            row.Report(CsvDiagnostics.UnknownState, "state", row.Cell("state"));
        }

        var submitted = CsvCells.Time(row, "submitted");
        if (organisation is null || !isKnown)
        {
            return null;
        }

        var given = answers.GetValueOrDefault(organisation.Code) ?? ValueList<Answer>.Empty;
        if (isSilent && given.Count > 0)
        {
            row.Report(CsvDiagnostics.SilentWithAnswers, "state", organisation.ShortName);
        }

        var signed = row.CellOrNull("signed_by");
        if (isSilent && (submitted is not null || signed is not null))
        {
            row.Report(CsvDiagnostics.SilentWithSubmission, "state", organisation.ShortName);
        }

        if (signed?.Length > Response.LongestSignature)
        {
            row.Report(CsvDiagnostics.SignatureTooLong, "signed_by", SwedishNumber.Format(signed.Length), SwedishNumber.Format(Response.LongestSignature));
        }

        return new Response(
            organisation.Code,
            isSilent,
            submitted,
            states.Contains("late", StringComparer.Ordinal),
            states.Contains("corrected", StringComparer.Ordinal),
            signed,
            row.CellOrNull("note"),
            given)
        {
            CorrectedIn = ReadFields(row, questionnaire),
        };
    }

    /// <summary>The fields in the last column, parted by semicolons; null where it does not say which.</summary>
    private static ValueList<FieldPath>? ReadFields(CsvSheet row, Questionnaire questionnaire)
    {
        if (row.CellOrNull("corrected") is not { } cell)
        {
            return null;
        }

        List<FieldPath> fields = [];
        foreach (var text in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(text => text != ResponseList.NothingCorrected))
        {
            if (FieldPath.TryParse(text, out var path) && questionnaire.Find(path.WithoutRow) is not null)
            {
                fields.Add(path.WithoutRow);
            }
            else
            {
                row.Report(CsvDiagnostics.UnknownField, "corrected", text, AnswersFile.NearestField(text, [.. questionnaire.Fields.Select(field => field.Path.ToString())]));
            }
        }

        return [.. fields];
    }
}
