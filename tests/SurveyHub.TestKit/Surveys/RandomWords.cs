using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.TestKit.Surveys;

/// <summary>Draws words, texts and choices. Among the words are those that Markdown would take for something else.</summary>
internal sealed class RandomWords(Random random)
{
    private const string Address = "https://example.org/a_(b)?c=1&d=*";

    private static readonly string[] Starts = ["Antal", "Åtgärd", "Varför", "–", "•", "7)", "#1", "#", "-", "+", ">", "=", "~~~", "Äger 2 st"];

    private static readonly string[] Words =
        ["personer", "i*veckan", "snake_case", "_här_", "[ett]", "[två](tre)", "a|b", "|", "25 %", "<b>", "a<b", "&amp;", "&", @"C:\mapp", @"\", "~~struket~~", "(nej)", "å\u0308", "1 000", "x;", "!", "😀", "10.", "#"];

    public bool Maybe() => random.Next(2) == 0;

    public bool Mostly() => random.Next(4) > 0;

    public T OneOf<T>(params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public IEnumerable<T> Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Some of them, in any order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyCollection<T> items) => [.. Shuffled(items).Take(random.Next(items.Count + 1))];

    /// <summary>A name: plain, and not a number with a full stop at its start.</summary>
    public string Label() => string.Join(' ', [OneOf("Antal", "Åtgärd", "Varför", "–", "•", "#1"), .. Text()]);

    public Prose Prose()
    {
        var blocks = new List<ProseBlock>();
        for (var i = random.Next(4); i > 0; i--)
        {
            // Two lists of bullets after one another would be one.
            var isList = Maybe() && blocks.LastOrDefault() is not ProseList { Ordered: false };
            blocks.Add(isList ? new ProseList(Maybe(), [Paragraph(), Paragraph()]) : Paragraph());
        }

        return new Prose(blocks.ToValueList());
    }

    private ProseParagraph Paragraph()
    {
        var runs = new List<ProseRun> { new($"{OneOf(Starts)} {Plain()} ") };
        for (var i = random.Next(3); i > 0; i--)
        {
            runs.AddRange(random.Next(5) switch
            {
                0 => [new(Word(), Bold: true)],
                1 => [new(Word(), Italic: true)],
                2 => [new(Word(), Link: Address)],
                3 => [new($"{Word()} ", Italic: true), new(Word(), Bold: true, Italic: true)],
                _ => [new(Word(), Bold: true), new($" {Word()} ", Bold: true, Link: Address), new(Word(), Link: Address)],
            });
            runs.Add(new ProseRun($" {Plain()} "));
        }

        return new ProseParagraph([.. runs.SkipLast(1), runs[^1] with { Text = runs[^1].Text.TrimEnd() }]);
    }

    private string Plain() => string.Join(' ', Text().Prepend("och"));

    private List<string> Text() => Enumerable.Range(0, random.Next(4)).Select(_ => OneOf(Words)).ToList();

    /// <summary>Marks can stand at either end of it.</summary>
    private string Word() => OneOf("viktigt", "läs_detta", "tre ord här", "a*b", "x [y] z");
}
