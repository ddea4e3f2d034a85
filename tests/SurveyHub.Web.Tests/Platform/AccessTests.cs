using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Tests.Platform;

/// <summary>Who may come where: every address of the site stands in one table, and each role is sent to each of them.</summary>
public sealed partial class AccessTests
{
    private const string Anyone = "anyone";
    private const string AnyStaff = "any member of the staff";

    /// <summary>Pages answer GET and POST alike; other addresses those they were mapped for. Files of the site itself are left out.</summary>
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        [Anyone] =
        [
            "/login", "/setup/{token}", "/password/{token}", "/language", "/health", "/error", "/not-found", "/status/{code:int}",
            "/s/{token}/", "/s/{token}/aktivitet", "/s/{token}/andringar", "/s/{token}/del", "/s/{token}/del/aktivitet", "/s/{token}/del/egen{extension}", "/s/{token}/del/rapport{extension}", "/s/{token}/fil/{path}", "/s/{token}/fil/{path}/{sequence:long?}", "/s/{token}/formular", "/s/{token}/formular.pdf", "/s/{token}/godkann", "/s/{token}/granska", "/s/{token}/historik/{path}",
            "/s/{token}/kollegor", "/s/{token}/kollegor/andra/{right:guid}", "/s/{token}/kollegor/aterkalla", "/s/{token}/kollegor/dela",
            "/s/{token}/kollegor/lamna-over", "/s/{token}/kollegor/skicka-igen", "/s/{token}/kollegor/ta-tillbaka", "/s/{token}/kollegor/utse",
            "/s/{token}/kommentar", "/s/{token}/kvitto/{number:int}", "/s/{token}/oppna-igen", "/s/{token}/spara", "/s/{token}/sprak",
            "/s/{token}/svar", "/s/{token}/tack", "/s/{token}/vem",
        ],
        [AnyStaff] = ["/", "/account", "/logout", "/access-denied"],
        [StaffPolicies.EditQuestionnaires] =
        [
            "/questionnaires", "/new-questionnaire", "/questionnaires/{id}", "/questionnaires/{id}/edit", "/questionnaires/{id}/check",
            "/questionnaires/{id}/compare", "/questionnaires/{id}/publish", "/questionnaires/{id}/draft/file",
            "/questionnaires/{id}/versions/{number:int}", "/questionnaires/{id}/versions/{number:int}/file",
            "/questionnaires/{id}/draft/form", "/questionnaires/{id}/versions/{number:int}/form", "/questionnaires/{id}/versions/{number:int}/files.zip",
            "/shared-blocks", "/shared-blocks/{*path}",
            "/questionnaires/{id}/draft/form.pdf", "/questionnaires/{id}/versions/{number:int}/form.pdf",
        ],
        [StaffPolicies.RunWaves] =
        [
            "/panels", "/panels/{key}", "/panels/{key}/file", "/panels/{key}/organisations/{code}", "/import-panel",
            "/waves", "/waves/new", "/waves/{id:guid}", "/waves/{id:guid}/edit", "/waves/{id:guid}/about-answers", "/waves/{id:guid}/new-version", "/waves/{id:guid}/release",
            "/waves/{id:guid}/mails", "/waves/{id:guid}/mails/{key}", "/waves/{id:guid}/mails/{key}/html", "/waves/{id:guid}/mails/{key}/files/{name}",
            "/waves/{id:guid}/confirming", "/waves/{id:guid}/confirming/ask", "/waves/{id:guid}/confirming/tell", "/waves/{id:guid}/confirming/{code}",
            "/waves/{id:guid}/confirming/{code}/answer/{reply:guid}", "/waves/{id:guid}/confirming/{code}/note", "/waves/{id:guid}/confirming/{code}/part{extension}",
            "/waves/{id:guid}/follow-up", "/waves/{id:guid}/follow-up/remind", "/waves/{id:guid}/follow-up/{code}/extend",
            "/waves/{id:guid}/follow-up/{code}", "/waves/{id:guid}/follow-up/{code}/invite", "/waves/{id:guid}/follow-up/{code}/reopen",
            "/waves/{id:guid}/answers/organisations/{code}/{path}/restore/{sequence:long}", "/import-wave",
            "/mailbox", "/mailbox/{name}", "/mailbox/{name}/html", "/mailbox/{name}/eml", "/mailbox/{name}/files/{file}",
        ],
        [StaffPolicies.ReadReports] =
        [
            "/reports", "/waves/{id:guid}/answers", "/waves/{id:guid}/answers/questions/{questionid}", "/waves/{id:guid}/answers/search",
            "/waves/{id:guid}/answers/organisations/{code}", "/waves/{id:guid}/answers/organisations/{code}/{path}",
            "/waves/{id:guid}/answers/organisations/{code}/{path}/file/{sequence:long?}", "/waves/{id:guid}/files.zip",
            "/waves/{id:guid}/answers/organisations/{code}/history.csv", "/waves/{id:guid}/answers/organisations/{code}/submissions/{number:int}",
            "/waves/{id:guid}/answers/organisations/{code}/submissions/{number:int}/receipt.docx", "/waves/{id:guid}/history.csv",
            "/waves/{id:guid}/panel.csv", "/waves/{id:guid}/questionnaire.md", "/waves/{id:guid}/questionnaire.zip",
            "/waves/{id:guid}/report.csv", "/waves/{id:guid}/report.docx", "/waves/{id:guid}/report.html", "/waves/{id:guid}/report.pdf",
            "/waves/{id:guid}/report.xlsx",
            "/waves/{id:guid}/responses.csv", "/waves/{id:guid}/editions", "/waves/{id:guid}/editions/{number:int}.zip", "/waves/{id:guid}/editions/{number:int}/{**name}",
            "/waves/{id:guid}/report", "/waves/{id:guid}/report/check", "/waves/{id:guid}/report/preview", "/waves/{id:guid}/report/file", "/waves/{id:guid}/report/mistakes",
            "/waves/{id:guid}/report/revisions/{number:int}", "/waves/{id:guid}/report/revisions/{number:int}/file",
            "/waves/{id:guid}/report/compiled.docx", "/waves/{id:guid}/report/compiled.pdf", "/waves/{id:guid}/report/compiled.html",
            "/waves/{id:guid}/report/compiled.xlsx", "/waves/{id:guid}/report/compiled.csv", "/waves/{id:guid}/report/compiled.json",
            "/waves/{id:guid}/report/template", "/waves/{id:guid}/report/templates/{template:guid}", "/waves/{id:guid}/report/refresh", "/waves/{id:guid}/report/refresh/file",
            "/waves/{id:guid}/report/compiled.wide.csv", "/waves/{id:guid}/report/compiled.long.csv", "/waves/{id:guid}/report/compiled.codebook.csv",
            "/waves/{id:guid}/themes", "/waves/{id:guid}/themes/{themeid}", "/waves/{id:guid}/themes/{themeid}/split", "/waves/{id:guid}/themes.csv",
            "/waves/{id:guid}/import-themes", "/waves/{id:guid}/check-rule", "/waves/{id:guid}/coding/{questionid}",
            "/waves/{id:guid}/coding/{questionid}/{code}",
            "/waves/{id:guid}/wordings", "/waves/{id:guid}/wordings/{code}/{path}", "/waves/{id:guid}/wordings.csv", "/waves/{id:guid}/import-wordings",
            "/waves/{id:guid}/measures", "/waves/{id:guid}/measures.csv", "/waves/{id:guid}/measures-example.csv", "/synonyms", "/synonyms.csv",
        ],
        [StaffPolicies.Administer] =
            ["/administration", "/administration/new-user", "/administration/users/{id:guid}", "/sample/load", "/sample/answer"],
    };

    private static readonly Dictionary<string, StaffRole> RoleFor = new(StringComparer.Ordinal)
    {
        [StaffPolicies.EditQuestionnaires] = StaffRole.Author,
        [StaffPolicies.RunWaves] = StaffRole.Dispatch,
        [StaffPolicies.ReadReports] = StaffRole.Report,
        [StaffPolicies.Administer] = StaffRole.Administrator,
    };

    [Fact]
    public async Task EveryAddress_StandsInTheTable()
    {
        await using var application = new SurveyHubApplication();

        var mapped = Addresses(application)
            .Select(endpoint => (Address: endpoint.RoutePattern.RawText!.ToLowerInvariant(), Who: WhoMayCome(endpoint)))
            .Distinct().OrderBy(pair => pair.Address, StringComparer.Ordinal);

        var stated = Table.SelectMany(pair => pair.Value.Select(address => (Address: address, Who: pair.Key)))
            .OrderBy(pair => pair.Address, StringComparer.Ordinal);
        Assert.Equal(stated, mapped);
    }

    public static TheoryData<string> Roles { get; } = new(StaffRole.All.Select(role => role.Key));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Role_IsRefusedWhatIsNotItsOwn_ToReadAndToPost(string key)
    {
        await using var application = new SurveyHubApplication();
        var role = StaffRole.All.Single(r => r.Key == key);
        using var staff = await application.StaffAsync("bo", role);

        foreach (var (method, address, who) in Requests(application).Where(request => RoleFor.ContainsKey(request.Who)))
        {
            var refused = await WhereAsync(staff, method, address) == "/access-denied";
            Assert.True(refused == (RoleFor[who] != role), $"{key}: {method} {address} {(refused ? "was refused" : "was let in")}");
        }
    }

    [Fact]
    public async Task Stranger_IsAskedToSignIn_ToReadAndToPost()
    {
        await using var application = new SurveyHubApplication();
        using var stranger = application.Browser();

        foreach (var (method, address, who) in Requests(application).Where(request => request.Who != Anyone))
        {
            Assert.True(await WhereAsync(stranger, method, address) == "/login", $"{method} {address}, for {who}, did not ask for a sign-in");
        }
    }

    private static async Task<string> WhereAsync(HttpClient browser, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Content = method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null;
        using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    /// <summary>Every address with something in its placeholders; what stands there need not exist, since the door comes first.</summary>
    private static IEnumerable<(HttpMethod Method, string Address, string Who)> Requests(SurveyHubApplication application) =>
        from endpoint in Addresses(application)
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        where method is "GET" or "POST"
        select (HttpMethod.Parse(method), Filled(endpoint.RoutePattern.RawText!), WhoMayCome(endpoint));

    private static string Filled(string pattern) => PlaceholderPattern().Replace(pattern, match => match.Value switch
    {
        _ when match.Value.EndsWith(":guid}", StringComparison.Ordinal) => "0198d3a0-0000-7000-8000-000000000001",
        _ when match.Value.EndsWith(":int}", StringComparison.Ordinal) || match.Value.Contains(":long", StringComparison.Ordinal) => "1",
        _ => "prov",
    });

    private static string WhoMayCome(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? Anyone
        : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).LastOrDefault() ?? AnyStaff;

    /// <summary>All but Blazor's own and the files of the site.</summary>
    private static IEnumerable<RouteEndpoint> Addresses(SurveyHubApplication application) => application.Services
        .GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText is ['/', ..] text
            && !text.StartsWith("/_blazor", StringComparison.Ordinal) && !text.StartsWith("/_framework", StringComparison.Ordinal));

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceholderPattern();
}
