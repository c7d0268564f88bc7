using System.Text;
using Pieredze.Questions.Expressions;

namespace Pieredze.Questions;

/// <summary>Words that look like a debitive („jāiet”) or like a negated verb („neiet”) and are neither.</summary>
/// <remarks>Their first letter is changed before the patterns look, so that no pattern needs a list of exceptions.</remarks>
internal static class LatvianFalseFriends
{
    // Jānis and his day, riding and barley. „Jāņem” is a debitive.
    private const string NoDebitive =
        "jā(nis|ņa|nim|ni|nī|ņi|ņu|ņiem|ņus|ņos|ņog\\p{L}*|ņtārp\\p{L}*|ņuzāl\\p{L}*|zep\\p{L}*|t|j|ju|ja|jam|jat|jot|jis|jusi|jēj\\p{L}*|jien\\p{L}*|tniek\\p{L}*|šan\\p{L}*|šu|rd\\p{L}*|tnieci\\p{L}*)";

    private const string NoDebitiveWithoutMarks =
        "ja(u|un\\p{L}*|utaj\\p{L}*|utat\\p{L}*|ud\\p{L}*|nv\\p{L}*|nis|na|nim|ni|nu|nus|pan\\p{L}*|ht\\p{L}*|cht\\p{L}*|zz|kas|kam|ka|kob\\p{L}*|nin\\p{L}*|ne|snov\\p{L}*|nos)";

    private static readonly string NoNegation =
        "ne("
        + Words.OneOf(
            @"
            dēļ\p{L}*, sen\p{L}*, vis, pieciešam\p{L}*, atkarīg\p{L}*, liel\p{L}*, daudz\p{L}*, parast\p{L}*
            gaidīt(i|a|s|ais|ā|ie|o), reti, mier\p{L}*, droš\p{L}*, skaidr\p{L}*, ērt\p{L}*, apmierināt\p{L}*, veikl\p{L}*
            veiksm\p{L}*, formāl\p{L}*, itrāl\p{L}*, rv\p{L}*, patik\p{L}*, patīkam\p{L}*, piln\p{L}*, laim\p{L}*, mitīg\p{L}*
            sekm\p{L}*, taisn\p{L}*, atlaidīg\p{L}*, z, noteikt(s|i|a|ība|ību|ības|ībā), ierast\p{L}*, pazīstam\p{L}*
            pārtraukt(i|s|a), aizsargāt(s|a|i), sapraš\p{L}*, uzticīb\p{L}*, uzticēšan\p{L}*, pacietīb\p{L}*, mainīg\p{L}*
            jauš\p{L}*, labprāt, nopietn\p{L}*, pareiz\p{L}*, kaitīg\p{L}*, gatīv\p{L}*, valstisk\p{L}*, legāl\p{L}*, st, sīs
            sīsi, su, sa, sam, sat, si, kurien\p{L}*, kārtīb\p{L}*, gribīg\p{L}*, viļus, mazāk
            \p{L}+(ts|tais|tie|tajā|tajos), \p{L}+īg\p{L}{1,4}, \p{L}{2,}īb(a|as|ai|u|ā|ām), \p{L}+(am|ām)(s|a|i|as|o|ais|ā|ajā)
            \p{L}+šan\p{L}{1,3}, \p{L}+um(s|a|am|u|i|us|iem|ā), \p{L}+isk\p{L}{1,3}, \p{L}+niek\p{L}*, \p{L}+oš(s|a|i|as|ais|ā)
            ilg(i|a|u|s|am|o), bij(is|usi|uša|ušu), tā\p{L}*, gluds, kustam\p{L}*, mākul\p{L}*, ord\p{L}*, on\p{L}*, sošan\p{L}*
            "
        )
        + ")";

    private static readonly Expression Written = Expression.Of($@"\b({NoDebitive}|{NoNegation})\b");

    private static readonly Expression WithoutMarks = Expression.Of(
        $@"\b({NoDebitiveWithoutMarks}|{LatvianMarks.Without(NoNegation)}|ne(mt|mot|mu|mam|ms|ka))\b"
    );

    /// <summary>The same text, as long as before, with the first letters of false friends changed.</summary>
    public static string Marked(string text, bool withoutMarks)
    {
        var expression = withoutMarks ? WithoutMarks : Written;
        StringBuilder? marked = null;
        for (
            var hit = expression.FirstIn(text);
            hit is { } found;
            hit = expression.FirstIn(text, found.Start + found.Length)
        )
        {
            marked ??= new StringBuilder(text);
            marked[found.Start] = text[found.Start] == 'j' ? 'ʝ' : 'ŋ';
        }

        return marked?.ToString() ?? text;
    }
}
