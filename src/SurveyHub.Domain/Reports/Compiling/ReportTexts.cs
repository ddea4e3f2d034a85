using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>The fixed phrases of a report, in its language and with its panel's words.</summary>
internal sealed class ReportTexts(Language language, PanelWords panel)
{
    /// <summary>In one sentence, as many lines as a short paragraph has.</summary>
    private const int MostNamed = 30;

    public Language Language => language;

    public PanelWords Words { get; } = panel.In(language);

    public string Contents => Say("Innehåll", "Contents");

    public string Method => Say("Om sammanställningen", "About this report");

    public string Appendix => Say("Bilaga: enkäten", "Appendix: the questionnaire");

    public string NotAnswered => Say("Har inte svarat", "Has not answered");

    public string Missing => KindOf(AnswerKind.Missing);

    public string NotApplicable => KindOf(AnswerKind.NotApplicable);

    public string PartlyKnown => KindOf(AnswerKind.PartlyKnown);

    public string Unread => Say(
        "Svaret kunde inte läsas som frågan kräver och återges som det skrevs. Det ingår inte i någon beräkning.",
        "The answer could not be read as the question asks and stands as it was written. It is in no calculation.");

    public string Unchanged => Say(
        "Oförändrat enligt den svarande: svaret från förra omgången gäller.",
        "Unchanged, says the respondent: the answer of the last wave holds.");

    public string Worded => Say(
        "Sammanfattat av den som har gjort rapporten; svaret är längre eller annorlunda skrivet.",
        "Put in brief by whoever made the report; the answer is longer or written otherwise.");

    /// <summary>Beside an answer that is read in full: what stands in its place elsewhere.</summary>
    public string InBrief(string words) => Say(
        $"Sammanfattat i rapporten: ”{WritingDirection.Closed(words)}”",
        $"In brief in the report: '{WritingDirection.Closed(words)}'");

    public string InAggregate => Say(
        "Svaren redovisas bara sammantaget, inte för var och en.",
        "The answers are reported in aggregate only, not for each.");

    public string Answer => Say("Svar", "Answer");

    public string Number => Say("Antal", "Number");

    public string Name => SwedishWords.Capital(Words.Singular);

    /// <summary>"14 av 21", with a no-break space on both sides of the word.</summary>
    public string Of(int part, int whole) =>
        $"{SwedishNumber.Format(part)}\u00A0{Say("av", "of")}\u00A0{SwedishNumber.Format(whole)}";

    /// <summary>"14 av 21"; where some of them stated several amounts, also how many: "18 belopp, 15 av 21".</summary>
    public string BaseOf(int stated, int organisations, int asked) => stated == organisations
        ? Of(organisations, asked)
        : $"{SwedishNumber.Format(stated)}\u00A0{Say("belopp", "amounts")}, {Of(organisations, asked)}";

    /// <summary>"Hela riket" when all are in it, else "Summa (14 av 21)".</summary>
    public string TotalOf(int part, int whole) => part == whole ? Words.Whole : $"{Say("Summa", "Total")} ({Of(part, whole)})";

    /// <summary>"samtliga nio kommuner"; only for more than one.</summary>
    public string All(int count) => Say($"samtliga {Members(SwedishWords.Count(count))}", $"all {Members(SwedishNumber.Format(count))}");

    /// <summary>"nio kommuner", or "21 kommuner" which no line may part.</summary>
    /// <param name="number">In words or figures, of more than one.</param>
    public string Members(string number) => $"{number}{(char.IsAsciiDigit(number[^1]) ? SwedishNumber.NoBreakSpace : ' ')}{Words.Plural}";

    public string Rounded(int decimals) => decimals switch
    {
        0 => Say("Talen är avrundade till hela tal.", "The numbers are rounded to whole ones."),
        1 => Say("Talen är avrundade till en decimal.", "The numbers are rounded to one decimal."),
        _ => Say($"Talen är avrundade till {SwedishWords.Count(decimals)} decimaler.", $"The numbers are rounded to {decimals} decimals."),
    };

    public static string Per(int per) => $"Per {SwedishNumber.Format(per)}";

    public string BaseSentence(int answered, int asked) => Say(
        $"Svar från {Of(answered, asked)} {Words.Plural}.",
        $"Answers from {Of(answered, asked)} {Words.Plural}.");

    /// <summary>"1 rad", "34 rader".</summary>
    public string Rows(int count) => $"{SwedishNumber.Format(count)}\u00A0{(count == 1 ? Say("rad", "row") : Say("rader", "rows"))}";

    /// <summary>
    /// Names as they stand in a sentence: "Region Gotland", or "regionerna Gotland och Skåne". Nobody reads a sentence of a hundred municipalities: of more than
    /// <see cref="MostNamed"/> it says how many they are, and tables say which.
    /// </summary>
    public string NamesOf(IReadOnlyList<Organisation> organisations) => organisations.Count switch
    {
        1 => organisations[0].OfficialName,
        > MostNamed => Members(SwedishNumber.Format(organisations.Count)),
        _ => $"{Words.DefinitePlural} {List(organisations.Select(o => o.ShortName).ToList())}",
    };

    /// <inheritdoc cref="WordLists.List(Language, IReadOnlyList{string})"/>
    public string List(IReadOnlyList<string> items) => language.List(items);

    /// <inheritdoc cref="AnswerText.KindOf"/>
    public string KindOf(AnswerKind kind) => AnswerText.KindOf(kind, language);

    public string Say(string swedish, string english) => language.Choose(swedish, english);

    /// <summary>With a full stop, unless it has another end of its own.</summary>
    public static string Ended(string text) => text.AsSpan().TrimEnd("”’\"')") is [.., '.' or '?' or '!' or '…'] ? text : $"{text}.";

    /// <summary>The text with a small first letter, unless it begins with an abbreviation.</summary>
    public static string Small(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1)) : text;
}
