using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Confirming.Storage;

internal sealed class ConfirmingRoundConfiguration : IEntityTypeConfiguration<ConfirmingRound>
{
    public void Configure(EntityTypeBuilder<ConfirmingRound> builder)
    {
        builder.HasKey(round => round.WaveId);
        builder.Property(round => round.WaveId).ValueGeneratedNever();
        builder.HasOne<Wave>().WithMany().HasForeignKey(round => round.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(round => round.ChangedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PartRequestConfiguration : IEntityTypeConfiguration<PartRequest>
{
    public void Configure(EntityTypeBuilder<PartRequest> builder)
    {
        builder.HasKey(request => request.WaveOrganisationId);
        builder.Property(request => request.WaveOrganisationId).ValueGeneratedNever();
        builder.HasOne<WaveOrganisation>().WithMany().HasForeignKey(request => request.WaveOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(request => request.SentBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PartReplyConfiguration : IEntityTypeConfiguration<PartReply>
{
    public void Configure(EntityTypeBuilder<PartReply> builder)
    {
        builder.HasOwnKey(reply => reply.Id);
        builder.Property(reply => reply.Piece).HasMaxLength(PartReply.MaxPieceLength);
        builder.Property(reply => reply.Words).HasMaxLength(PartReply.MaxWordsLength);
        builder.Property(reply => reply.SignedBy).HasMaxLength(PartReply.MaxNameLength);
        builder.Property(reply => reply.NotedBy).HasMaxLength(PartReply.MaxNameLength);
        builder.Ignore(reply => reply.IsOfAll);
        builder.Ignore(reply => reply.IsAnswer);
        builder.Ignore(reply => reply.IsWithdrawal);
        builder.Ignore(reply => reply.LeavesWhole);
        builder.HasOne<WaveOrganisation>().WithMany().HasForeignKey(reply => reply.WaveOrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(reply => reply.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(reply => reply.StaffUserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PartReply>().WithMany().HasForeignKey(reply => reply.AnswerTo).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FrozenReportConfiguration : IEntityTypeConfiguration<FrozenReport>
{
    public void Configure(EntityTypeBuilder<FrozenReport> builder)
    {
        builder.HasOwnKey(report => report.Id);
        builder.Property(report => report.SignedBy).HasMaxLength(PartReply.MaxNameLength);
        builder.Property(report => report.ProgramVersion).HasMaxLength(100);
        // Two who freeze at once make one edition.
        builder.HasIndex(report => new { report.WaveId, report.Edition }).IsUnique();
        builder.HasOne<Wave>().WithMany().HasForeignKey(report => report.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(report => report.FrozenBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FrozenFileConfiguration : IEntityTypeConfiguration<FrozenFile>
{
    public void Configure(EntityTypeBuilder<FrozenFile> builder)
    {
        builder.HasKey(file => new { file.FrozenReportId, file.Name });
        builder.Property(file => file.Name).HasMaxLength(FrozenFile.MaxNameLength);
        builder.Property(file => file.ContentType).HasMaxLength(150);
        builder.Property(file => file.Hash).HasMaxLength(64);
        builder.HasOne<FrozenReport>().WithMany().HasForeignKey(file => file.FrozenReportId).OnDelete(DeleteBehavior.Restrict);
    }
}
