using SurveyHub.Web.Features.Administration;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Confirming;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Features.Measures;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Reports;
using SurveyHub.Web.Features.Sample;
using SurveyHub.Web.Features.Themes;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings;
using SurveyHub.Web.Platform;
using SurveyHub.Web.Shell;

var builder = WebApplication.CreateBuilder(args);

builder.AddPlatform();
builder.AddShell();
builder.AddAuthoring();
builder.AddPanels();
builder.AddWaves();
builder.AddAnswering();
builder.AddMeasures();
builder.AddWordings();
builder.AddFollowing();
builder.AddThemes();
builder.AddConfirming();
builder.AddReports();
builder.AddAdministration();
builder.AddSample();

var app = builder.Build();

await app.MigrateDatabaseAsync();
app.UsePlatform();

app.MapPlatform();
app.MapShell();
app.MapAuthoring();
app.MapPanels();
app.MapWaves();
app.MapAnswering();
app.MapMeasures();
app.MapWordings();
app.MapFollowing();
app.MapThemes();
app.MapConfirming();
app.MapReports();
app.MapSample();

await app.RunAsync();
