using SurveyHub.Web.Features.Administration;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Following;
using SurveyHub.Web.Features.Sample;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform;
using SurveyHub.Web.Shell;

var builder = WebApplication.CreateBuilder(args);

builder.AddPlatform();
builder.AddShell();
builder.AddAnswering();
builder.AddWaves();
builder.AddFollowing();
builder.AddAdministration();
builder.AddSample();

var app = builder.Build();

await app.MigrateDatabaseAsync();
app.UsePlatform();

app.MapPlatform();
app.MapAnswering();
app.MapWaves();
app.MapFollowing();
app.MapSample();
app.MapShell();

await app.RunAsync();
