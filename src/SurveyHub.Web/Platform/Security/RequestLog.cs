using System.Globalization;

namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// One line for each request, naming the route and never the path, because some paths are secrets. It replaces the framework's own request
/// lines, which are turned off together with every debug line and log scope that holds a path.
/// </summary>
internal static partial class RequestLog
{
    /// <summary>Categories that write paths or addresses as they came, and the least level at which they do not.</summary>
    private static readonly (string Category, LogLevel Least)[] Silenced =
    [
        ("Microsoft.AspNetCore", LogLevel.Warning),
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
    ];

    public static void AddRequestLog(this IServiceCollection services) =>
        // After the configuration, so that "Default": "Debug" does not bring the paths back.
        services.PostConfigure<LoggerFilterOptions>(options =>
        {
            foreach (var rule in options.Rules.Where(Touches).ToArray())
            {
                options.Rules.Remove(rule);
            }

            foreach (var (category, least) in Silenced)
            {
                options.Rules.Add(new LoggerFilterRule(null, category, least, null));
            }
        });

    public static void UseRequestLog(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("SurveyHub.Requests");
        var time = app.Services.GetRequiredService<TimeProvider>();
        app.Use(async (context, next) =>
        {
            var started = time.GetTimestamp();
            await next(context);
            var level = LevelOf(context);
            if (!logger.IsEnabled(level))
            {
                return;
            }

            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
            var milliseconds = time.GetElapsedTime(started).TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
            Answered(logger, level, context.Request.Method, route, context.Response.StatusCode, milliseconds);
        });
    }

    /// <summary>Pages that were merely read are told to who asks for it: under load their lines cost as much as drawing them.</summary>
    private static LogLevel LevelOf(HttpContext context) => context.Response.StatusCode switch
    {
        >= StatusCodes.Status500InternalServerError => LogLevel.Error,
        >= StatusCodes.Status400BadRequest => LogLevel.Information,
        _ => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? LogLevel.Debug : LogLevel.Information,
    };

    private static bool Touches(LoggerFilterRule rule) =>
        rule.CategoryName?.StartsWith("Microsoft.AspNetCore", StringComparison.OrdinalIgnoreCase) == true;

    [LoggerMessage(Message = "{Method} {Route} {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, LogLevel level, string method, string route, int status, string milliseconds);
}
