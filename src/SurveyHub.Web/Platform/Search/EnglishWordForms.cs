using Lucene.Net.Tartarus.Snowball.Ext;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Platform.Search;

/// <summary>English word forms by the Snowball rules.</summary>
public sealed class EnglishWordForms : IWordForms
{
    private readonly Lock _lock = new();
    private readonly EnglishStemmer _stemmer = new();

    public Language Language => Language.English;

    public string StemOf(string key)
    {
        lock (_lock)
        {
            _stemmer.SetCurrent(key);
            _stemmer.Stem();
            return _stemmer.Current;
        }
    }
}
