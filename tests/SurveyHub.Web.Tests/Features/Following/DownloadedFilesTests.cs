using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Documents;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Following.Answers;
using SurveyHub.Web.Features.Following.Downloads;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>What a wave's downloads say, the tool compiles to the documents that the site makes: nothing is lost on the way, nor refused.</summary>
public sealed class DownloadedFilesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Files_CompileToTheSameDocuments_AnUnreadAnswerIncluded()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync(
            ("utbud", "=KBT och \"IPT\"\n\n- i grupp"), ("belopp", "lite olika"), ("belopp:comment", " se avtalet "), ("vardval", "nej"), ("ansvar", "K"));
        // The review would ask her to mend the amount first; a wave that was imported may hold such an answer.
        await SubmitAsItIsAsync(world, world.Wave.Gotland);
        await world.Hans.SaveAsync(("utbud", "KBT"), ("belopp", "24 000 kr (a); 1 mnkr per år totalt"), ("ansvar:status", "saknas"), ("ansvar:comment", "vakant"));
        await world.Hans.SubmitAsync();
        await world.Wave.ChangeAsync(wave => wave.Tell("=1+1 \"är\" 'inget', men\u00A0sägs", wave.CreatedBy, world.Application.Time.GetUtcNow()));

        var site = (await Service<ReadAnswers>(world).ExecuteAsync(world.Wave.Id, Stop))!.Answers;
        var questionnaire = QuestionnaireFile.Parse((await Service<FindWaveQuestionnaire>(world).ExecuteAsync(world.Wave.Id, Stop))!.Text).Questionnaire;
        var panel = PanelFile.Parse(Encoding.UTF8.GetBytes(PanelFileWriter.Write(site.Panel, contacts: [])));
        var answers = AnswersFile.Parse(Bytes(stream => ReportFormat.Csv.Write(site, stream)), questionnaire, panel.Panel);
        var responses = ResponsesFile.Parse(Bytes(stream => CsvTableWriter.Write(ResponseList.Compile(site), stream)), questionnaire, panel.Panel, answers.Answers);
        var tool = new SurveyAnswers(questionnaire, panel.Panel, responses.Responses) { Wave = answers.Wave?.Name, Source = answers.Wave?.Source };

        Assert.Empty(panel.Diagnostics.Concat(answers.Diagnostics).Concat(responses.Diagnostics));
        Assert.True(tool.For(OrganisationCode.Parse("09")).Find(FieldPath.Parse("belopp"))!.IsUnread);
        Assert.Equal(2, ((AmountValue)tool.For(OrganisationCode.Parse("13")).Find(FieldPath.Parse("belopp"))!.Value!).Lines.Count);
        Assert.All(ReportFormat.All, format => Assert.Equal(Bytes(stream => format.Write(site, stream)), Bytes(stream => format.Write(tool, stream))));
    }

    private static async Task SubmitAsItIsAsync(AnsweringWorld world, TestRespondent respondent)
    {
        await using var db = await Service<IDbContextFactory<AppDbContext>>(world).CreateDbContextAsync(Stop);
        var last = await db.CurrentAnswers.Where(answer => answer.ResponseId == respondent.Response).MaxAsync(answer => answer.Sequence, Stop);
        var signature = new Signature("Karin Exempel", "processledare");
        var submit = new SubmitResponse(respondent.Response, Actor.At(respondent.Person), signature, last, world.Application.Time.GetUtcNow());
        Assert.Equal(SubmitOutcome.Submitted, (await world.Writer.SubmitAsync(submit, Stop)).Outcome);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static T Service<T>(AnsweringWorld world)
        where T : notnull => world.Application.Services.GetRequiredService<T>();
}
