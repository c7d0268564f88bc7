using Pieredze.Matches;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.Tests.Proofs;

public sealed partial class Village
{
    private static readonly string WhyFitting = System.Text.Json.JsonSerializer.Serialize(
        new Matching.Reasons
        {
            CoveredNeeds = [new("Vadība", 4, 4, 2)],
            OpenNeeds = [],
            SharedValues = ["honesty"],
            SharedLanguages = ["lv"],
            AlikeSliders = [0, 1],
            ComplementingSliders = [],
            CommonHours = 2,
            ChoiceRank = 1,
            SameSite = null,
        }
    );

    /// <summary>A file on its way in: one person who fits and one without an e-mail.</summary>
    public static byte[] SpreadsheetOf(string firstName) =>
        DeskFile
            .Of(
                SheetReader
                    .Read(
                        System.Text.Encoding.UTF8.GetBytes(
                            $"Vārds;Uzvārds;E-pasts\n{firstName};Zariņa;{Guid.NewGuid():N}@example.org\n{firstName};Pasta;\n"
                        )
                    )
                    .Sheet!
            )
            .Packed();

    private void Paper(Database db)
    {
        var round = new MatchRound
        {
            ProgrammeId = Programme.Id,
            Number = 1,
            CreatedAt = _now,
            Seed = 7,
        };
        var proposal = new Proposal
        {
            RoundId = round.Id,
            ProgrammeId = Programme.Id,
            MenteeId = Mentee.Id,
            MentorId = Mentor.Id,
            State = ProposalState.AwaitingMentor,
            PublishedAt = _now,
            MenteeAnsweredAt = _now,
            ExpiresAt = _now.AddDays(7),
            Reasons = WhyFitting,
        };
        var import = new ImportBatch
        {
            ProgrammeId = Programme.Id,
            UploadedBy = Coordinator.Id,
            FileName = "saraksts.csv",
            Content = SpreadsheetOf("Laima"),
            Mapping = """["FirstName","LastName","Email"]""",
            CreatedAt = _now,
            Total = 2,
        };
        db.AddRange(round, proposal, import, Drafted(round, 1), Drafted(round, 2));
        var change = new MatchChange
        {
            RoundId = round.Id,
            Kind = "match-pair-pinned",
            At = _now,
            ById = Coordinator.Id,
            Reason = "tā vajag",
        };
        change.On(Mentee.Id, Mentor.Id);
        db.Add(change);
        db.Add(
            new ForbiddenPair
            {
                ProgrammeId = Programme.Id,
                MenteeId = Waiting.Id,
                MentorId = Mentor.Id,
            }
        );
        db.Add(
            new RememberedColumn
            {
                ProgrammeId = Programme.Id,
                Column = "vārds",
                Field = "FirstName",
            }
        );
        db.Add(
            new Invitation
            {
                PersonId = Waiting.Id,
                ProgrammeId = Programme.Id,
                TokenHash = Invitations.Hash(InvitationToken),
                CreatedAt = _now,
                ExpiresAt = _now.AddDays(30),
            }
        );
        (Ids["round"], Ids["proposal"], Ids["import"]) = (round.Id, proposal.Id, import.Id);
    }

    private MatchDraft Drafted(MatchRound round, int number)
    {
        var draft = new MatchDraft
        {
            RoundId = round.Id,
            Number = number,
            RanAt = _now,
            RanBy = Coordinator.Id,
            Aim = new(),
            Figures = new(),
        };
        draft.Keep([new(Mentee.Id, Mentor.Id, 0.5, 1, false)], "[]");
        Ids["draft"] = draft.Id;
        return draft;
    }

    private Person Someone(string name)
    {
        var person = new Person
        {
            FirstName = name,
            LastName = $"Ciemiņa-{_mark}",
            Email = $"{Guid.NewGuid():N}@example.org",
            Language = "lv",
            CreatedAt = _now,
        };
        person.Fold();
        return person;
    }

    private Enrolment Enrolled(Person person, Side side)
    {
        var place = new Enrolment
        {
            ProgrammeId = Programme.Id,
            PersonId = person.Id,
            Side = side,
            State = EnrolmentState.Accepted,
            AcceptedAt = _now,
            ProfileDoneAt = _now,
            BriefingDoneAt = _now,
            CreatedAt = _now,
            Capacity = 3,
            Languages = ["lv"],
            Availability = ["mon-morning"],
            Values = ["honesty"],
            Sliders = [3, 3, 3, 3, 3, 3],
        };
        place.Describe(
            new(
                [("Vadība", 4, 2)],
                ["lv"],
                ["mon-morning"],
                false,
                ["honesty"],
                [3, 3, 3, 3, 3, 3],
                [],
                3,
                2,
                "Labdien!",
                "Pārmaiņas",
                null
            ),
            _now
        );
        return place;
    }

    private StaffMember Staff(Person person, StaffRole role) =>
        new()
        {
            ProgrammeId = Programme.Id,
            PersonId = person.Id,
            Role = role,
        };
}
