using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Who reads a part. What is not reported for each (0034) is shown to nobody but the organisation itself.</summary>
public enum PartReader
{
    Everybody,

    /// <summary>The organisation that the part is of.</summary>
    Itself,
}

/// <summary>What a report holds of one organisation: its answers, where they stand among those of the others, and what is said of it.</summary>
/// <param name="Pieces">In the order of the questionnaire, and last what the report says in sentences; empty for one that is silent.</param>
public sealed record OrganisationPart(Organisation Organisation, Response Response, ValueList<PartPiece> Pieces)
{
    /// <summary>All that it says, the same for the same words (<see cref="PartPiece.Mark"/>).</summary>
    public TextMark Mark => TextMark.Of(string.Join('\n', Pieces.Select(piece => $"{piece.Key} {piece.Mark}")));
}

/// <summary>One piece of a part, which can be confirmed or corrected by itself: a question, or the sentences of the report.</summary>
/// <param name="Key">The id of the question; for the sentences <see cref="SentencesKey"/>.</param>
/// <param name="Remark">Said instead of answers: that it was not asked, that it is not reported. Null where there are answers.</param>
public sealed record PartPiece(
    string Key, string Title, ValueList<PartAnswer> Answers, ValueList<PartTheme> Themes, ValueList<PartSentence> Sentences, string? Remark = null)
{
    /// <summary>No id has this name: a question may not be called so.</summary>
    public const string SentencesKey = "*";

    /// <summary>
    /// What is confirmed of it, a line for each thing. Where it stands is not among them: that follows from the others' answers too, and a late one would make
    /// every confirmation old.
    /// </summary>
    public ValueList<string> Lines =>
    [
        .. Answers.SelectMany(answer => answer.ConfirmedLines),
        .. Themes.SelectMany(theme => theme.Quotes.Count == 0 ? [theme.Name] : theme.Quotes.Select(quote => $"{theme.Name}: ”{quote}”")),
        .. Sentences.Select(sentence => sentence.Text),
    ];

    /// <summary>The same as long as what is confirmed is the same.</summary>
    public TextMark Mark => TextMark.Of(string.Join('\u001F', Lines));
}

/// <summary>What the organisation answered in one field, or what was worked out of its answers.</summary>
/// <param name="Label">As the report calls it.</param>
/// <param name="Lines">As the report shows it; never empty.</param>
/// <param name="Number">Null for anything that is no number.</param>
/// <param name="Remarks">Reason, comment, the words of an analyst that stand in its place elsewhere, and what else is a note.</param>
/// <param name="Standing">Null for what is not compared.</param>
public sealed record PartAnswer(FieldPath Path, string Label, ValueList<string> Lines, decimal? Number, int Decimals, ValueList<string> Remarks, PartStanding? Standing)
{
    /// <summary>Longer text, which is a paragraph and not a cell.</summary>
    public bool IsLongText { get; init; }

    /// <summary>What a table calls it, where that is not <see cref="Label"/>: the question, which "Svar" says nothing of.</summary>
    public string? Called { get; init; }

    /// <summary>There is no value in it: not answered, missing, not applicable.</summary>
    public bool IsAbsent { get; init; }

    internal IEnumerable<string> ConfirmedLines => Lines.Select((line, i) => i == 0 ? $"{Label}: {line}" : line).Concat(Remarks.Select(remark => $"({remark})"));
}

/// <summary>Where a number stands among all that were stated: the same numbers that the report rests on.</summary>
/// <param name="Value">Its own; null when it stated none, or several.</param>
/// <param name="Decimals">Of all the numbers, as they are shown.</param>
/// <param name="Place">
/// One for the greatest; those that stated the same share the best place of them. Null when it stated none, and where anybody stated several: a place among amounts is
/// none among organisations.
/// </param>
/// <param name="IsShared">Somebody else stated the same.</param>
public sealed record PartStanding(decimal? Value, int Decimals, decimal Median, decimal Least, decimal Greatest, int? Place, bool IsShared, PartBase Base);

/// <summary>What a median and a range rest on.</summary>
/// <param name="Stated">How many numbers.</param>
/// <param name="Organisations">How many stated one or several.</param>
/// <param name="Asked">How many could have.</param>
public sealed record PartBase(int Stated, int Organisations, int Asked);

/// <summary>A theme that the organisation is counted in.</summary>
/// <param name="Quotes">Its words that are marked with it, in this question; empty where a rule counted it.</param>
public sealed record PartTheme(Identifier Theme, string Name, ValueList<string> Quotes);

/// <summary>A sentence of the report that names the organisation. What it says of others is left out.</summary>
/// <param name="Heading">What it stands below, or null.</param>
public sealed record PartSentence(string? Heading, string Text);
