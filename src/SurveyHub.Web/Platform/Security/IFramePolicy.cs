namespace SurveyHub.Web.Platform.Security;

/// <summary>Stands with an endpoint whose page is shown within a frame of one of ours, and has a content security policy of its own.</summary>
public interface IFramePolicy
{
    string Policy { get; }
}
