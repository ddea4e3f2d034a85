using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>A chart without its number and its caption.</summary>
/// <param name="ValueTitle">On the axis.</param>
/// <param name="Series">At least one.</param>
/// <param name="Base">What it rests on, as a sentence.</param>
/// <param name="Each">What there is a bar for: "för var och en av 20 regioner".</param>
internal sealed record ChartDraft(string ValueTitle, ValueList<string> Series, ValueList<ChartGroup> Groups, int Decimals, bool IsStacked, string Base, string Each)
{
    /// <summary>More numbers are no text to listen to.</summary>
    private const int MostNumbersSaid = 20;

    /// <inheritdoc cref="SeriesChartBlock.GroupTitle"/>
    public required string GroupTitle { get; init; }

    /// <summary>Where numbers come from that nobody has answered.</summary>
    public ValueList<string> Sources { get; init; } = [];

    public ReportBlock Finish(int number, string caption, ReportTexts texts)
    {
        ValueList<TableNote> notes = [new TableNote(null, Base), .. Sources.Select(source => new TableNote(null, source))];
        return Series.Count == 1 && !IsStacked
            ? new BarChartBlock(number, caption, ValueTitle, [.. Groups.Select(group => new ChartBar(group.Label, group.Values[0]!.Value))], Decimals, Alone(texts)) { Notes = notes, GroupTitle = GroupTitle }
            : new SeriesChartBlock(number, caption, ValueTitle, Series, Groups, IsStacked, Decimals, Several(texts)) { Notes = notes, GroupTitle = GroupTitle };
    }

    private string Alone(ReportTexts texts)
    {
        var (greatest, least) = (Groups.MaxBy(group => group.Values[0])!, Groups.MinBy(group => group.Values[0])!);
        return texts.Say(
            $"Liggande staplar, en {Each}. Störst: {Said(greatest)}. Minst: {Said(least)}.",
            $"Horizontal bars, one {Each}. Greatest: {Said(greatest)}. Least: {Said(least)}.");

        // Where several show the same number nobody who only listens should think that one of them stands out.
        string Said(ChartGroup group)
        {
            var shown = Shown(group);
            var alike = Groups.Count(other => Shown(other) == shown);
            return alike == 1 ? $"{group.Label} {shown}" : texts.Say($"{shown} ({alike} staplar)", $"{shown} ({alike} bars)");
        }

        string Shown(ChartGroup group) => SwedishNumber.Format(group.Values[0]!.Value, Decimals);
    }

    private string Several(ReportTexts texts)
    {
        var names = texts.List([.. Series]);
        var looks = IsStacked
            ? texts.Say($"Liggande staplar av delar som blir hundra procent, en {Each}. Delarna är {names}.", $"Horizontal bars of parts that make a hundred per cent, one {Each}. The parts are {names}.")
            : texts.Say($"Liggande staplar i grupper, en grupp {Each}. I varje grupp {names}.", $"Horizontal bars in groups, one group {Each}. In each group {names}.");
        return Groups.Count * Series.Count > MostNumbersSaid ? looks : string.Join(' ', Groups.Select(group => Said(group, texts)).Prepend(looks));
    }

    /// <summary>"Fler: KBT 11, PDT 2."</summary>
    private string Said(ChartGroup group, ReportTexts texts)
    {
        // A part that is nothing is not drawn.
        var numbers = Series.Zip(group.Values).Where(pair => pair.Second is not null && !(IsStacked && pair.Second == 0)).Select(pair => $"{pair.First} {SwedishNumber.Format(pair.Second!.Value, Decimals)}").ToList();
        return $"{group.Label}: {texts.List(numbers)}.";
    }
}
