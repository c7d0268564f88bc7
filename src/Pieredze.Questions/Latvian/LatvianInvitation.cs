namespace Pieredze.Questions;

/// <summary>Invitations to tell more: open, whatever their grammar.</summary>
internal static class LatvianInvitation
{
    private const string Politely =
        @"((lūdzu|ja vēlies|ja gribi|varbūt|vispirms|mazliet),? )*(vai (tu |jūs |lūdzu )*(vari|varat|varētu|varēsi|varēsiet|gribi|gribat|gribētu|vēlies|vēlētos|spētu|nevari|nevarētu|būtu gatavs|būtu gatava|būtu ar mieru|piekristu|vari, lūdzu,)( \p{L}+){0,5}? |vai )?((tu|jūs|lūdzu|man|mums|vairāk|nedaudz|mazliet|sīkāk|mēģini|pamēģini|pamēģināsim|mēģināsim|ļauj|tev|labāk|nu|tad|par to|droši|uz brīdi|uz mirkli|brīdi|vēl|drusku) )*";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Stacked,
            "invitation-to-two-things",
            $@"^(vai )?(tu |jūs )?(vari|varat|varētu|varēsi|gribi|gribētu)\b.*(st|par|skaidro)\p{{L}}+, {LatvianWords.Before}{LatvianWords.Asking}\b.* un {LatvianWords.Before}{LatvianWords.Asking}\b",
            "Vai vari pastāstīt, kas notika un kāpēc tu aizgāji?",
            "Vai vari pastāstīt, kas notika un izdevās?",
            Form.Question
        ),
        new(
            Kind.Open,
            "invitation",
            "^"
                + Politely
                + @"(pastāst|izstāst|aprakst|raksturo|iztēloj|iedomāj|padal|dal(ies|ieties)|palīdz\p{L}* (man |mums )?(labāk )?(saprast|ieraudzīt|iztēloties|redzēt|iejusties|izprast|sekot)|turpin(i|iet|āt)\b|atceries|atcerieties|atcerēties|paskaidro|izskaidro|atklāj|ieskicē|pieņemsim|iezīmē|atsauc\p{L}* atmiņā|min(i|iet|ēt)? (\p{L}+ )?piemēru|nosauc\p{L}* (kādu|vienu|trīs|divas)|padomā\p{L}* par (brīdi|reizi|dienu)|sak(i|iet) (vēl|vairāk)|raksturo|paraudzīsimies|palūkosimies|paskatīsimies|izpētīsim|parunāsim par to, k|uzzīmē|aizver acis|aizveriet acis|ieved\p{L}* mani|izved\p{L}* mani|parād\p{L}* man, k|pasak\p{L}* (man )?(vairāk|vēl)|iztēlo|padomāsim|iedomā|raksturo|dalies|dalieties|pārstāst|atgriez\p{L}* domās)\p{L}*( \p{L}+){0,2}",
            "Vai vari aprakstīt savu labāko dienu?",
            "Apraksti vadītājam situāciju un lūdz palīdzību.",
            unless: @"^(neaizmirsti|atceries|atcerieties) (\p{L}+ )?\p{L}+(āt|ēt|īt|ot|kt|st|zt|gt|pt|aut|iet)(ies)?\b|\b(viņ(iem|am|ai|ām)|klient(am|iem|ei)|kolēģ(im|iem|ei|ēm)|vadītāj(am|ai|iem)|priekšniek(am|iem)|komandai|vecākiem|skolēniem|direktor(am|ei))\b.*(paskaidro|pastāst|izstāst|apraksti)",
            except: @"^(pastāst|izstāst|aprakst|paskaidro|izskaidro|atklāj|padal|dal|turpin|pārstāst|parād)\p{L}*( ar| to| visu)? (vadītāj|priekšniek|kolēģ|viņ|klient|komand|direktor|darb|strādāt|mācī|to pašu|tādā pašā)\p{L}*|^vai (tu |jūs )?(atceries|turpini|iedomājies)\b.*"
        ),
        new(
            Kind.Open,
            "curiosity",
            @"^(man|mani|es|mēs)?( )?((būtu|ir|ļoti|tiešām|tik|patiešām|labprāt|arī) )*((interesanti|interese|interesē|ziņkārīgs|ziņkārīga|ziņkāre)|(gribētos|gribētu|vēlētos|labprāt|gribu) (\p{L}+ )?(dzirdēt|uzzināt|saprast|zināt)|(uzzinātu|klausītos|dzirdētu|paklausītos))\b(,? ?\p{L}+)",
            "Es labprāt dzirdētu, kā tas sākās.",
            "Es gribētu, lai tu to izdari.",
            except: "interesanti (doma|ir|tas)$|lai$",
            unless: @"^(tas |tā )?(ir |bija )?interesanti$"
        ),
    ];
}
