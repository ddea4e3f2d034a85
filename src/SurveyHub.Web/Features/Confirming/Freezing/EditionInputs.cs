using System.Text;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Measures;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Themes;
using SurveyHub.Parsing.Wordings;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Following.Downloads;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Reports.Templates;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>What a report is made of, as files: from them the tool makes the same report.</summary>
public sealed class EditionInputs(FindWaveQuestionnaire questionnaires, OfficeTemplates templates)
{
    /// <summary>Of the input that is compared answer by answer.</summary>
    public const string AnswersName = "svar.csv";

    private const string Csv = "text/csv";

    public async Task<IReadOnlyList<MadeFile>> ExecuteAsync(WaveReport report, CancellationToken cancellationToken)
    {
        List<MadeFile> files = [.. Answers(report.Answers), .. Beside(report.Answers)];
        files.Add(Text("teman.csv", Csv, ThemesFileWriter.Write(report.Analysis, report.Answers.Questionnaire.Header.Language)));
        if (report.Saved is { } saved)
        {
            files.Add(Text($"rapport{ReportFile.Extension}", "text/markdown", saved.Text));
        }

        if (await templates.ListAsync(report.Id, cancellationToken) is [var looks, ..] && await templates.ReadAsync(looks.Id, cancellationToken) is { } template)
        {
            files.Add(new MadeFile(FrozenKind.Input, FrozenNames.Input("mall.dotx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.template", template));
        }

        QuestionnaireVersion?[] asked = [await questionnaires.ExecuteAsync(report.Id, cancellationToken), await questionnaires.ExecuteBeforeAsync(report.Id, cancellationToken)];
        foreach (var (version, name) in asked.Zip(["enkat", "forra.enkat"]))
        {
            if (version is not null)
            {
                files.Add(version.TakesInBlocks
                    ? new MadeFile(FrozenKind.Input, FrozenNames.Input($"{name}.zip"), "application/zip", await PackVersion.PackAsync(version, cancellationToken))
                    : Text($"{name}.md", "text/markdown", version.Text));
            }
        }

        return files;
    }

    private static IEnumerable<MadeFile> Answers(SurveyAnswers answers)
    {
        yield return Text("panel.csv", Csv, PanelFileWriter.Write(answers.Panel, contacts: []));
        yield return List(AnswersName, file => CsvTableWriter.Write(AnswerList.Compile(answers), file));
        yield return List("inlamningar.csv", file => CsvTableWriter.Write(ResponseList.Compile(answers), file));
        if (answers.Earlier is { } earlier)
        {
            yield return List("forra.svar.csv", file => CsvTableWriter.Write(AnswerList.Compile(earlier.Answers), file));
        }
    }

    /// <summary>What stands beside the answers, where anything does.</summary>
    private static IEnumerable<MadeFile> Beside(SurveyAnswers answers)
    {
        if (answers.Panel.Measures.Count > 0)
        {
            yield return Text("matt.csv", Csv, MeasuresFileWriter.Write(MeasureBook.BesideIn(answers.Panel), answers.Questionnaire.Header.Language));
        }

        // Words for answers that have changed since are among them, since the report tells of those; words for what is not shown are not.
        if (answers.PlacedWordings() is { Count: > 0 } placed)
        {
            yield return Text("ordval.csv", Csv, WordingsFileWriter.Write(placed.Select(one => one.Wording)));
        }
    }

    private static MadeFile List(string name, Action<Stream> write) => MadeFile.Of(FrozenKind.Input, FrozenNames.Input(name), Csv, write);

    private static MadeFile Text(string name, string contentType, string text) => new(FrozenKind.Input, FrozenNames.Input(name), contentType, Encoding.UTF8.GetBytes(text));
}
