namespace SurveyHub.Web.Tests;

/// <param name="Address">Where it posts.</param>
/// <param name="Hidden">Its hidden fields as they came.</param>
internal sealed record HtmlForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Hidden)
{
    public string this[string name] => Hidden.Single(pair => pair.Key == name).Value;

    public async Task<HttpResponseMessage> PostAsync(HttpClient browser, params (string Name, string Value)[] typed)
    {
        using var content = new FormUrlEncodedContent(Hidden.Concat(typed.Select(pair => KeyValuePair.Create(pair.Name, pair.Value))));
        return await browser.PostAsync(new Uri(Address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts the form with a chosen file.</summary>
    public async Task<HttpResponseMessage> PostFileAsync(
        HttpClient browser, string field, string fileName, byte[] bytes, params (string Name, string Value)[] typed)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Hidden.Select(pair => (pair.Key, pair.Value)).Concat(typed))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(bytes), field, fileName);
        return await browser.PostAsync(new Uri(Address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
