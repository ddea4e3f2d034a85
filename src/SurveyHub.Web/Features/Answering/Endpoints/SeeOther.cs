namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>After a post: leads to a page that may be loaded again without sending the form twice.</summary>
internal sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
