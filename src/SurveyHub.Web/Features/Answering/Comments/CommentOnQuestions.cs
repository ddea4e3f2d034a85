using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.Comments;

/// <summary>
/// Makes comments, and takes back those of one's own. Also when nothing can be answered any more: what colleagues say to each other is no answer.
/// </summary>
internal sealed class CommentOnQuestions(IDbContextFactory<AppDbContext> contexts)
{
    /// <param name="comments">On questions within the person's scope, none of them too long.</param>
    public async Task AddAsync(LinkVisit visit, IReadOnlyList<PostedComment> comments, CancellationToken cancellationToken)
    {
        if (comments.Count == 0)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var ids = comments.Select(comment => comment.Id).ToList();
        var before = await db.QuestionComments.Where(comment => ids.Contains(comment.Id)).Select(comment => comment.Id).ToListAsync(cancellationToken);
        var (response, person) = (visit.Link.Response, visit.Link.Holder.Person);
        db.AddRange(comments
            .Where(comment => !before.Contains(comment.Id))
            .Select(comment => new QuestionComment(comment.Id, response, comment.Question, person, comment.Text, visit.Now)));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Does nothing to a comment of somebody else.</summary>
    public async Task RemoveAsync(LinkVisit visit, QuestionCommentId id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var comment = await db.QuestionComments.SingleOrDefaultAsync(
            c => c.Id == id && c.ResponseId == visit.Link.Response && c.PersonId == visit.Link.Holder.Person, cancellationToken);
        comment?.Remove(visit.Now);
        await db.SaveChangesAsync(cancellationToken);
    }
}
