using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Parsing.Questionnaires.Drafts;

namespace SurveyHub.Parsing.Questionnaires.Checks;

/// <summary>A row, a column or some fields of a check, while it is being put together.</summary>
internal sealed record NumberLine(IReadOnlyList<FieldDraft> Parts, FieldDraft? Whole = null)
{
    public IEnumerable<FieldDraft> Fields => Whole is null ? Parts : Parts.Append(Whole);

    public CheckLine ToLine() => new(Parts.Select(part => part.Path).ToValueList(), Whole?.Path);
}

/// <summary>Lines of one kind, each in the order of the file.</summary>
internal sealed record NumberLines(CheckScope Scope, IReadOnlyList<NumberLine> Lines)
{
    /// <summary>Each number as a line of its own.</summary>
    public NumberLines Apart() => this with { Lines = [.. Lines.SelectMany(line => line.Parts).Select(part => new NumberLine([part]))] };
}
