using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using SurveyHub.TestKit;
using SurveyHub.Web.Platform.Site;

namespace SurveyHub.Web.Tests.Platform;

/// <summary>A published copy listens where the README says, unless somebody has said otherwise.</summary>
public sealed class ListeningAddressTests
{
    [Theory]
    [InlineData(null, ListeningAddress.Default)]
    [InlineData("--urls=http://localhost:7001", "http://localhost:7001")]
    [InlineData("--http_ports=8080", null)]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://localhost:7002", null)]
    public void Default_HoldsWhereNothingIsSet(string? argument, string? address)
    {
        var builder = WebApplication.CreateBuilder(argument is null ? [] : [argument]);

        builder.UseDefaultAddress();

        Assert.Equal(address, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
    }

    [Fact]
    public void Default_IsWhatIsWrittenAndWhatIsRunFromTheSource()
    {
        using var profiles = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "SurveyHub.Web", "Properties", "launchSettings.json")));

        Assert.Equal(ListeningAddress.Default, profiles.RootElement.GetProperty("profiles").GetProperty("http").GetProperty("applicationUrl").GetString());
        Assert.Contains(ListeningAddress.Default, File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
    }
}
