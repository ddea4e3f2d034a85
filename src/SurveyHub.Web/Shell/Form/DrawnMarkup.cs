using System.Runtime.ExceptionServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Shell.Form;

/// <summary>Draws a fragment to text, for pieces that are the same for everybody and are kept.</summary>
internal static class DrawnMarkup
{
    private static readonly IServiceProvider Services = new EncoderOnly();

    /// <param name="fragment">Of elements and texts alone, which are drawn at once; a component in it would find no services.</param>
    public static MarkupString Of(RenderFragment fragment)
    {
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var markup = (MarkupString?)null;
        var drawing = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Piece>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Piece.Content)] = fragment }));
            markup = new MarkupString(root.ToHtmlString());
        });
        if (drawing.Exception is { InnerException: { } failure })
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        // Nothing in it waits, so it has been drawn when the call returns.
        return markup ?? throw new InvalidOperationException($"A piece of a page that waits for something cannot be kept: {drawing.Status}.");
    }

    private sealed class Piece : IComponent
    {
        private RenderHandle _handle;

        [Parameter]
        public RenderFragment Content { get; set; } = null!;

        public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

        public Task SetParametersAsync(ParameterView parameters)
        {
            parameters.SetParameterProperties(this);
            _handle.Render(Content);
            return Task.CompletedTask;
        }
    }

    private sealed class EncoderOnly : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? SiteEncoder.Html : null;
    }
}
