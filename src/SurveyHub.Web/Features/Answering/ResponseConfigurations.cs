using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Answering;

internal sealed class ResponseConfiguration : IEntityTypeConfiguration<Response>
{
    public void Configure(EntityTypeBuilder<Response> builder)
    {
        builder.HasOwnKey(response => response.Id);
        builder.HasOne<WaveOrganisation>().WithOne().HasForeignKey<Response>(r => r.WaveOrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AnswerEventConfiguration : IEntityTypeConfiguration<AnswerEvent>
{
    public void Configure(EntityTypeBuilder<AnswerEvent> builder)
    {
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.RowKey).HasMaxLength(AnswerEvent.MaxRowKeyLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(entry => entry.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionnaireVersion>().WithMany()
            .HasForeignKey(entry => entry.QuestionnaireVersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(entry => entry.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(entry => entry.StaffUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AnswerEvent>().WithMany().HasForeignKey(entry => entry.CarriedFrom).OnDelete(DeleteBehavior.Restrict);
        // Few entries have one, and every save would pay for the others.
        builder.HasIndex(entry => entry.CarriedFrom).HasFilter("\"CarriedFrom\" IS NOT NULL");
        // Every page asks for the few that lost to another, and mostly there are none. With the whole place of an entry in it, since SQLite would else
        // rather look through all that was ever written there.
        builder.HasIndex(entry => new { entry.ResponseId, entry.Path, entry.RowKey }).HasFilter($"\"Standing\" = {(int)EntryStanding.Conflicting}");
        builder.HasIndex(entry => entry.SaveId).IsUnique();
        builder.HasIndex(entry => new { entry.ResponseId, entry.Path, entry.RowKey, entry.Sequence });
    }
}

internal sealed class CurrentAnswerConfiguration : IEntityTypeConfiguration<CurrentAnswer>
{
    public void Configure(EntityTypeBuilder<CurrentAnswer> builder)
    {
        builder.HasKey(answer => new { answer.ResponseId, answer.Path, answer.RowKey });
        builder.Property(answer => answer.RowKey).HasMaxLength(AnswerEvent.MaxRowKeyLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(answer => answer.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AnswerEvent>().WithMany().HasForeignKey(answer => answer.Sequence).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.HasOwnKey(submission => submission.Id);
        // An imported one names and titles whoever signed in one text.
        builder.Property(submission => submission.SignedByName).HasMaxLength(Domain.Responses.Response.LongestSignature);
        builder.Property(submission => submission.SignedByTitle).HasMaxLength(Submission.MaxSignatureLength);
        builder.Property(submission => submission.DiaryNumber).HasMaxLength(Wave.MaxDiaryNumberLength);
        builder.Property(submission => submission.ApprovedByName).HasMaxLength(Person.MaxNameLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(s => s.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionnaireVersion>().WithMany().HasForeignKey(s => s.QuestionnaireVersionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(submission => new { submission.ResponseId, submission.Number }).IsUnique();
    }
}
