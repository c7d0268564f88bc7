using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.People;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Proofs;

// What a text is in one row, and what a model has of texts.
public static partial class Privacy
{
    /// <summary>Who may read this text in this very row; Owner stands for the person of <see cref="OwnerOf"/>.</summary>
    public static Who? In(object row, string name) =>
        row switch
        {
            Note { IsPrivate: true } => Who.Owner,
            Insight { IsShared: true } => Who.Pair,
            // What somebody finds out about themselves is theirs until they share it.
            SheetPart { IsShared: true } => Who.Pair,
            // How to stay in touch is told once both have chosen to.
            Relationship { Stage: Stage.MovingOn } when name.EndsWith("ContactPreference", StringComparison.Ordinal) =>
                Who.Pair,
            // What others may ask about is told to them once the person has chosen to be listed.
            Relationship { Mentee.IsAlumnus: true } when name == "Mentee.AskMeAbout" => Who.Participant,
            Relationship { Mentor.IsAlumnus: true } when name == "Mentor.AskMeAbout" => Who.Participant,
            _ => Of[$"{row.GetType().Name}.{name}"],
        };

    public static bool IsClassified(object row, string name) =>
        Of.TryGetValue($"{row.GetType().Name}.{name}", out var readers) && readers is not null;

    public static Guid? OwnerOf(object row) =>
        row switch
        {
            Person person => person.Id,
            Enrolment place => place.PersonId,
            Note note => note.AuthorId,
            Message message => message.AuthorId,
            Reflection line => line.AuthorId,
            Insight insight => insight.AuthorId,
            SheetPart part => part.OwnerId,
            Skill skill => skill.OwnerId,
            SignInSession session => session.AccountId,
            Pieredze.Safeguards.Suspending.Suspension suspension => suspension.AskedBy,
            Pieredze.Questions.OwnQuestion own => own.AccountId,
            Pieredze.Safeguards.Supporting.MentorQuestion question => question.MentorId,
            _ => null,
        };

    /// <summary>Texts of a model that nobody has classified; what Identity keeps for itself is no text of people.</summary>
    public static IEnumerable<string> Unclassified(Microsoft.EntityFrameworkCore.Metadata.IModel model) =>
        Texts(model).Where(name => !Of.ContainsKey(name));

    public static IEnumerable<string> Texts(Microsoft.EntityFrameworkCore.Metadata.IModel model) =>
        Everything
            .Roots(model)
            .Where(t => t.ClrType.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) != true)
            .SelectMany(t =>
                Everything
                    .Properties(t)
                    .Where(p => IsText(p.Property.ClrType))
                    .Select(p => $"{t.ClrType.Name}.{p.Name}")
            );

    public static bool IsText(Type type) =>
        type == typeof(string)
        || type == typeof(byte[])
        || type.IsAssignableTo(typeof(IEnumerable<string>))
        || type.IsAssignableTo(typeof(IEnumerable<Guid>));
}
