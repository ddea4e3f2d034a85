using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Wordings;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// Builds the table that shows all organisations side by side, the silent ones too, with totals below and notes under it.
/// </summary>
internal sealed class AnswerTableBuilder(CompilingContext context, IReadOnlyList<AnswerColumn> columns)
{
    private const int RateDecimals = 1;
    private const string DashMark = "\u2013";

    /// <summary>A reason given this often is the usual one.</summary>
    private const int LeastUsual = 3;

    private readonly NoteBook _notes = new();
    private readonly string? _usualReason = UsualReason(context, columns);
    private readonly List<(List<CellDraft> Cells, bool IsTotal, string Key)> _rows = [];

    /// <summary>Whom the table has a row for: everybody, unless it is said otherwise.</summary>
    public IReadOnlyList<Participant> Shown { get; init; } = context.Participants;

    /// <summary>What is said of those without a row, or null.</summary>
    public string? Others { get; init; }

    /// <summary>In the order of their codes nobody finds a name that does not say its code.</summary>
    public bool ShowsCodes { get; init; }

    /// <summary>What is said of the dash, which stands for a number that does not apply, or null for the usual words.</summary>
    public string? Dash { get; init; }

    private ReportTexts Texts => context.Texts;

    /// <summary>Columns and rates in the order they stand after the name.</summary>
    private IEnumerable<(AnswerColumn Column, Rate? Rate)> Slots =>
        columns.SelectMany(c => c.Field.Reporting.Rate is { } rate ? new (AnswerColumn, Rate?)[] { (c, null), (c, rate) } : [(c, null)]);

    public TableBlock Build(string caption)
    {
        foreach (var participant in Shown)
        {
            AddRow(participant);
        }

        _rows.AddRange(new SummaryRows(context, columns, RateDecimals).Build());
        AddGeneralNotes();
        // The marks depend on how many notes there are, so cells are finished last.
        var rows = _rows.Select(row => new ReportRow(row.Cells.Select(cell => cell.Finish(_notes)).ToValueList(), row.IsTotal) { Key = row.Key }).ToValueList();
        var number = context.NextTable();
        return new TableBlock(number, caption, Header(), rows, _notes.ToNotes());
    }

    private ValueList<ReportColumn> Header()
    {
        var header = new List<ReportColumn> { new(Texts.Name, false) };
        foreach (var (column, rate) in Slots)
        {
            header.Add(rate is null ? new ReportColumn(column.Heading, column.IsNumeric) : new ReportColumn(ReportTexts.Per(rate.Per), true));
        }

        return header.ToValueList();
    }

    private void AddRow(Participant participant)
    {
        var cells = new List<CellDraft> { CellDraft.Text(ShowsCodes ? $"{participant.Organisation.Code}{SwedishNumber.NoBreakSpace}{participant.Organisation.ShortName}" : participant.Organisation.ShortName) };
        if (participant.Response.IsSilent)
        {
            cells.AddRange(Silent(participant));
        }
        else
        {
            cells.AddRange(Slots.Select(slot => slot.Rate is { } rate ? RateCell(slot.Column, rate, participant) : Cell(slot.Column, participant)));
        }

        if (participant.Response.Note is { } note)
        {
            cells[0].Notes.Add(_notes.Add(note));
        }

        _rows.Add((cells, false, participant.Row is { } row ? $"{participant.Organisation.Code}:{row}" : participant.Organisation.Code.Value));
    }

    /// <summary>What is known from elsewhere of one that has not answered is known all the same.</summary>
    private IEnumerable<CellDraft> Silent(Participant participant)
    {
        var isSaid = false;
        foreach (var (column, rate) in Slots)
        {
            if (participant.Response.Find(column.Field.Path) is not null)
            {
                yield return rate is null ? Cell(column, participant) : RateCell(column, rate, participant);
            }
            else
            {
                yield return isSaid || column.Note is not null ? CellDraft.Text("") : CellDraft.Muted(Texts.NotAnswered);
                isSaid |= column.Note is null;
            }
        }
    }

    private CellDraft Cell(AnswerColumn column, Participant participant)
    {
        var answer = participant.Response.Find(column.Field.Path);
        var isBracketed = column.Bracketed is { } box && participant.Response.Find(box.Box.Path)?.Value is CheckValue;
        if (answer is null)
        {
            return isBracketed ? CellDraft.Text($"({column.Bracketed!.Value.Words})") : CellDraft.Text("");
        }

        if (answer.Kind == AnswerKind.NotApplicable && column.Field.Type is NumberType)
        {
            // Among numbers a word is wider than all of them; the same in every table, so that nobody takes it for two answers.
            var dash = CellDraft.Muted(DashMark);
            _notes.AddGeneral($"{DashMark} {ReportTexts.Ended(Dash is null ? Texts.KindOf(answer.Kind) : UnbrokenText.Of(Dash))}");
            AddNotes(dash, answer);
            return dash;
        }

        if (answer.Wording is { } wording)
        {
            return Worded(wording, answer, isBracketed ? $" ({column.Bracketed!.Value.Words})" : "");
        }

        var lines = AnswerText.LinesWithOwnTexts(context.Answers.Questionnaire, column.Field, answer, participant.Response.Find, Texts.Language);
        var shown = isBracketed ? [.. lines.Take(lines.Count - 1), $"{lines[^1]} ({column.Bracketed!.Value.Words})"] : lines;
        var number = answer.Value as NumberValue;
        var draft = new CellDraft(shown, isBracketed ? null : number?.Number, column.Decimals)
        {
            IsMuted = answer.Kind is AnswerKind.Missing or AnswerKind.NotApplicable,
        };
        AddNotes(draft, answer);
        return draft;
    }

    /// <summary>It condenses all that the answer says, so that its reason and its comment are not said again below.</summary>
    private CellDraft Worded(AnalystWording wording, Answer answer, string bracketed)
    {
        var cell = CellDraft.Text(wording.Text + bracketed);
        cell.Notes.Add(_notes.Add(Texts.Worded));
        if (answer.IsUnchanged)
        {
            cell.Notes.Add(_notes.Add(Texts.Unchanged));
        }

        return cell;
    }

    private void AddNotes(CellDraft cell, Answer answer)
    {
        if (answer.IsUnread)
        {
            cell.Notes.Add(_notes.Add(Texts.Unread));
        }

        if (answer.IsUnchanged)
        {
            cell.Notes.Add(_notes.Add(Texts.Unchanged));
        }

        var reason = answer.Kind == AnswerKind.Missing && answer.Reason == _usualReason ? null : answer.Reason;
        foreach (var note in new[] { reason, answer.Comment }.OfType<string>())
        {
            cell.Notes.Add(_notes.Add(Sentence(note)));
        }
    }

    /// <summary>
    /// The reason that most missing answers of the table give: said once below it instead of marked in every cell. None when it is a rare one,
    /// or when some missing answer has no reason at all.
    /// </summary>
    private static string? UsualReason(CompilingContext context, IReadOnlyList<AnswerColumn> columns)
    {
        var missing = Missing(context, columns).ToList();
        var usual = missing.GroupBy(reason => reason).MaxBy(group => group.Count());
        return missing.Contains(null) || usual is null || usual.Count() < LeastUsual ? null : usual.Key;
    }

    private static IEnumerable<string?> Missing(CompilingContext context, IReadOnlyList<AnswerColumn> columns) => context.Participants
        .SelectMany(p => columns.Select(c => p.Response.Find(c.Field.Path)))
        .Where(answer => answer is { Kind: AnswerKind.Missing, Wording: null })
        .Select(answer => answer!.Reason);

    private static CellDraft RateCell(AnswerColumn column, Rate rate, Participant participant)
    {
        var number = participant.Response.Find(column.Field.Path)?.Value as NumberValue;
        var result = number is null ? null : Statistics.Rate(new Stated(participant.Organisation, number.Number), rate);
        return result is { } value ? CellDraft.Of(value, RateDecimals) : CellDraft.Text("");
    }

    private void AddGeneralNotes()
    {
        if (_usualReason is { } reason)
        {
            var isOnly = Missing(context, columns).Distinct().Count() == 1;
            var unless = isOnly ? "" : Texts.Say(", där inget annat anges", ", unless stated otherwise");
            _notes.AddGeneral($"{Texts.Missing}{unless}: {reason.Trim().TrimEnd('.')}.");
        }

        foreach (var note in AmountNotes.Of(context, columns))
        {
            _notes.AddGeneral(note);
        }

        foreach (var scale in columns.Select(c => c.Field.Type).OfType<ScaleType>().Distinct())
        {
            _notes.AddGeneral(ScaleNote(scale));
        }

        foreach (var note in columns.Select(column => CalculationNote.Of(context, column.Field)).OfType<string>().Distinct())
        {
            _notes.AddGeneral(note);
        }

        foreach (var note in columns.Select(column => column.Note).OfType<string>())
        {
            _notes.AddGeneral(note);
        }

        foreach (var rate in columns.Select(c => c.Field.Reporting.Rate).OfType<Rate>().Distinct())
        {
            _notes.AddGeneral(RateNote(rate));
        }

        if (Others is { } others)
        {
            _notes.AddGeneral(others);
        }

        AddNamed(p => p.Response.IsLate, Texts.Say("Svar efter sista svarsdag: {0}.", "Answered after the deadline: {0}."));
        AddNamed(p => columns.Any(column => IsCorrected(p.Response, column.Field)), Texts.Say("Rättat efter första inlämningen: {0}.", "Corrected after first submission: {0}."));
    }

    /// <summary>What is worked out is as corrected as what it is worked out from.</summary>
    private bool IsCorrected(Response response, Field field) =>
        response.IsCorrectedIn(field.Path) || (context.CalculatedIn(field)?.Inputs.Any(response.IsCorrectedIn) ?? false);

    private string ScaleNote(ScaleType scale)
    {
        var (first, last) = (AnswerText.StepName(scale, scale.From), AnswerText.StepName(scale, scale.To));
        return Texts.Say($"Skala från {first} till {last}.", $"Scale from {first} to {last}.");
    }

    private string RateNote(Rate rate)
    {
        var definition = context.Answers.Panel.Definition(rate.Fact);
        var what = definition?.Definition ?? rate.Fact.ToString();
        var source = definition is null ? "" : Texts.Say($" Källa: {Source()}.", $" Source: {Source()}.");
        return $"{ReportTexts.Per(rate.Per)}: {what}.{source} {Texts.Rounded(RateDecimals)}";

        string Source() => context.Answers.Panel.SourceOf(definition, Texts.Language);
    }

    private void AddNamed(Func<Participant, bool> isConcerned, string sentence)
    {
        var names = Shown.Where(isConcerned).Select(p => p.Organisation.ShortName).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count > 0)
        {
            _notes.AddGeneral(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, Texts.List(names)));
        }
    }

    private static string Sentence(string text) =>
        string.Concat(SwedishWords.Capital(text.Trim()), text.TrimEnd().EndsWith('.') ? "" : ".");
}
