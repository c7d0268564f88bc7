namespace Pieredze.Relationships.Ending;

/// <summary>The letters of thanks of a pair, as a page shows them.</summary>
public sealed record Thanks(PairPage Page)
{
    public string? Mine => Page.Desk.Pair.PartOf(Page.Desk.MyId).Gratitude;

    public IEnumerable<(string Letter, string Name, string Side)> Letters
    {
        get
        {
            var desk = Page.Desk;
            if (desk.Pair.Mentee.Gratitude is { } fromMentee)
            {
                yield return (fromMentee, desk.Mentee.FirstName, "mentee");
            }

            if (desk.Pair.Mentor.Gratitude is { } fromMentor)
            {
                yield return (fromMentor, desk.Mentor.FirstName, "mentor");
            }
        }
    }
}
