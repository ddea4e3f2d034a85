namespace SurveyHub.Web.Platform.Site;

/// <summary>Where the program listens when nobody has said it: the same address when it is published as when it is run from its source.</summary>
public static class ListeningAddress
{
    public const string Default = "http://localhost:5080";

    // Everything that Kestrel reads an address from. A default in a settings file would win over the environment's.
    private static readonly string[] Keys = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (!Array.Exists(Keys, key => builder.Configuration.GetSection(key).Exists()))
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}
