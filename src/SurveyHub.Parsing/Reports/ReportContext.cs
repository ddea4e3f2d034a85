using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Reports;

/// <summary>What the readers of a report file share beside its text and mistakes: what it may speak of, and what it names.</summary>
internal sealed class ReportContext(SourceText source, ReportSources sources) : MarkdownContext(source)
{
    /// <summary>The most directives of a report.</summary>
    public const int MaxDirectives = 5_000;

    private static readonly LocalText TheDirectives = new("uppgifter i rapporten", "directives in the report");

    private NamedFields? _fields;
    private IReadOnlyList<string>? _names;
    private int _directives;
    private int _unknown;

    public ReportSources Sources => sources;

    /// <summary>The questionnaire with each field as open as it is in the end.</summary>
    public Questionnaire Questionnaire { get; } = sources.Questionnaire.AsShown;

    /// <summary>What the paths of the file name, each field as open as it is in the end.</summary>
    public NamedFields Fields => _fields ??= new NamedFields(Questionnaire);

    /// <summary>The denominator of the settings, which are read before all else.</summary>
    public FactKey? Denominator { get; set; }

    /// <summary>The setting of the denominator is there and cannot be read: that there is none would be a second message.</summary>
    public bool LacksDenominator { get; set; }

    /// <summary>Every reference in the file, to be looked up when all ids are known.</summary>
    public List<(Identifier Target, int Offset)> References { get; } = [];

    public override DiagnosticDescriptor Unsupported => ReportDiagnostics.Unsupported;

    public SourcePlace PlaceAt(int offset) => SourcePlace.At(Source.PositionAt(offset));

    /// <summary>Counts directives; false when they are too many to read, which is reported once.</summary>
    public bool HasRoomForDirective(int offset)
    {
        _directives++;
        if (_directives == MaxDirectives + 1)
        {
            Report(ReportDiagnostics.TooMany, offset, TheDirectives, SwedishNumber.Format(MaxDirectives));
        }

        return _directives <= MaxDirectives;
    }

    /// <summary>What a name was probably meant as. After as many as are kept nothing is compared: in a hostile file it takes long.</summary>
    /// <param name="more">Other words that could stand there.</param>
    public LocalText ProposePath(string written, IEnumerable<string> more)
    {
        _names ??= [.. Fields.Names];
        return Propose(written, [.. _names, .. sources.Measures.Select(key => key.ToString()), .. more], [.. _names]);
    }

    public LocalText Propose(string written, IReadOnlyCollection<string> near, IReadOnlyCollection<string> listed) =>
        ++_unknown > DiagnosticBag.Limit ? "" : Suggestion.For(written, near, listed);
}
