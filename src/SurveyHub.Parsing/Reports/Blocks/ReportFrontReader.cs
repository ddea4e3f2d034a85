using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Reads the settings at the top of a report file.</summary>
internal sealed class ReportFrontReader(ReportContext context, SubjectReader subjects)
{
    private readonly SettingLines<ReportSetting> _lines = new(context, SettingWords.Names);

    /// <summary>The line after the block, counted from zero: where the report itself begins.</summary>
    public int EndLine { get; private set; }

    /// <summary>The settings, without the title.</summary>
    public TemplateHeader Read()
    {
        var block = FrontBlock.Find(context);
        EndLine = block.NextLine;
        if (_lines.Find(block, ReportSetting.Language) is var (value, offset))
        {
            context.Language = ReadLanguage(value, offset);
        }

        _lines.Read(block);
        // That there is no front block at all has been said.
        if (block.NextLine > block.FirstLine)
        {
            _lines.Require(ReportSetting.Questionnaire);
        }

        context.Denominator = ReadDenominator();
        return new TemplateHeader(
            ReadQuestionnaire(), null, context.Language, _lines.Value(ReportSetting.WordTemplate), ReadOrder(), context.Denominator)
        {
            Subtitle = _lines.Value(ReportSetting.Subtitle),
            Publisher = _lines.Value(ReportSetting.Publisher),
            Date = _lines.Value(ReportSetting.Date),
        };
    }

    private Language ReadLanguage(string value, int offset)
    {
        if (Settings.Languages.Find(value) is { } language)
        {
            return language;
        }

        if (value.Length > 0)
        {
            context.Report(QuestionnaireDiagnostics.BadSetting, offset, value, new("språk", "a language"), new("Skriv sv eller en.", "Write sv or en."));
        }

        return Language.Swedish;
    }

    private string ReadQuestionnaire()
    {
        var id = context.Sources.Questionnaire.Header.Id;
        if (_lines.Values.TryGetValue(ReportSetting.Questionnaire, out var found) && found.Value != id)
        {
            context.Report(ReportDiagnostics.OtherQuestionnaire, found.Offset, found.Value, id);
        }

        return _lines.Value(ReportSetting.Questionnaire) ?? id;
    }

    private OrganisationOrder ReadOrder()
    {
        if (!_lines.Values.TryGetValue(ReportSetting.OrderInText, out var found))
        {
            return OrganisationOrder.Code;
        }

        if (SettingWords.Orders.Find(found.Value) is { } order)
        {
            return order;
        }

        context.Report(
            QuestionnaireDiagnostics.BadSetting, found.Offset, found.Value, new("ordning", "an order"), Suggestion.For(found.Value, SettingWords.Orders, context.Language));
        return OrganisationOrder.Code;
    }

    private FactKey? ReadDenominator()
    {
        if (!_lines.Values.TryGetValue(ReportSetting.Denominator, out var found))
        {
            context.LacksDenominator = _lines.IsMisspelt(ReportSetting.Denominator);
            return null;
        }

        var key = subjects.ReadMeasure(new SpecPart(found.Value, found.Offset));
        context.LacksDenominator = key is null;
        return key;
    }
}
