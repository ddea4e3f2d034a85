using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Attachments;

internal sealed class AttachedFileConfiguration : IEntityTypeConfiguration<AttachedFile>
{
    public void Configure(EntityTypeBuilder<AttachedFile> builder)
    {
        builder.HasOwnKey(file => file.Id);
        builder.Property(file => file.Hash).HasMaxLength(AttachedFile.HashLength);
        builder.Property(file => file.Name).HasMaxLength(FileName.MaxLength);
        builder.Property(file => file.MediaType).HasMaxLength(AttachedFile.MaxMediaTypeLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(file => file.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(file => file.UploadedByPersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(file => new { file.ResponseId, file.Hash, file.Name }).IsUnique();
        // Whether any response still has the bytes.
        builder.HasIndex(file => file.Hash);
        // The few that wait for an answer.
        builder.HasIndex(file => file.UploadedAt).HasFilter("\"UsedAt\" IS NULL");
    }
}
