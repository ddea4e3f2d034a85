using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Inlines;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>Reads "fler rader, minst 1, högst 50". Whatever it cannot read it reports, and goes on with the rest.</summary>
internal sealed class RepetitionReader(ReadingContext context)
{
    private static readonly LocalText Rows = new(
        $"ett heltal, 0–{SwedishNumber.Format(Repetition.Ceiling)}", $"a whole number, 0–{SwedishNumber.Format(Repetition.Ceiling)}");

    private static readonly LocalText MostRows = new(
        $"ett heltal, 1–{SwedishNumber.Format(Repetition.Ceiling)}", $"a whole number, 1–{SwedishNumber.Format(Repetition.Ceiling)}");

    private readonly Dictionary<RepetitionProperty, int> _numbers = [];

    public Repetition Read(Piece code)
    {
        var parts = SpecPart.Split(code.Text, code.Offset);
        if (RepetitionWords.Kinds.Find(parts[0].Text) is null)
        {
            context.Report(
                RepetitionDiagnostics.UnknownRepetition, parts[0].Offset, parts[0].Text,
                Suggestion.For(parts[0].Text, RepetitionWords.Kinds, context.Language));
        }

        foreach (var part in parts.Skip(1))
        {
            ReadProperty(part);
        }

        var least = _numbers.GetValueOrDefault(RepetitionProperty.AtLeast);
        var most = _numbers.TryGetValue(RepetitionProperty.AtMost, out var stated) ? stated : Math.Max(least, Repetition.UsualMost);
        if (least <= most)
        {
            return new Repetition(least, most);
        }

        context.Report(RepetitionDiagnostics.EmptyRepetition, parts[^1].Offset, SwedishNumber.Format(least), SwedishNumber.Format(most));
        return new Repetition(0, most);
    }

    private void ReadProperty(SpecPart part)
    {
        var spellings = RepetitionWords.Properties.Words.SelectMany(word => word.Spellings, (word, spelling) => (word.Meaning, spelling));
        foreach (var (property, spelling) in spellings)
        {
            if (PropertyPattern.TryMatch(spelling, part.Text, out var argument) && !argument.Any(char.IsLetter))
            {
                Keep(property, part, argument);
                return;
            }
        }

        var near = RepetitionWords.Properties.Words.SelectMany(word => word.Spellings).Select(PropertyPattern.Show).ToList();
        var listed = RepetitionWords.Properties.In(context.Language).Select(PropertyPattern.Show).ToList();
        context.Report(RepetitionDiagnostics.UnknownRepetition, part.Offset, part.Text, Suggestion.For(PropertyPattern.Blank(part.Text), near, listed));
    }

    private void Keep(RepetitionProperty property, SpecPart part, string argument)
    {
        var fewest = property == RepetitionProperty.AtMost ? 1 : 0;
        if (!SwedishNumber.TryParse(argument, out var number) || !decimal.IsInteger(number) || number < fewest || number > Repetition.Ceiling)
        {
            context.Report(QuestionnaireDiagnostics.BadNumber, part.Offset, part.Text, fewest == 1 ? MostRows : Rows);
        }
        else if (!_numbers.TryAdd(property, (int)number))
        {
            context.Report(QuestionnaireDiagnostics.RepeatedProperty, part.Offset, part.Text);
        }
    }
}
