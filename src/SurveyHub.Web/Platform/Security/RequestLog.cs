using System.Globalization;

namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// One line for each request, naming the route and never the path, because some paths are secrets. It replaces the framework's own request
/// lines, which are turned off together with every debug line and log scope that holds a path.
/// </summary>
internal static partial class RequestLog
{
    /// <summary>Categories that write paths or addresses as they came, and the least level at which they do not. The first that fits counts.</summary>
    private static readonly (string Category, LogLevel Least)[] Silenced =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
        ("Microsoft.AspNetCore", LogLevel.Warning),
    ];

    /// <summary>
    /// After the configuration, and through every rule of it: of the rules that fit a message only one is asked, and one that names a provider
    /// ("Console") goes before any that does not. So a rule of our own beside them could be passed over.
    /// </summary>
    public static void AddRequestLog(this IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(options =>
    {
        for (var i = 0; i < options.Rules.Count; i++)
        {
            options.Rules[i] = Guarded(options.Rules[i]);
        }

        // Where no rule fits, none is asked: this one fits everything, and gives way to any other.
        options.Rules.Insert(0, Guarded(new LoggerFilterRule(null, null, options.MinLevel, null)));
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

    private static LoggerFilterRule Guarded(LoggerFilterRule rule) => new(
        rule.ProviderName,
        rule.CategoryName,
        rule.LogLevel,
        (provider, category, level) => MayBeLogged(category, level) && rule.Filter?.Invoke(provider, category, level) != false);

    private static bool MayBeLogged(string? category, LogLevel level)
    {
        foreach (var (silenced, least) in Silenced)
        {
            if (category?.StartsWith(silenced, StringComparison.OrdinalIgnoreCase) == true)
            {
                return least != LogLevel.None && level >= least;
            }
        }

        return true;
    }

    [LoggerMessage(Message = "{Method} {Route} {Status} in {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, LogLevel level, string method, string route, int status, string milliseconds);
}
