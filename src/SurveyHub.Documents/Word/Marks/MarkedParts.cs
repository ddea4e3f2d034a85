using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word.Marks;

/// <summary>What a file that can be brought up to date has besides its text: the register and the property that names the report.</summary>
internal sealed class MarkedParts
{
    private readonly HashSet<int> _numbers = [];
    private readonly ReportDocument _report;
    private readonly ReportProperty _property;
    private readonly RegisterPart _register;

    private MarkedParts(ReportDocument report, ReportProperty property, RegisterPart register) =>
        (_report, _property, _register) = (report, property, register);

    /// <summary>Null for a report that is never brought up to date.</summary>
    public static MarkedParts? Declare(OpcPackage package, OpcPart body, ReportDocument report) =>
        report.Identity is null ? null : new MarkedParts(report, ReportProperty.Declare(package), RegisterPart.Declare(package, body));

    /// <summary>Marks the pieces of one part of the file.</summary>
    public MarkWriter In(MarkupWriter xml) => new(xml, _numbers);

    /// <param name="targets">What words of the report may lead to.</param>
    public void Write(OpcPackage package, IEnumerable<RegisteredTarget> targets)
    {
        var identity = _report.Identity!;
        _property.Write(package, identity.Id);
        _register.Write(package, new ReportRegister(identity.Id, identity.Version, ReportPieces.Registered(_report))
        {
            Wave = identity.Wave,
            Language = _report.Language,
            Conditions = ReportPieces.ConditionsOf(_report),
            Targets = targets.ToValueList(),
        });
    }
}
