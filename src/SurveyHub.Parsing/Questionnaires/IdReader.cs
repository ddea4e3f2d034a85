using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads the ids that authors write, and sees to it that each is used once.</summary>
internal sealed partial class IdReader(ReadingContext context)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<string, TextPosition> _places = new(StringComparer.Ordinal);
    private IReadOnlySet<string> _allowed = None;
    private int _standIns;

    /// <summary>The ids of questions in blocks, with the file and line.</summary>
    private readonly Dictionary<string, (string File, int Line)> _shared = new(StringComparer.Ordinal);

    /// <summary>Where each id stands, or the line that takes it in, by the scope that it was read in and the id.</summary>
    public IReadOnlyDictionary<string, TextPosition> Places => _places;

    /// <summary>
    /// Takes the id from a label. A missing or faulty one is reported; when what was meant cannot be used, one that nothing else has takes its
    /// place, so that reading goes on.
    /// </summary>
    /// <param name="label">Its id is cut off; other braces in it are reported.</param>
    /// <param name="what">What the id names, as a sentence begins: "Frågan".</param>
    /// <param name="scopes">
    /// The paths the id stands under; it is unique within each. The questionnaire's own is empty.
    /// </param>
    public Identifier Take(LabelText label, LocalText what, params string[] scopes)
    {
        var text = label.Text;
        if (AtEnd().Match(text) is { Success: true } proper)
        {
            var offset = label.OffsetAt(proper.Index);
            Cut(label, proper);
            return Accept(proper.Groups["id"].Value, offset, proper.Value, scopes);
        }

        if (Inside().Match(text) is { Success: true } inside)
        {
            return Repair(label, inside, QuestionnaireDiagnostics.IdNotLast, scopes, inside.Value);
        }

        if (Malformed().Match(text) is { Success: true } malformed)
        {
            return Repair(label, malformed, QuestionnaireDiagnostics.InvalidId, scopes, malformed.Value, Propose(malformed.Value, scopes));
        }

        ReportStrayBraces(label);
        context.Report(QuestionnaireDiagnostics.MissingId, label.Start, what, Propose(label.Text, scopes));
        return StandIn();
    }

    /// <summary>As <see cref="Take"/>, for what must have a text before its id.</summary>
    public Identifier TakeWithText(LabelText label, LocalText what, params string[] scopes)
    {
        var isEmpty = label.Text.Length == 0;
        var id = isEmpty ? StandIn() : Take(label, what, scopes);
        if (label.Text.Length == 0)
        {
            context.Report(QuestionnaireDiagnostics.NoText, label.Start, what);
        }

        return id;
    }

    /// <summary>As <see cref="TakeWithText"/>, for an option, which may have an id that is reserved for those with a text of their own.</summary>
    public Identifier TakeForOption(LabelText label, LocalText what, string scope)
    {
        _allowed = OwnTexts.Ids;
        var id = TakeWithText(label, what, scope);
        _allowed = None;
        return id;
    }

    /// <summary>Takes up the id of a question in a block. Returns where it is used already, in words, or null when it is free.</summary>
    /// <param name="offset">Of the line that takes the block in.</param>
    public LocalText? Share(Identifier question, string file, int line, int offset)
    {
        var key = Path(IdScopes.Questionnaire, question.Value);
        if (_shared.TryGetValue(key, out var other))
        {
            return new($"på rad {Figure(other.Line)} i ”{other.File}”", $"on line {Figure(other.Line)} of '{other.File}'");
        }

        if (_places.TryGetValue(key, out var place))
        {
            return new($"på rad {Figure(place.Line)} här", $"on line {Figure(place.Line)} here");
        }

        _places.Add(key, context.Source.PositionAt(offset));
        _shared.Add(key, (file, line));
        return null;
    }

    /// <summary>An id like this one that nothing under the scope has.</summary>
    public string ProposeOther(string id, string scope) => Propose(id, [scope]);

    /// <summary>Reports braces where nothing can be named.</summary>
    public void ReportStrayBraces(LabelText label)
    {
        if (Braces().Match(label.Text) is { Success: true } stray)
        {
            context.Report(QuestionnaireDiagnostics.MisplacedId, label.OffsetAt(stray.Index), stray.Value);
        }
    }

    /// <summary>Whether the author's own id could not be used: what refers to it cannot be found, and is no second mistake.</summary>
    public static bool IsStandIn(Identifier id) => id.Value.StartsWith(StandInPrefix, StringComparison.Ordinal);

    private const string StandInPrefix = "0-";

    private Identifier Accept(string written, int offset, string asWritten, string[] scopes)
    {
        if (!Identifier.TryParse(written, out var id) || !asWritten.StartsWith("{#", StringComparison.Ordinal))
        {
            context.Report(QuestionnaireDiagnostics.InvalidId, offset, asWritten, Propose(written, scopes));
            return TryDeclare(id, written, offset, scopes) ? id : StandIn();
        }

        if (IsReserved(written) && !_allowed.Contains(written))
        {
            context.Report(QuestionnaireDiagnostics.ReservedId, offset, written, Propose(written, scopes));
            return StandIn();
        }

        if (TryDeclare(id, written, offset, scopes))
        {
            return id;
        }

        if (scopes.Select(scope => Path(scope, written)).FirstOrDefault(_shared.ContainsKey) is { } shared)
        {
            context.Report(SharingDiagnostics.IdTakenByBlock, offset, written, Figure(_shared[shared].Line), _shared[shared].File);
            return StandIn();
        }

        var line = scopes.Select(scope => _places.GetValueOrDefault(Path(scope, written)).Line).First(l => l > 0);
        context.Report(QuestionnaireDiagnostics.DuplicateId, offset, written, Figure(line));
        return StandIn();
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reports an id that does not stand as it should, and uses it all the same where it can be.</summary>
    private Identifier Repair(LabelText label, Match match, DiagnosticDescriptor descriptor, string[] scopes, params ReadOnlySpan<LocalText> arguments)
    {
        var offset = label.OffsetAt(match.Index);
        context.Report(descriptor, offset, arguments);
        Cut(label, match);
        var written = match.Groups["id"].Value;
        return Identifier.TryParse(written, out var id) && TryDeclare(id, written, offset, scopes) ? id : StandIn();
    }

    private void Cut(LabelText label, Match match)
    {
        label.Cut(match.Index, match.Length);
        ReportStrayBraces(label);
    }

    private bool TryDeclare(Identifier id, string written, int offset, string[] scopes)
    {
        if (id == default || (IsReserved(written) && !_allowed.Contains(written)) || Array.Exists(scopes, scope => _places.ContainsKey(Path(scope, written))))
        {
            return false;
        }

        foreach (var scope in scopes)
        {
            _places.Add(Path(scope, written), context.Source.PositionAt(offset));
        }

        return true;
    }

    private Identifier StandIn() => Identifier.Parse(StandInPrefix + (++_standIns).ToString(CultureInfo.InvariantCulture));

    private static bool IsReserved(string id) => Identifier.Reserved.Contains(id) || id.StartsWith(StandInPrefix, StringComparison.Ordinal);

    internal static string Path(string scope, string id) => $"{scope}.{id}";

    private string Propose(string text, string[] scopes) =>
        IdProposal.For(text, id => !IsReserved(id) && !Array.Exists(scopes, scope => _places.ContainsKey(Path(scope, id))));

    [GeneratedRegex(@"\{#?(?<id>[^{}]*)\}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"\{#(?<id>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inside();

    /// <summary>An id at the end with a brace missing, or with brackets of another kind.</summary>
    [GeneratedRegex(@"(\{#?(?<id>[^{}#]*)|[(\[]#(?<id>[^()\[\]{}#]*)[)\]]?|(?<![^ ])#(?<id>[^ {}#]+)\}?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Malformed();

    [GeneratedRegex(@"\{[^{}]{0,40}\}?|\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();
}
