using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports;

/// <summary>
/// Makes the report from the answers. A pure function: the same answers give the same report, on any day and machine;
/// the only time in it is that of the newest answer.
/// </summary>
public static class ReportCompiler
{
    public static ReportDocument Compile(SurveyAnswers answers)
    {
        var context = new CompilingContext(answers);
        var header = answers.Questionnaire.Header;
        IEnumerable<ReportBlock> blocks =
        [
            new ContentsBlock(context.Texts.Contents),
            new PageBreakBlock(),
            .. new MethodChapter(context).Build(),
            .. context.Answers.Questionnaire.Sections.SelectMany(section => Chapter(section, context)),
            new PageBreakBlock(),
            new HeadingBlock(1, context.Texts.Appendix, "bilaga"),
            .. QuestionnaireAppendix.Build(answers.Questionnaire.AsShown, 2),
        ];
        return new ReportDocument(header.Language, Cover(context), answers.AsOf, blocks.ToValueList(), header.Publisher);
    }

    private static IEnumerable<ReportBlock> Chapter(Questionnaires.Section section, CompilingContext context)
    {
        if (section.Title is { } title)
        {
            yield return new HeadingBlock(1, title, $"avsnitt-{section.Id}");
        }

        foreach (var block in section.Questions.SelectMany(question => new QuestionChapter(context, question).Build()))
        {
            yield return block;
        }
    }

    private static ReportCover Cover(CompilingContext context)
    {
        var (texts, answers) = (context.Texts, context.Answers);
        var answered = context.Participants.Count(p => !p.Response.IsSilent);
        var details = new List<string>();
        if (answers.IsTest)
        {
            details.Add(texts.Say("Test: svaren är inte riktiga och ska inte användas", "Test: the answers are not real and must not be used"));
        }

        details.Add(texts.BaseSentence(answered, context.Asked).TrimEnd('.'));
        if (answers.AsOf is { } time)
        {
            var day = texts.Language.Date(StockholmTime.DateOf(time));
            details.Add(texts.Say($"Senaste svar {day}", $"Newest answer {day}"));
        }

        if (SwedishNumber.Explained(texts.Language) is { } numbers)
        {
            details.Add(numbers);
        }

        if (answers.Questionnaire.Header.Contact is { } contact)
        {
            details.Add(texts.Say($"Frågor om enkäten: {contact}", $"Questions: {contact}"));
        }

        return new ReportCover(
            answers.Questionnaire.Header.Title, texts.Say("Sammanställning av svaren", "Compilation of the answers"), details.ToValueList());
    }
}
