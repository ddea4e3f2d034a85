using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Holes;

/// <summary>Reads the directives that stand in a sentence: every code span is one.</summary>
internal sealed class HoleReader(ReportContext context, SubjectReader subjects, SetReader sets)
{
    private static readonly LocalText TheReference = new("en hänvisning", "a reference");

    /// <summary>Null when it cannot be told what is meant, which is reported.</summary>
    public InlineDirective? Read(Piece code)
    {
        if (!context.HasRoomForDirective(code.Offset) || DirectiveParts.Split(code, context) is not [var first, .. var rest])
        {
            return null;
        }

        var directive = first.Text.StartsWith('#') ? ReadReference(first, rest)
            : HoleWords.Numbers.Take(first) is var (number, words, subject) ? ReadNumber(number, words, subject, rest)
            : HoleWords.Sets.Take(first) is var (set, setWords, which) ? ReadSet(set, setWords, which, rest)
            : HoleWords.Base.Take(first) is { } whose ? ReadBase(first, whose, rest)
            : HoleWords.Answer.Take(first) is { } answer ? ReadAnswer(first, answer, rest)
            : HoleWords.Enquiry.Find(first.Text) is { } part ? Properties(new LocalText(HoleWords.Enquiry[part].Swedish, HoleWords.Enquiry[part].English), AllowedProperties.OfEnquiry, rest, isNamed: false).On(new EnquiryDirective(part))
            : ReportUnknown(first);
        return directive is null ? null : directive with { Place = context.PlaceAt(code.Offset) };
    }

    private InlineDirective? ReportUnknown(SpecPart first)
    {
        var near = Phrases.Nearest(first.Text, HoleWords.Openings, HoleWords.In(context.Language));
        context.Report(ReportDiagnostics.UnknownDirective, first.Offset, first.Text, near is null
            ? Suggestion.OneOf(HoleWords.In(context.Language))
            : new LocalText($"Menade du ”{near}”?", $"Did you mean '{near}'?"));
        return null;
    }

    private ReferenceDirective? ReadReference(SpecPart first, List<SpecPart> rest)
    {
        var said = Properties(TheReference, AllowedProperties.OfReference, rest, isNamed: false);
        if (!Identifier.TryParse(first.Text[1..], out var target))
        {
            context.Report(ReportDiagnostics.UnknownReference, first.Offset, first.Text, "");
            return null;
        }

        context.References.Add((target, first.Offset));
        return said.On(new ReferenceDirective(target));
    }

    private NumberDirective? ReadNumber(NumberKind kind, SpecPart words, SpecPart written, List<SpecPart> rest)
    {
        var said = Properties(words.Text, AllowedProperties.Of(kind), rest, isNamed: false);
        if (written.Text.Length == 0)
        {
            return Incomplete<NumberDirective>(words, "svarsfält", "field");
        }

        if (subjects.Read(written, new SubjectUse(words.Text, Possible) { ShowsAnswers = kind.ShowsAnswers() }) is not { } subject)
        {
            return null;
        }

        CheckRate(subject, said);
        CheckWaves(subject, kind == NumberKind.Change || said.Has(ReportProperty.Earlier), written);
        return said.On(new NumberDirective(kind, subject)
        {
            Rate = said.Rate,
            Only = said.Only,
            Earlier = said.Has(ReportProperty.Earlier),
            WithBase = said.Has(ReportProperty.WithBase),
            Decimals = said.Decimals,
            Style = said.Style,
        });

        IReadOnlyList<string>? Possible(Field field)
        {
            var fitting = FittingNumbers.Of(field.Type, context.Questionnaire.FindCalculated(field.Path) is not null);
            return fitting.Contains(kind) ? null : [.. fitting.Select(other => HoleWords.Numbers[other].In(context.Language))];
        }
    }

    private SetDirective? ReadSet(SetKind kind, SpecPart words, SpecPart written, List<SpecPart> rest)
    {
        var isNamed = kind == SetKind.Which;
        var said = Properties(words.Text, AllowedProperties.Of(kind), rest, isNamed);
        if (written.Text.Length == 0)
        {
            return Incomplete<SetDirective>(words, $"{SetWords.Nouns[SetWord.Theme].Swedish} id", $"{SetWords.Nouns[SetWord.Theme].English} id");
        }

        var read = Divide(kind, written).ConvertAll(part => sets.Read(part, isNamed));
        return read.Contains(null) ? null : said.On(new SetDirective(kind, read.OfType<OrganisationSet>().ToValueList())
        {
            Order = said.Order,
            NamesOnly = said.Has(ReportProperty.NamesOnly) || said.Has(ReportProperty.NumberOnly),
            WithBase = said.Has(ReportProperty.WithBase),
            Decimals = said.Decimals,
            Style = said.Style,
        });
    }

    /// <summary>The others may be besides several sets.</summary>
    private static List<SpecPart> Divide(SetKind kind, SpecPart written)
    {
        var parts = new List<SpecPart>();
        var start = 0;
        for (var end = 0; end <= written.Text.Length; end++)
        {
            if (end == written.Text.Length || (written.Text[end] == HoleWords.SetSeparator && kind is SetKind.Others or SetKind.NoneOfTheOthers))
            {
                parts.Add(written.To(end).From(start));
                start = end + 1;
            }
        }

        return parts;
    }

    private BaseDirective? ReadBase(SpecPart first, SpecPart written, List<SpecPart> rest)
    {
        var words = first.To(first.Text.Length - written.Text.Length);
        var said = Properties(words.Text, AllowedProperties.OfBase, rest, isNamed: false);
        if (written.Text.Length == 0)
        {
            return Incomplete<BaseDirective>(first, HoleWords.WholeQuestionnaire.Swedish, HoleWords.WholeQuestionnaire.English);
        }

        var isWhole = HoleWords.WholeQuestionnaire.Spellings.Contains(written.Text, StringComparer.OrdinalIgnoreCase);
        var subject = isWhole ? null : subjects.Read(written, SubjectUse.Any(words.Text) with { IsSingle = false, IsBase = true, Beside = HoleWords.WholeQuestionnaire.Spellings });
        return isWhole || subject is not null ? said.On(new BaseDirective(subject) { ShareOf = said.ShareOf, Style = said.Style }) : null;
    }

    private AnswerDirective? ReadAnswer(SpecPart first, SpecPart written, List<SpecPart> rest)
    {
        var words = first.To(first.Text.Length - written.Text.Length);
        var said = Properties(words.Text, AllowedProperties.OfAnswer, rest, isNamed: false);
        if (HoleWords.From.Divide(written) is not var (field, organisation) || organisation.Text.Length == 0)
        {
            return Incomplete<AnswerDirective>(words, $"svarsfält {HoleWords.From.Swedish} Gotland", $"field {HoleWords.From.English} Gotland");
        }

        if (subjects.Read(field, SubjectUse.Any(words.Text) with { ShowsAnswers = true }) is not { } subject)
        {
            return null;
        }

        CheckRate(subject, said);
        CheckWaves(subject, said.Has(ReportProperty.Earlier), field);
        return said.On(new AnswerDirective(subject, organisation.Text)
        {
            Rate = said.Rate,
            Earlier = said.Has(ReportProperty.Earlier),
            Decimals = said.Decimals,
        });
    }

    private void CheckWaves(Subject subject, bool isOfWaves, SpecPart written)
    {
        if (isOfWaves)
        {
            subjects.CheckWaves([subject], written);
        }
    }

    private void CheckRate(Subject subject, ReadProperties said)
    {
        if (said.RatePart is { } rate)
        {
            subjects.CheckRate([subject], rate);
        }
    }

    private T? Incomplete<T>(SpecPart words, string swedish, string english)
        where T : InlineDirective
    {
        context.Report(ReportDiagnostics.IncompleteDirective, words.Offset, words.Text, new LocalText($"`{words.Text} {swedish}`", $"`{words.Text} {english}`"));
        return null;
    }

    private ReadProperties Properties(LocalText directive, IReadOnlyList<ReportProperty> allowed, List<SpecPart> parts, bool isNamed)
    {
        var reader = new PropertyReader(context, subjects, sets, directive, allowed, isNamed);
        parts.ForEach(reader.Read);
        return reader.Result;
    }
}
