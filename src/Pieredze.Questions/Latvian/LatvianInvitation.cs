namespace Pieredze.Questions;

/// <summary>Invitations to tell more: open, whatever their grammar.</summary>
internal static class LatvianInvitation
{
    private const string Politely =
        @"((lūdzu|ja vēlies|ja gribi|varbūt|vispirms|mazliet),? )*(vai )?((tu|jūs|lūdzu|nevari|vari|varat|varētu|varēsi|gribi|vēlies|vēlētos|gribētu|būtu|gatavs|gatava|man|mums|vairāk|nedaudz|mazliet|sīkāk|mēģini|pamēģini|ļauj|tev) )*";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Open,
            "invitation",
            "^"
                + Politely
                + @"(pastāst|izstāst|aprakst|raksturo|iztēloj|iedomāj|padal|dal(ies|ieties)|palīdz\p{L}* man (labāk )?saprast|turpin(i|iet|āt)\b|atceries|atcerieties|atcerēties|paskaidro|izskaidro|atklāj|ieskicē|pieņemsim|iezīmē|atsauc\p{L}* atmiņā|min(i|iet|ēt)? (\p{L}+ )?piemēru|nosauc\p{L}* (kādu|vienu|trīs|divas)|padomā\p{L}* par (brīdi|reizi|dienu)|sak(i|iet) (vēl|vairāk)|raksturo|paraudzīsimies|uzzīmē)\p{L}*( \p{L}+){0,2}",
            "Vai vari aprakstīt savu labāko dienu?",
            "Apraksti vadītājam situāciju un lūdz palīdzību.",
            except: @"^(pastāst|izstāst|aprakst|paskaidro|izskaidro|atklāj|padal|dal|turpin)\p{L}*( ar| to)? (vadītāj|priekšniek|kolēģ|viņ|klient|komand|direktor|darb|strādāt|mācī|to pašu|tādā pašā)\p{L}*|^vai (tu |jūs )?(atceries|turpini|iedomājies)\b.*"
        ),
        new(
            Kind.Open,
            "curiosity",
            @"^(man|mani|es|mēs)?( )?((būtu|ir|ļoti|tiešām|tik|patiešām|labprāt|arī) )*((interes|ziņkār)\p{L}+|(gribētos|gribētu|vēlētos|labprāt|gribu) (\p{L}+ )?(dzirdēt|uzzināt|saprast|zināt)|(uzzinātu|klausītos|dzirdētu|paklausītos))\b",
            "Es labprāt dzirdētu, kā tas sākās.",
            "Es gribētu, lai tu to izdari."
        ),
    ];
}
