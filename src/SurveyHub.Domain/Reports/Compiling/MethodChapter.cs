using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>How the report came to be: who was asked, who answered, what its words and figures mean.</summary>
internal sealed class MethodChapter(CompilingContext context)
{
    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build()
    {
        yield return new HeadingBlock(1, Texts.Method, "om");
        yield return ParagraphBlock.Of(ParagraphStyle.Body, BaseParagraph());
        foreach (var sentence in new[] { SilentSentence(), LateSentence(), CorrectedSentence(), SourceSentence() }.OfType<string>())
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, sentence);
        }

        yield return ParagraphBlock.Of(ParagraphStyle.Body, Texts.Say(
            "Tabellerna redovisar alla som tillfrågats, med en rad för var och en eller, där få har skrivit något, i en not under tabellen. Fem slags svar hålls isär:",
            "The tables account for all who were asked, with a row for each or, where few wrote anything, in a note below. Five kinds of answer are kept apart:"));
        yield return new ListBlock(false, Meanings().Select(text => ParagraphBlock.Of(ParagraphStyle.Body, text)).ToValueList());
        yield return ParagraphBlock.Of(ParagraphStyle.Body, Texts.Say(
            $"Summor räknas på svaren och säger hur många de vilar på. ”{Texts.Words.Whole}” står bara när alla är med. Beräkningar görs exakt och avrundas i sista steget, hälften bort från noll.",
            $"Totals are computed from the answers and say how many they rest on. '{Texts.Words.Whole}' stands only when all are included. Calculations are exact and rounded in the last step, halves away from zero."));
        if (context.Answers.Earlier is { } earlier)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, ComparisonSentences(earlier));
        }

        foreach (var definition in Denominators())
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, definition);
        }
    }

    private string ComparisonSentences(EarlierWave earlier)
    {
        var sentences = Texts.Say(
            $"Ändringar sedan {earlier.When} räknas svarsfält för svarsfält, för dem som svarat båda gångerna.",
            $"Changes since {earlier.When} are counted field by field, for those who answered both times.");
        var others = earlier.Incomparable(context.Plain).Select(field => $"”{field.Label}”").Distinct(StringComparer.Ordinal).ToList();
        string?[] parts =
        [
            sentences,
            others.Count == 0 ? null : Texts.Say(
                $"Frågades på annat sätt då, eller i en annan enhet, och jämförs därför inte: {Texts.List(others)}.",
                $"Asked otherwise then, or in another unit, and therefore not compared: {Texts.List(others)}."),
            earlier.Said,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private string BaseParagraph()
    {
        var answered = context.Participants.Count(p => !p.Response.IsSilent);
        var who = answered == context.Asked ? Texts.Say("samtliga", "all") : Texts.Of(answered, context.Asked);
        var sentence = Texts.Say(
            $"Enkäten gick till {SwedishNumber.Format(context.Asked)} {Texts.Words.Plural}, och {who} har svarat.",
            $"The questionnaire went to {SwedishNumber.Format(context.Asked)} {Texts.Words.Plural}, and {who} have answered.");
        return answered < context.Asked && CoverageSentence() is { } coverage ? $"{sentence} {coverage}" : sentence;
    }

    private string? CoverageSentence()
    {
        var (questionnaire, facts) = (context.Answers.Questionnaire, context.Answers.Panel.Facts);
        if (Coverage.Of(questionnaire, facts, [.. context.Participants.Select(p => (p.Organisation, !p.Response.IsSilent))]) is not { } coverage)
        {
            return null;
        }

        var percent = SwedishNumber.Format(coverage.Percent, 1);
        return Texts.Say(
            $"De som svarat motsvarar {percent} procent, räknat i {coverage.Measure.Definition}.",
            $"Those who answered stand for {percent} per cent, counted in {coverage.Measure.Definition}.");
    }

    private string? SilentSentence() => Named(p => p.Response.IsSilent, names => Texts.Say($"Har inte svarat: {names}.", $"Have not answered: {names}."));

    private string? LateSentence() => Named(
        p => p.Response.IsLate, names => Texts.Say($"Svarade efter sista svarsdagen: {names}.", $"Answered after the deadline: {names}."));

    private string? CorrectedSentence() => Named(
        p => p.Response.IsCorrected, names => Texts.Say($"Har rättat sitt svar efter första inlämningen: {names}.", $"Have corrected their answer after first submitting it: {names}."));

    /// <summary>What the answers are worth concerns everything that follows.</summary>
    private string? SourceSentence() => context.Answers.Source?.Trim() is { Length: > 0 } source ? ReportTexts.Ended(source) : null;

    private string? Named(Func<Participant, bool> isConcerned, Func<string, string> sentence)
    {
        var concerned = context.Participants.Where(isConcerned).Select(p => p.Organisation).ToList();
        return concerned.Count == 0 ? null : sentence(Texts.NamesOf(concerned));
    }

    private IEnumerable<string> Meanings()
    {
        yield return Texts.Say("ett värde, också noll", "a value, zero included");
        yield return Texts.Say(
            $"”{Texts.PartlyKnown}”: det finns, men ingen vet hur många; räknas som ja och ingår inte i summor",
            $"'{Texts.PartlyKnown}': it exists, but nobody knows how many; counted as yes and in no total");
        yield return Texts.Say($"”{Texts.Missing}”: tillfrågad, men vet inte eller vill inte uppge", $"'{Texts.Missing}': asked, but not known or declined");
        yield return Texts.Say($"”{Texts.NotApplicable}”: frågan gäller inte den som svarar", $"'{Texts.NotApplicable}': the question does not apply");
        yield return context.Answers.Questionnaire.HasConditions
            ? Texts.Say("tomt: inget svar på just den frågan, eller så ställdes den inte", "blank: no answer to that question, or it was not put")
            : Texts.Say("tomt: inget svar på just den frågan", "blank: no answer to that question");
    }

    private IEnumerable<string> Denominators() => context.Answers.Questionnaire.Fields
        .Select(field => field.Reporting.Rate)
        .OfType<Rate>()
        .Distinct()
        .Select(rate => (rate.Per, Fact: context.Answers.Panel.Definition(rate.Fact)))
        .Where(pair => pair.Fact is not null)
        .Select(pair => Texts.Say(
            $"Nämnare i tal per {SwedishNumber.Format(pair.Per)}: {pair.Fact!.Definition}. Källa: {SourceOf(pair.Fact)}.",
            $"Denominator of figures per {SwedishNumber.Format(pair.Per)}: {pair.Fact.Definition}. Source: {SourceOf(pair.Fact)}."));

    private string SourceOf(FactDefinition fact) => context.Answers.Panel.SourceOf(fact, Texts.Language);
}
