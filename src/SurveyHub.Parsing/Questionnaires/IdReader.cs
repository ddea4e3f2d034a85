using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads the ids that authors write, and sees to it that each is used once.</summary>
internal sealed partial class IdReader(MarkdownContext context)
{
    /// <summary>So many stand between two ids, roughly.</summary>
    private const int CharactersPerId = 64;

    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    private readonly Dictionary<(string Scope, string Id), TextPosition> _places = new(context.Source.Text.Length / CharactersPerId);
    private IReadOnlySet<string> _allowed = None;
    private int _standIns;

    /// <summary>The ids of questions in blocks, with the file and line.</summary>
    private readonly Dictionary<(string Scope, string Id), (string File, int Line)> _shared = [];

    /// <summary>Where each id stands, or the line that takes it in, by the scope that it was read in and the id.</summary>
    public IReadOnlyDictionary<(string Scope, string Id), TextPosition> Places => _places;

    /// <summary>
    /// Takes the id from a label. A missing or faulty one is reported; when what was meant cannot be used, one that nothing else has takes its
    /// place, so that reading goes on.
    /// </summary>
    /// <param name="label">Its id is cut off; other braces in it are reported.</param>
    /// <param name="what">What the id names, as a sentence begins: "Frågan".</param>
    /// <param name="scopes">
    /// The paths the id stands under; it is unique within each. The questionnaire's own is empty.
    /// </param>
    public Identifier Take(LabelText label, LocalText what, params ReadOnlySpan<string> scopes)
    {
        var text = label.Text;
        if (StartAtEnd(text) is var start and >= 0)
        {
            var offset = label.OffsetAt(start);
            var written = text.AsSpan(start);
            Cut(label, start, written.Length);
            return Accept(offset, written, scopes);
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

    /// <summary>As <see cref="Take"/>, for what needs no id; null when it has none.</summary>
    public Identifier? TakeIfAny(LabelText label, LocalText what, string scope) =>
        label.Text.AsSpan().ContainsAny('{', '}') || Malformed().IsMatch(label.Text) ? Take(label, what, scope) : null;

    /// <summary>As <see cref="Take"/>, for what must have a text before its id.</summary>
    public Identifier TakeWithText(LabelText label, LocalText what, params ReadOnlySpan<string> scopes)
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
        var key = (IdScopes.Questionnaire, question.Value);
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
        if (label.Text.AsSpan().ContainsAny('{', '}') && Braces().Match(label.Text) is { Success: true } stray)
        {
            context.Report(QuestionnaireDiagnostics.MisplacedId, label.OffsetAt(stray.Index), stray.Value);
        }
    }

    /// <summary>Whether the author's own id could not be used: what refers to it cannot be found, and is no second mistake.</summary>
    public static bool IsStandIn(Identifier id) => IsStandIn(id.Value);

    /// <summary>The same of a text that is an id, or is not.</summary>
    public static bool IsStandIn(ReadOnlySpan<char> id) => id.StartsWith(StandInPrefix) && Identifier.IsValid(id);

    private const string StandInPrefix = "0-";

    /// <param name="asWritten">With its braces.</param>
    private Identifier Accept(int offset, ReadOnlySpan<char> asWritten, ReadOnlySpan<string> scopes)
    {
        var isMarked = asWritten.StartsWith("{#");
        var written = asWritten[(isMarked ? 2 : 1)..^1].ToString();
        if (!Identifier.TryParse(written, out var id) || !isMarked)
        {
            context.Report(QuestionnaireDiagnostics.InvalidId, offset, asWritten.ToString(), Propose(written, scopes));
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

        foreach (var scope in scopes)
        {
            if (_shared.TryGetValue((scope, written), out var shared))
            {
                context.Report(SharingDiagnostics.IdTakenByBlock, offset, written, Figure(shared.Line), shared.File);
                return StandIn();
            }
        }

        context.Report(QuestionnaireDiagnostics.DuplicateId, offset, written, Figure(FindPlace(written, scopes)!.Value.Line));
        return StandIn();
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where an id stands already under one of the scopes, or null.</summary>
    private TextPosition? FindPlace(string id, ReadOnlySpan<string> scopes)
    {
        foreach (var scope in scopes)
        {
            if (_places.TryGetValue((scope, id), out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Reports an id that does not stand as it should, and uses it all the same where it can be.</summary>
    private Identifier Repair(LabelText label, Match match, DiagnosticDescriptor descriptor, ReadOnlySpan<string> scopes, params ReadOnlySpan<LocalText> arguments)
    {
        var offset = label.OffsetAt(match.Index);
        context.Report(descriptor, offset, arguments);
        Cut(label, match.Index, match.Length);
        var written = match.Groups["id"].Value;
        return Identifier.TryParse(written, out var id) && TryDeclare(id, written, offset, scopes) ? id : StandIn();
    }

    private void Cut(LabelText label, int start, int length)
    {
        label.Cut(start, length);
        ReportStrayBraces(label);
    }

    /// <summary>Where the braces at the end of a text open; negative when none stand there.</summary>
    private static int StartAtEnd(string text)
    {
        var start = text.EndsWith('}') ? text.AsSpan(..^1).LastIndexOfAny('{', '}') : -1;
        return start >= 0 && text[start] == '{' ? start : -1;
    }

    private bool TryDeclare(Identifier id, string written, int offset, ReadOnlySpan<string> scopes)
    {
        if (id == default || (IsReserved(written) && !_allowed.Contains(written)) || FindPlace(written, scopes) is not null)
        {
            return false;
        }

        foreach (var scope in scopes)
        {
            _places.Add((scope, written), context.Source.PositionAt(offset));
        }

        return true;
    }

    private Identifier StandIn() => Identifier.Parse(StandInPrefix + (++_standIns).ToString(CultureInfo.InvariantCulture));

    private static bool IsReserved(string id) => Identifier.Reserved.Contains(id) || id.StartsWith(StandInPrefix, StringComparison.Ordinal);

    private string Propose(string text, ReadOnlySpan<string> scopes)
    {
        var under = scopes.ToArray();
        return IdProposal.For(text, id => !IsReserved(id) && FindPlace(id, under) is null);
    }

    [GeneratedRegex(@"\{#(?<id>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Inside();

    /// <summary>An id at the end with a brace missing, or with brackets of another kind.</summary>
    [GeneratedRegex(@"(\{#?(?<id>[^{}#]*)|[(\[]#(?<id>[^()\[\]{}#]*)[)\]]?|(?<![^ ])#(?<id>[^ {}#]+)\}?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Malformed();

    [GeneratedRegex(@"\{[^{}]{0,40}\}?|\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Braces();
}
