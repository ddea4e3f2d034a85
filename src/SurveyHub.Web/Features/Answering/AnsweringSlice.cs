using Microsoft.Extensions.Options;
using SurveyHub.Web.Features.Answering.Writing;
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
    }
}
