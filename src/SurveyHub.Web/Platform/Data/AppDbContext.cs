using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Attachments;
using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Following.Synonyms;
using SurveyHub.Web.Features.Measures.Storage;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Reports.Storage;
using SurveyHub.Web.Features.Themes.Storage;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Features.Wordings.Storage;
using SurveyHub.Web.Platform.Data.Conversions;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// The whole database as a table of contents. Mappings stand with their features; here are only the conventions that hold for all of them.
/// One class for each engine derives from it, because each engine has migrations of its own.
/// </summary>
public abstract class AppDbContext(DbContextOptions options)
    : IdentityDbContext<StaffUser, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<SetupLink> SetupLinks => Set<SetupLink>();

    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public DbSet<QuestionnaireDraft> QuestionnaireDrafts => Set<QuestionnaireDraft>();

    public DbSet<DraftRevision> DraftRevisions => Set<DraftRevision>();

    public DbSet<QuestionnaireVersion> QuestionnaireVersions => Set<QuestionnaireVersion>();

    public DbSet<QuestionnaireVersionFile> QuestionnaireVersionFiles => Set<QuestionnaireVersionFile>();

    public DbSet<TranslationRevision> TranslationRevisions => Set<TranslationRevision>();

    public DbSet<Features.Panels.Organisation> Organisations => Set<Features.Panels.Organisation>();

    public DbSet<Features.Panels.Panel> Panels => Set<Features.Panels.Panel>();

    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();

    public DbSet<Features.Panels.FactDefinition> FactDefinitions => Set<Features.Panels.FactDefinition>();

    public DbSet<OrganisationFact> OrganisationFacts => Set<OrganisationFact>();

    public DbSet<Person> Persons => Set<Person>();

    public DbSet<OrganisationContact> OrganisationContacts => Set<OrganisationContact>();

    public DbSet<Wave> Waves => Set<Wave>();

    public DbSet<WaveVersion> WaveVersions => Set<WaveVersion>();

    public DbSet<SourceRevision> SourceRevisions => Set<SourceRevision>();

    public DbSet<WaveOrganisation> WaveOrganisations => Set<WaveOrganisation>();

    public DbSet<Response> Responses => Set<Response>();

    public DbSet<AnswerEvent> AnswerEvents => Set<AnswerEvent>();

    public DbSet<CurrentAnswer> CurrentAnswers => Set<CurrentAnswer>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Approval> Approvals => Set<Approval>();

    public DbSet<Reopening> Reopenings => Set<Reopening>();

    public DbSet<QuestionComment> QuestionComments => Set<QuestionComment>();

    public DbSet<SettledConflict> SettledConflicts => Set<SettledConflict>();

    public DbSet<AttachedFile> AttachedFiles => Set<AttachedFile>();

    public DbSet<AccessRight> AccessRights => Set<AccessRight>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<CodeBookRevision> CodeBookRevisions => Set<CodeBookRevision>();

    public DbSet<MarkedPassage> MarkedPassages => Set<MarkedPassage>();

    public DbSet<FinishedReading> FinishedReadings => Set<FinishedReading>();

    public DbSet<WordingRevision> WordingRevisions => Set<WordingRevision>();

    public DbSet<MeasureRevision> MeasureRevisions => Set<MeasureRevision>();

    public DbSet<SynonymRevision> SynonymRevisions => Set<SynonymRevision>();

    public DbSet<ConfirmingRound> ConfirmingRounds => Set<ConfirmingRound>();

    public DbSet<PartRequest> PartRequests => Set<PartRequest>();

    public DbSet<PartReply> PartReplies => Set<PartReply>();

    public DbSet<FrozenReport> FrozenReports => Set<FrozenReport>();

    public DbSet<FrozenFile> FrozenFiles => Set<FrozenFile>();

    public DbSet<ReportRevision> ReportRevisions => Set<ReportRevision>();

    public DbSet<StoredTemplate> StoredTemplates => Set<StoredTemplate>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Conventions.Replace<ForeignKeyIndexConvention>(
            services => new ForeignKeyIndexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));

        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<OrganisationCode>().HaveConversion<OrganisationCodeConverter>().HaveMaxLength(OrganisationCode.MaxLength);
        configurationBuilder.Properties<Identifier>().HaveConversion<IdentifierConverter>().HaveMaxLength(Identifier.MaxLength);
        configurationBuilder.Properties<FieldPath>().HaveConversion<FieldPathConverter>().HaveMaxLength((3 * Identifier.MaxLength) + 2);
        ConfigureList<string>();
        ConfigureList<Identifier>();
        ConfigureList<Fact>();
        ConfigureList<Domain.Panels.FactDefinition>();
        ConfigureList<StoredTheme>();
        ConfigureList<MeasuredNumber>();
        ConfigureList<GivenPiece>();

        ConfigureId<SetupLinkId>();
        ConfigureId<OutboxMailId>();
        ConfigureId<QuestionnaireVersionId>();
        ConfigureId<OrganisationId>();
        ConfigureId<PanelId>();
        ConfigureId<PersonId>();
        ConfigureId<WaveId>();
        ConfigureId<WaveOrganisationId>();
        ConfigureId<ResponseId>();
        ConfigureId<SubmissionId>();
        ConfigureId<ApprovalId>();
        ConfigureId<ReopeningId>();
        ConfigureId<QuestionCommentId>();
        ConfigureId<AttachedFileId>();
        ConfigureId<AccessRightId>();
        ConfigureId<AccessTokenId>();
        ConfigureId<CodingId>();
        ConfigureId<ReadingId>();
        ConfigureId<PartReplyId>();
        ConfigureId<FrozenReportId>();
        ConfigureId<StoredTemplateId>();

        void ConfigureId<TId>()
            where TId : struct, IEntityId<TId> =>
            configurationBuilder.Properties<TId>().HaveConversion<EntityIdConverter<TId>>();

        void ConfigureList<T>() =>
            configurationBuilder.Properties<ValueList<T>>().HaveConversion<StoredListConverter<T>, StoredListComparer<T>>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }
}
