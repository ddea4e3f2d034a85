namespace SurveyHub.Web.Platform.Settings;

public static class SettingsRegistration
{
    /// <summary>
    /// Binds a section so that a wrong value, or a key that no setting has, stops the program at start with the setting's name.
    /// </summary>
    public static void AddSettings<TOptions>(this IServiceCollection services)
        where TOptions : class, ISettingsSection =>
        services.AddOptions<TOptions>()
            .BindConfiguration(TOptions.SectionName, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
}
