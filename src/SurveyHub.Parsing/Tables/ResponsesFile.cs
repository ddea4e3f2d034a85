using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Parsing.Tables;

/// <summary>What a responses file says of how each organisation answered; the answers themselves stand in the answers file.</summary>
public sealed record ParsedResponses(ValueList<Response> Responses, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>
/// Reads responses files: <c>organisation,state,submitted,signed_by,note</c>. Without one, whoever has an answer has submitted it, and the rest are silent.
/// </summary>
public static class ResponsesFile
{
    private static readonly string[] Required = ["organisation", "state"];
    private static readonly string[] Optional = ["submitted", "signed_by", "note"];

    /// <param name="utf8">The file, or empty when there is none.</param>
    /// <param name="answers">What the answers file of the same wave says.</param>
    public static ParsedResponses Parse(
        ReadOnlySpan<byte> utf8, Panel panel, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers)
    {
        var diagnostics = new DiagnosticBag();
        var stated = new Dictionary<OrganisationCode, Response>();
        var lines = new Dictionary<OrganisationCode, int>();
        if (!utf8.IsEmpty)
        {
            var sheet = CsvSheet.Open(CsvText.Read(utf8, diagnostics), Required, Optional, diagnostics);
            foreach (var row in sheet.Rows())
            {
                if (ReadRow(row, panel, answers) is not { } response)
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
        }

        var all = panel.Organisations.Select(o => stated.GetValueOrDefault(o.Code) ?? Presumed(o.Code, answers)).ToValueList();
        return new ParsedResponses(all, diagnostics.ToSorted());
    }

    private static Response Presumed(OrganisationCode code, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers) =>
        answers.TryGetValue(code, out var given)
            ? new Response(code, false, null, false, false, null, null, given)
            : Response.SilentFrom(code);

    private static Response? ReadRow(CsvSheet row, Panel panel, IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers)
    {
        var name = row.RequiredCell("organisation");
        var organisation = panel.Find(name);
        if (name.Length > 0 && organisation is null)
        {
            row.Report(CsvDiagnostics.UnknownOrganisation, "organisation", name,
                Questionnaires.Suggestion.For(name, panel.Organisations.Select(o => o.ShortName).ToList()));
        }

        var states = row.RequiredCell("state").ToLowerInvariant().Split([' ', '+'], StringSplitOptions.RemoveEmptyEntries);
        var isKnown = states.All(s => s is "submitted" or "late" or "corrected" or "silent");
        if (!isKnown)
        {
            row.Report(CsvDiagnostics.UnknownState, "state", row.Cell("state"));
        }

        var submitted = ReadTime(row);
        if (organisation is null || !isKnown)
        {
            return null;
        }

        var given = answers.GetValueOrDefault(organisation.Code) ?? ValueList<Answer>.Empty;
        var isSilent = states.Contains("silent", StringComparer.Ordinal);
        if (isSilent && given.Count > 0)
        {
            row.Report(CsvDiagnostics.SilentWithAnswers, "state", organisation.ShortName);
        }

        return new Response(
            organisation.Code,
            isSilent,
            submitted,
            states.Contains("late", StringComparer.Ordinal),
            states.Contains("corrected", StringComparer.Ordinal),
            row.CellOrNull("signed_by"),
            row.CellOrNull("note"),
            given);
    }

    private static DateTimeOffset? ReadTime(CsvSheet row)
    {
        if (row.CellOrNull("submitted") is not { } text)
        {
            return null;
        }

        string[] forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm"];
        if (DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        row.Report(CsvDiagnostics.BadTime, "submitted", text);
        return null;
    }
}
