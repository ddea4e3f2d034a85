using Microsoft.Extensions.Options;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.History;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Answering.Reporting;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering;

internal static class AnsweringSlice
{
    public static void AddAnswering(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IAnswerDatabase>(provider => provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Engine switch
        {
            DatabaseEngine.Sqlite => ActivatorUtilities.CreateInstance<SqliteAnswerDatabase>(provider),
            DatabaseEngine.Postgres => ActivatorUtilities.CreateInstance<PostgresAnswerDatabase>(provider),
        });
        services.AddSingleton<AnswerWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<AnswerWriter>());
        services.AddSingleton<AnswerImport>();
        services.AddSingleton<LinkReader>();
        services.AddSingleton<EarlierAnswers>();
        services.AddSingleton<PublishedQuestionnaires>();
        services.AddSingleton<PageServices>();
        services.AddSingleton<FormSeal>();
        services.AddSingleton<SaveTicket>();
        services.AddSingleton<FormPages>();
        services.AddSingleton<WrongLinkDelay>();
        services.AddSingleton<LinkDoor>();
        services.AddSingleton<PostedFields>();
        services.AddSingleton<ConflictChoices>();
        services.AddSingleton<CommentOnQuestions>();
        services.AddSingleton<SaveComment>();
        services.AddSingleton<ReadOwnHistory>();
        services.AddSingleton<QuestionsOnPaper>();
        services.AddSingleton<SaveForm>();
        services.AddSingleton<SaveFields>();
        services.AddSingleton<ChooseLanguage>();
        services.AddSingleton<SubmitForm>();
        services.AddAttachments();
        services.AddDeciding();
        services.AddPeople();
        services.AddSingleton<ListProgress>();
        services.AddSingleton<LoadSubmittedAnswers>();
        services.AddSingleton<ListFieldHistory>();
        services.AddSingleton<LoadHistory>();
    }

    public static void MapAnswering(this WebApplication app)
    {
        app.MapAnsweringEndpoints();
        app.MapPeopleEndpoints();
    }
}
