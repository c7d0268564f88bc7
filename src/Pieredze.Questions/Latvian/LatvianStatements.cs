using static Pieredze.Questions.LatvianWords;

namespace Pieredze.Questions;

/// <summary>Statements: saying back what was heard, or telling what to do.</summary>
internal static class LatvianStatements
{
    private static readonly string Gently =
        "("
        + Words
            .OneOf(
                """
                vienkārši, vispirms, tagad, labāk, lūdzu, nekad, rīt, šodien, šovakar, šorīt, pirmdien, otrdien, trešdien
                ceturtdien, piektdien, sestdien, svētdien, uzreiz, tūlīt, vienmēr, arī, tad, pēc tam, noteikti, tikai, mierīgi
                droši, nu, klausies, zini, nekādā gadījumā, nekādā ziņā, no rīta, no paša rīta, vismaz, pats, pati, vairāk
                mazāk, biežāk, retāk, iesākumā, sākumā, turpmāk, vēlreiz, drīzāk, šonedēļ, nākamreiz, nākamnedēļ, pirmkārt
                otrkārt, galvenais, ātri, (katru|ik|nākamo|nākamajā|šajā) \p{L}+, to, visu, tomēr, lēnām, godīgi, katrā ziņā
                kopumā, pa priekšu, dziļi, skaidri, īsi, lēni, klusi, skaļi, precīzi, rūpīgi, regulāri, rakstiski, mutiski
                atklāti, nekavējoties, laikus, kārtīgi, konkrēti, drosmīgi, uzmanīgi, pacietīgi, laipni, pieklājīgi, stingri
                īsāk, skaļāk, skaidrāk, lēnāk, konkrētāk, labi, pareizi, mazliet, nedaudz, obligāti, patiešām, drusku, vēl
                jau, jau (rīt|šodien|tagad|tūlīt), (divas|trīs|četras|piecas|dažas|pāris) \p{L}+, nedēļu, mēnesi, dienu, stundu, brīdi, gadu, kādu laiku, uz laiku, kopā ar \p{L}+, (vienu|divus|trīs) \p{L}+, (vienos|divos|trijos|četros|piecos|sešos|septiņos|astoņos|deviņos|desmitos|vienpadsmitos|divpadsmitos), brīvdienās, vakaros, rītos, darbdienās
                naktīs, pusdienās, nedēļas nogalē, sapulcē, sapulcēs, sarunā, intervijā, darbā, mājās, klasē, (līdz|pēc|pirms|ar|no) \p{L}+(dienai|dienas|nedēļas|mēneša|brīža|rīta|sapulces|sarunas|pusdienām|maiņas|stundas|vakaram|rītam)
                uz priekšu, kā nākas, pa vidu, droši vien, nekavējies, un, bet, tāpēc, tādēļ, te, tur, šeit, pamazām, pakāpeniski
                savu (viedokli|domu|laiku|plānu|darbu), savas (domas|vajadzības|robežas), par to, ar to, no tā, pie tā, viņam, viņai, viņiem, viņām, visiem, visam, no sākuma, jau no sākuma, no malas, sev, man, viņu, viņus, tos, tās
                es tevi lūdzu, paklau, klau, tiešām, dari tā, ja vari, ja vien iespējams, citreiz, pie reizes, otrreiz, tādā gadījumā, tādā reizē
                """
            )
            .Replace("ne", "[nŋ]e", StringComparison.Ordinal)
        + ",? )*";

    private const string SomeoneElse =
        @"\b(man|mums|viņam|viņai|viņiem|viņām|sev|visiem|vadītājam|vadītājai|komandai|kādam|kam)\b";

    // „To dara visi” tells; „to dari tūlīt” commands.
    private const string NotAsked =
        @"^(visu|to|par to|ar to|viņam|viņai|viņiem|visiem|sev|man|viņu|viņus)\b.*\b(visi|viņi|viņa|viņš|es|mēs|tu|jūs|neviens|kāds|cilvēki|kolēģi|citi|komanda)\b";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Reflection,
            "saying-back",
            @"^(izklausās|šķiet|liekas|izskatās|(tev|tevi|jums|tu|jūs)(,)? (šķiet|laikam|izklausās|tātad)|(tu|jūs) (jūti|jūties|juties|teici|teicāt|saki|sakāt|pieminēji|minēji|stāstīji|izskaties|jūtaties|šķieti)|(es )?(dzirdu|dzirdēju|pamanīju|redzu|redzēju|jūtu|saprotu|sapratu|ievēroju|novērtēju|pamanu)|ja (es )?(pareizi )?(saprotu|sapratu|dzirdēju)|tātad|no vienas puses|daļa (no )?(tevis|jums)|viena daļa|paldies|pateicos|apsveicu|lieliski|malacis|prieks|man prieks|man patīk|citiem vārdiem|pagājušajā reizē|tā (noteikti )?bija|(tev|jums) (ir )?(svarīgi|svarīga|svarīgs|patīk|šķiet|bija))\b",
            "Izklausās, ka tev jāizvēlas.",
            "Tev jāizvēlas.",
            Form.Statement,
            unless: @"\b(bet|taču|tāpēc|un|tomēr) (\p{L}+ ){0,2}(tev|jums) (\p{L}+ ){0,2}(jā\p{L}{2,}|vajag|vajadzētu)|^(šķiet|liekas|man šķiet|redzu|saprotu|tātad)( \p{L}+)?,? (ka )?(tev|jums) (\p{L}+ ){0,2}(vajag|vajadzētu|derētu|labāk)|^tev (bija|ir)( \p{L}+)? laiks"
        ),
        new(
            Kind.Reflection,
            "encouragement",
            @"^(nesteidzies|nesteidzieties|neuztraucies|neuztraucieties|nesatraucies)( par (to|šo))?(,|$)|^(turies$|turieties$|turies,|turpini tā|turpini tāpat|tā turpini|tā turpināt|ņem tik laika|veltī tam tik|lai (tev |jums )?(veicas|izdodas|labi)|veiksmi|uz priekšu|esi sveicināt|ļauj man (apkopot|pārliecināties|pārbaudīt, vai|atkārtot|pateikt, ko es dzirdēju|saprast)|ļaujiet man (apkopot|pārliecināties|atkārtot)|esi lepn|lepojies ar|vari lepoties|svini|atpūties labi|labu ceļu|jauku|es (tev |tam |jums )?ticu|es esmu (tev )?(blakus|šeit|klāt)|uzticies sev$|esi maigāk|esi saudzīg|esi laipn\p{L}* pret sevi|nav (kur|ko) steigties|mums ir laiks|nekas, (ka|tas)|(izlem|lem|izvēlies) (tu|pats|pati|jūs)|viss kārtībā|viss (būs|ir) labi|tas nekas)\b",
            "Nesteidzies, mums ir laiks.",
            "Nesteidzies ar lēmumu.",
            Form.Statement
        ),
        Of(
            "must",
            @"\b(tev|jums)( \p{L}+){0,3} jā\p{L}{2,}|\bjā\p{L}{2,} (tev|jums)\b",
            "Tev vispirms jāņem atvaļinājums.",
            "Tev Jānis palīdzēs.",
            unless: @"\bbija (\p{L}+ ){0,2}jā\p{L}{2,}"
        ),
        Of(
            "must-by-whom",
            @"\bjā\p{L}{2,}",
            "Tas vēl jāpārbauda.",
            "Man tas vēl jāpārbauda.",
            unless: SomeoneElse + @"|\bbija (\p{L}+ ){0,2}jā\p{L}{2,}"
        ),
        Of(
            "need",
            @"\b(tev|jums)( \p{L}+){0,3} (vajag|vajadzētu|vajadzēs|nāksies|derētu|labāk būtu|nevajag|nevajadzētu|nedrīkst|nedrīkstētu|derēs|klātos|noderētu|der|nāktu par labu|būtu (labi|labāk|jauki|vērts|laiks|vēlams|jēga)|(laiks|pienācis laiks|pēdējais laiks) (\p{L}+ ){0,2}?\p{L}{2,}t(ies)?|ieteicams|vēlams|nebūtu slikti|nenāktu par ļaunu)\b|\b(vajag|vajadzētu|derētu|nāksies) (tev|jums)\b|\b(tu|jūs) (\p{L}+ ){0,2}?(nedrīksti|nedrīkstat|nedrīkstētu|drīksti tikai)\b|^nedrīkst(i|at|ētu)?\b|\b(tu|jūs) (\p{L}+ ){0,2}?(nevari|nevarat) (\p{L}+ ){0,2}?(turpināt|atļauties|ļaut|gaidīt|klusēt|pieļaut|atlikt|tā atstāt|vilcināties)\b|\btā (tu |jūs )?(nevari|nevarat|nedrīkst)\b",
            "Tev noderētu atpūta.",
            "Tev nepieciešama atpūta.",
            except: @"(tev|jums)( \p{L}+){0,3} der$",
            unless: @"\b(tev|jums) (ir|bija|būs) laiks\b[^,]*$"
        ),
        Of(
            "need-by-whom",
            @"\bvajag( \p{L}+){0,5}? \p{L}+t(ies)?\b|\p{L}+t(ies)? (\p{L}+ )?vajag\b|^vajag$|\b(vajadzētu|nevajadzētu|nevajag|nedrīkst|nāksies|derētu|nederētu|ir vērts|būtu vērts|nav vērts|nav jēgas|(vēlams|ieteicams|nepieciešams|[nŋ]epieciešams|obligāti|svarīgi) (\p{L}+ ){0,3}?\p{L}+t(ies)?)\b|\b(labāk|vislabāk|prātīgāk|visprātīgāk|drošāk|visdrošāk|vienkāršāk|gudrāk) (\p{L}+ ){0,3}?(ne)?\p{L}{2,}(āt|ēt|īt|ot|ūt|zt|kt|gt|st|pt|rt|et|iet|aut|būt)(ies)?( \p{L}+)?$|\b(nāktos|nākas|atliek tikai|atliek vien)\b|^(to|par to|ar to|viņu|viņus) (\p{L}+ )?labāk (ne)?\p{L}+t(ies)?\b",
            "Vajadzētu pagaidīt.",
            "Man vajadzētu pagaidīt.",
            unless: SomeoneElse
        ),
        Of(
            "main-thing",
            @"\b(vienīgais|viss), kas (\p{L}+ ){0,3}?(palīdz|der|līdz|vajadzīgs|darāms|jādara)\p{L}*, ir\b|\b(laba|labāka|gudra|vienkārša|prātīga) (doma|ideja|izeja|iespēja) (\p{L}+ )?(būtu|ir) (\p{L}+ ){0,3}?\p{L}+t(ies)?\b|\b(recepte|triks|atslēga|noslēpums) (ir|šeit ir|te ir) \p{L}+|\bviss, kas (tev|jums) jādara\b|\b(galvenais|svarīgākais|(vienīgais|labākais|pareizākais|vienkāršākais|prātīgākais|drošākais) \p{L}+|pirmais solis|nākamais solis|tavs pirmais solis|tavs nākamais solis|tavs uzdevums|vienīgais ceļš|vienīgā iespēja|labākā izeja|labākais, ko vari darīt,|pirmais, kas jādara,|pirmais darbs)( tagad)?( ir|,| –| būtu)( \p{L}+){0,3} \p{L}+t(ies)?\b",
            "Galvenais ir nesteigties.",
            "Galvenais ir miers."
        ),
        Of(
            "in-your-place",
            @"\b(tavā|jūsu) vietā\b|\bja es būtu (tu|tavā)\b",
            "Tavā vietā es pagaidītu.",
            "Tava vieta ir šeit."
        ),
        Of(
            "my-advice",
            @"\b(mans|mana) (\p{L}+ )?(padoms|ieteikums|rekomendācija|priekšlikums)\b|\b(iesaku|ieteiktu|iesakām|ieteikšu|rekomendēju|rekomendētu|mudinu|mudinātu|aicinu|aicinātu|(gribu|vēlos|gribētu|vēlētos|gaidu|lūdzu|sagaidu|prasu|vajag), lai ([^,]* )?(tu|jūs)\b|(došu|dodu|iedošu|ļauj dot|varu dot|ļauj man dot) (tev |jums )?(vienu |labu )?padomu|padoms (tev|jums|ir|viens)|ja (jautā|prasi|jautātu) man)\b|\b(piedāvāju|lieku priekšā|ierosinu|ierosinātu|novēlu|lūdzu tevi|lūgtu tevi|prasu tev) (tev |jums )?\p{L}+t(ies)?\b",
            "Es aicinātu tevi pagaidīt.",
            "Tu viņai ieteici pagaidīt."
        ),
        Of(
            "better",
            @"\b(vislabāk|labāk|prātīgāk|gudrāk|pareizāk|drošāk|vieglāk|vienkāršāk|visprātīgāk|labi|prātīgi|labākais|prātīgākais|pareizākais|vienkāršākais|gudrākais|saprātīgi|lietderīgi)( \p{L}+){0,2} (būtu|ir|tomēr)( \p{L}+){0,4} \p{L}{2,}t(ies)?\b|\bbūtu( \p{L}+)? (labāk|vislabāk|prātīgāk|prātīgi|labi|pareizi|gudri|jauki|saprātīgi|vērts)( \p{L}+){0,4} \p{L}{2,}t(ies)?\b|\bbūtu (labi|labāk|jauki|prātīgi|prātīgāk|vēlams|vērtīgi),? ja (tu|jūs)\b|\b(ir|bija|būtu|pienācis|pēdējais|īstais) laiks( \p{L}+){0,2} \p{L}+t(ies)?\b",
            "Būtu labi, ja tu pagaidītu.",
            "Tev tagad būtu vieglāk.",
            unless: @"\b(man|mums|viņam|viņai) (\p{L}+ )?(būtu|ir|bija)\b"
        ),
        Of(
            "i-would",
            $@"\bes\b( \p{{L}}+){{0,6}}? {Advising}\b|^(noteikti |arī |labāk )*{Advising} (vis)?pirms\b|^es (to |tā |tur |tā noteikti |noteikti )*ne\p{{L}}+tu$",
            "Es šo sarunu atliktu.",
            "Es to projektu redzēju.",
            unless: @"\b(labprāt|priecātos)\b"
        ),
        Of(
            "you-could",
            @"\b(tu|jūs) (varētu|varētu taču|vari|varat|varētu vienkārši)( \p{L}+){0,3}? (pa|uz|ap|aiz|pie|iz|no|sa)?(mēģināt|jautāt|runāt|runāties|zvanīt|rakstīt|lūgt|prasīt|iet|sākt|teikt|sūtīt|meklēt|piedāvāt|pieteikties|atteikties|palūgt|izmantot|vienkārši|plānot|deleģēt|pamēģināt|satikt|satikties)\b",
            "Tu varētu pajautāt Annai.",
            "Tu vari lepoties ar paveikto."
        ),
        new(
            Kind.Reflection,
            "own-mood",
            @"^(jūties|juties|baidies|priecājies|dusmojies|šaubies|lepojies|uztraucies|satraucies|ilgojies|vilcinies|svārsties|jūtaties|redzi|zini|gribi|vari|vēlies|ceri|saproti|domā|spēj|proti)\b[^!]*$|^(ne)?es(i|at) (\p{L}+ )?\p{L}{3,}(is|usi|uši|ušas|usies|ušies)\b",
            "Jūties atstumts no lēmuma.",
            "Nebaidies no lēmuma.",
            Form.Statement,
            unless: @"^(domā|priecājies|lepojies) (par sevi|līdzi|lielāk|plašāk|ar savu galvu|pozitīvi|labāk|divreiz)"
        ),
        Of(
            "imperative",
            $@"^{Gently}{Doing}\b",
            "Piezvani klientam vēl šodien.",
            "Tu piezvani klientam bieži.",
            unless: NotAsked
        ),
        Of(
            "imperative-by-form",
            $@"^{Gently}((ne)?\p{{L}}{{2,}}(izē|icē|ntē|ulē|rolē|eģē|ējies|ājies|ojies|inies|īsties|dies|ties|sies|šķies|lies|ņemies|pies|bies|kies)|ne\p{{L}}{{2,}}(i|ē|ā|o|ies|āj|ej|ņem|dod|met|liec|velc|sac|ved|nāc|ļauj|krāj|lauz|grauz|spied|lied|tver|sver|cel|vērs|pērc|slēdz|sit|dzer|lec|bēdz|sēj|jauc|trauc|sniedz|beidz|steidz|lūdz|liedz))\b",
            "Optimizē šo procesu.",
            "Nekad vēl nebija tik klusu.",
            except: @"\b(paldies|vācieties|nevar\p{L}*|neesi|nezini|negribi|nevēlies|nejūties|nespēj|nesaproti|nevienam|neviena|nevienā|neko|nekādi|nekādā|nekā|nekur|nemaz|nekad|(ne)?(jūties|juties|priecājies|šaubies)|nebija|nebūs\p{L}*|ne\p{L}+(ami|āmi|īti|āti|ēti|oti|īgi|auši|asti|ukti|ieti|ojās|ājās))$",
            unless: @"\b(tu|viņš|viņa|viņi|viņas|es|mēs)\b"
        ),
        Of(
            "imperative-after-object",
            $@"^\p{{L}}{{2,}}(us|es|as|u) (\p{{L}}+ )?{DoingYourself}\b|\b(tu|jūs) (\p{{L}}+ )?labāk (\p{{L}}+ )?{Doing}\b|^\p{{L}}{{2,}}us (\p{{L}}+ )?{Doing}\b|^(neko|nevienam|nevienu|nekam|nekur|nekad) (\p{{L}}+ ){{0,2}}?ne\p{{L}}{{2,}}(i|ies|ē|ā|o)\b|^(šo|to|tos|tās|šos|šīs|katru|visu|visus|visas|savu|savus|savas|jauno|pirmo|nākamo|otro) \p{{L}}+ (\p{{L}}+ )?{Doing}\b",
            "Dokumentus noliec atvilktnē.",
            "Dokumentus tu noliec atvilktnē.",
            except: @" esi$|^[^ ]+ (\p{L}+ )?(tu|jūs|es|mēs|viņš|viņa|viņi|visi|neviens|kāds|kas|kolēģi|citi) | (nevari|nezini|nespēj|negribi|nevēlies|neproti|nemāki)$",
            unless: @"\b(es|mēs|viņš|viņa|viņi|visi|kolēģi|kas|ka)\b"
        ),
        Of(
            "imperative-after-clause",
            $@"^(lai|ja|kad|pirms|tiklīdz|nākamreiz|kamēr|pēc|ko|ikreiz|katru reizi|līdz|tā kā|ja vien|kolīdz|kur|kā|kurš|kas|cik)\b[^,]*, {Gently}({Doing}|ne\p{{L}}{{2,}}(i|ies)|\p{{L}}{{2,}}(iet|ieties))\b",
            "Pirms paraksti, izlasi visu.",
            "Pirms paraksti, tu visu izlasi.",
            except: @", (.* )?(ne)?(aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?(iet|siet|liet|skriet|riet|šķiet|spriet|smieties|lieties|sieties|tiet)$"
        ),
        Of(
            "imperative-after-time",
            $@"^(līdz|pēc|pirms|no|uz|par|ar|pie) \p{{L}}+( \p{{L}}+)? {Doing}\b",
            "Par budžetu sagatavo sarakstu.",
            "Par budžetu tu sagatavo sarakstu.",
            except: @" (tu|jūs|es|mēs|viņš|viņa|viņi|kas|ko|ka|visi|cilvēki|kolēģi|citi|neviens|kāds) |(runā|strādā|domā|dzīvo|raksta|meklē|gaida|vērtē|klausi)$"
        ),
        Of(
            "imperative-after-mark",
            $@"[–—:;] ?{Gently}{Doing}\b|^(nu |klau )?\p{{L}}{{2,12}}, {Gently}{Doing}\b|, (tāpēc|tādēļ|tad|bet|tāpēc vienkārši|tad vienkārši|bet vispirms|bet labāk|un vispirms) {Gently}{Doing}\b",
            "Viena lieta: piezvani Annai.",
            "Viena lieta: tu piezvanīji Annai.",
            unless: @"\b(tu|viņš|viņa|viņi|es|mēs|komanda)\b.*, (tāpēc|tādēļ|tad|bet)|^(šķiet|liekas|izklausās|izskatās|redzu|dzirdu|jūtu|saprotu|paldies|laikam|tātad|domāju|ceru|zinu|jūties|prieks|žēl), "
        ),
        Of(
            "let-someone",
            @"^(labāk )?lai (to|par to|ar to|viņš|viņa|viņi|pārējie|citi|kāds cits|komanda|tas|šo)\b[^,]*$",
            "Lai to izdara tava vietniece.",
            "Lai tev izdodas!"
        ),
        Of(
            "imperative-plural",
            $@"^{Gently}\p{{L}}{{2,}}(iet|ieties)\b|[–—:;] ?{Gently}\p{{L}}{{2,}}(iet|ieties)\b",
            "Piezvaniet klientam vēl šodien.",
            "Iet jau labāk.",
            except: @"\b(ne)?(aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?(iet|siet|liet|skriet|riet|šķiet|spriet|smieties|lieties|sieties|tiet|vienkārši iet|nešķiet)$"
        ),
    ];

    private static Pattern Of(
        string name,
        string when,
        string example,
        string counterExample,
        string? except = null,
        string? unless = null
    ) => new(Kind.Directive, name, when, example, counterExample, Form.Statement, except, unless);
}
