namespace Pieredze.Questions;

/// <summary>Judging the person, their views or their way of life.</summary>
internal static class LatvianJudgement
{
    // Somebody's own feeling about themselves is told back, not judged.
    private const string ToldBack =
        @"\b(jūties|juties|jūtos|jutos|jūtaties|izklausās|šķiet|šķita|likās|baidies|bail|bailes|teici|teicāt|saki|nosauci|domā, ka|domāji, ka)\b";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        Of(
            "why-failing",
            @"\b(kāpēc|kādēļ|kālab|kamdēļ) (tad |gan )?(tu|jūs)( \p{L}+){0,3} ne\p{L}+|\b(kāpēc|kādēļ) (tev|jums) (vienmēr|atkal|mūžīgi|nemitīgi|allaž) \p{L}+|^(kāpēc|kādēļ) ne(\p{L}+(ji|ies)|pa\p{L}+i|\p{L}*(teici|rakstīji|zvanīji|darīji|nāci|gāji|ņēmi|devi|sāki|prasīji))\b",
            "Kāpēc tu viņiem neko nepaskaidroji?",
            "Kāpēc tu nedēļas sākumā esi visražīgākais?",
            except: @" ne(dēļ|pieciešam|atkarīg|sen|liel|vien|kust|daudz|parast|zināmaj|formāl|mier|drošīb)\p{L}*$| vienkārši ne"
        ),
        Of(
            "why-accusing",
            @"\b(kāpēc|kādēļ|kālab) (gan )?(tu|jūs)( \p{L}+)?? (vienmēr|atkal|visu|visus|visur|tā|tik|mūžīgi|pastāvīgi|nemitīgi|allaž|vispār|pārāk|nekad)\b( \p{L}+)?",
            "Kāpēc tu atkal visu dari viens?",
            "Kāpēc tu tā domā?",
            except: @"(tā (domā|jūti|uzskat|izjūt|vēlies|gribi)|tik (svarīg|labi|ļoti|nozīmīg|priecīg|lepn))\p{L}*$"
        ),
        Of(
            "how-could-you",
            @"\bkā (gan )?(tu|jūs) (gan |vispār |tā )?(varēji|vari|varējāt|varat)( \p{L}+){0,2}? (aizmirst|attaisnot|tā|atļauties|nepamanīt|neredzēt|nezināt|pieļaut|ko tādu|tādu|būt tik|palaist|nokavēt|ne\p{L}+t|pamest|nodot|apgalvot)\b|\bkā (tu|jūs) (drīksti|uzdrošinies|uzdrošinājies|atļaujies|iedrošinies|atļāvies)\b|\bkā (tev|jums) nav kauna\b",
            "Kā tu varēji nepamanīt kļūdu?",
            "Kā tu varētu pamanīt kļūdu laikus?"
        ),
        Of(
            "what-were-you-thinking",
            @"\bko (tu|jūs) (vispār|gan|pie velna) \p{L}+|\bkas (tev|jums) (lika|liek|lēca|iesitās)\b.*\b(ko tādu|tādu|prātā|galvā)\b|\bkas (ar tevi|tev|tev vispār) (kaiš|nav kārtībā|lēcies)|\bkas tevī iebrauca|\bpar ko tu sevi uzskati|\bkas tu (vispār|tāds) (esi )?",
            "Ko tu gan iedomājies?",
            "Ko tu par to domā?"
        ),
        Of(
            "you-always",
            @"\b(tu|jūs) (vienmēr|mūžīgi|pastāvīgi|nemitīgi|allaž|visu laiku|atkal|nepārtraukti|katru reizi)( \p{L}+){0,3}? (atstāj|aizmirst|kavē|nokavē|sūdz|žēlo|atlie|novilcin|pārtrauc|meklē|vaino|aizbildin|atrunā|sarežģ|pārspīl|strīd|izvair|pado|met |met$|pamet|sasteidz|steidz|kritiz|saboj|boj|jauc|sajauc|čīkst|iebilst|runā pretī|domā tikai|gribi būt|slēpies|uztraucies|dramatiz|gaidi, (ka|lai)|paļaujies uz citiem|uzspied|dominē|ignor|ne\p{L}+)\p{L}*",
            "Tu vienmēr meklē vainīgos.",
            "Tu vienmēr atrodi laiku komandai.",
            except: @"(nepado|neatkāp|nezaudē)\p{L}*$"
        ),
        Of(
            "you-never",
            @"\b(tu|jūs) nekad( \p{L}+){0,2}? ne\p{L}+|\b(tev|jums) nekad nav\b",
            "Tu nekad nepabeidz iesākto.",
            "Tu nekad nepadodies.",
            except: @" ne(pado|atkāp|zaudē|šaub|atlaid|apstāj|esi$|esat$|biji$|stāst|domāj|iedomāj|aizmirs|pārstāj)\p{L}*$",
            unless: ToldBack
        ),
        Of(
            "judging-words",
            @"\b(naiv|slink|muļķī|muļķ|stulb|bezatbildī|bērnišķ|neprofesionāl|pavirš|nenopietn|egoist|savtī|neprātī|dumj|vieglprātī|nožēlojam|kaunpiln|apkaunojoš|nepieņemam|nepiedodam|bezkaunī|augstprātī|gļēv|vājprāt|nejēdzī|nejēg|neizglītot|neaudzināt|nepateicī|absurd|aplam|nolaidī|trul|infantil|nekompetent|aprobežot|izlutināt|histērisk|bezjēdzī|diletant|viduvēj|lētticī|nevīžī|neapdomī|smieklīgi vāj|puspratē|nevērī|iedomīg|mazdūšī|bezrakstur)\p{L}*",
            "Tā bija vieglprātīga rīcība.",
            "Tu teici, ka juties naivi.",
            unless: ToldBack
        ),
        Of(
            "you-are-too",
            @"\b(tu|tev|tevi|jūs|jums|tavs|tava|tavā)\b.*\bpārāk (jūtīg|lēn|emocionāl|kautrīg|jaun|vec|lepn|mīkst|vāj|ambicioz|pasīv|negatīv|stūrgalv|impulsīv|nepacietīg|klus|nedroš|prasīg|dramatisk|steidzīg|agresīv|iecietīg|pašpārliecināt|pašapmierināt|kategorisk|sarežģīt|skarb|uzbāzīg|bailīg|sapņain|ideālistisk|viegl|asi|ass)\p{L}*|\bpārāk (jūtīg|lēn|emocionāl|mīkst|vāj|negatīv|dramatisk)\p{L}*.* (tu|uztver|reaģē)\b",
            "Tu esi pārāk lepns, lai lūgtu palīdzību.",
            "Tu teici, ka juties pārāk kautrīgs.",
            unless: ToldBack
        ),
        Of(
            "group-you-belong-to",
            @"\b(tavā|jūsu) vecumā\b|\btād(i|iem|us|s|am|a|ai|as|ām|u) (cilvēk\p{L}+ |sieviet\p{L}+ )?kā (tu|tev|tevi|jūs|jums)\b|\b(sievietei|vīrietim|meitenei) tas nav|\b(tava|jūsu) paaudze\b",
            "Tāds kā tu nevar vadīt komandu.",
            "Kas tev patīk tādos darbos?"
        ),
        Of(
            "not-right",
            @"\b(nav (pareizi|normāli|nopietni|glīti|smuki|cienīgi|pieklājīgi|ne pareizi)|tā ((pret|ar) \p{L}+ )?(ne\p{L}+as|nedara|nedrīkst|nemēdz|neklājas|normāli)|nepareizi (dzīvo|domā|audzin|rīko)\p{L}*)\b",
            "Tas vienkārši nav normāli.",
            "Šis ceļš nav viegls.",
            Form.Statement
        ),
        Of(
            "excuse",
            @"\b(aizbildināj|aizbildin|atrunāj)\p{L}*|\b(meklē|vājš|slikts|tukš\p{L}*|kārtējais|kārtējā|tikai|kārtējās|lēta|vienas) (\p{L}+ )?(attaisnojum|atrun)\p{L}*",
            "Tās ir tikai atrunas.",
            "Kā tu saņēmi attaisnojumu?"
        ),
        Of(
            "does-not-care",
            @"\b(tev|jums)( \p{L}+){0,4} (nerūp|vienalga|neinteresē|nospļauties|trūkst (disciplīn|gribasspēk|atbildīb|ambīcij|mugurkaul|takt|pacietīb|talant|uzņēmīb|rakstur|apņēmīb|intelekt|spēj|drosm|cieņ|apķērīb|paškontrol)\p{L}*|nav (ne )?(\p{L}+ )?(disciplīn|gribasspēk|atbildīb|mugurkaul|takt|kaun|sirdsapziņ|jēg|saprašan|talant|rakstur|jausm|uzņēmīb|pacietīb|cieņ|vadītāja dot)\p{L}*)|\bpietrūkst (disciplīn|gribasspēk|mugurkaul|rakstur)\p{L}*",
            "Tev pilnīgi trūkst disciplīnas.",
            "Tev trūkst divu lapu.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-real-professional",
            @"\b(īst|nopietn|normāl|lab|kārtīg|atbildīg|pieaud|prātīg|godīg|jebkur|ikviens)\p{L}* (\p{L}+ )?(profesionāl|vadītāj|cilvēk|speciālist|darbiniek|kolēģ|skolotāj|māt|tēv|līder|pieaugu|meistar|mentor)\p{L}*( \p{L}+){0,6} (\p{L}+tu|\p{L}+tos|nekad|ne\p{L}+|zina|saprot)\b|\b(neviens|jebkurš) (normāls|prātīgs|nopietns|cits|saprātīgs)\b.*",
            "Normāls vadītājs tā nekad nedarītu.",
            "Labs kolēģis man palīdzēja.",
            Form.Statement
        ),
        Of(
            "blame",
            @"\b(pats|pati|paši|pašas) (\p{L}+ ){0,3}vain(īg|oj)\p{L}*|\bvain(īgs|īga|īgi) (\p{L}+ ){0,3}(pats|pati|paši|tu|jūs)\b|\b(tu|jūs) (\p{L}+ ){0,3}vain(īgs|īga|īgi)\b|\b(tava|jūsu) (paša |pašas |pašu )?vaina\b|\b(vaino|vainot|vainojams|pārmet|pārmest) (\p{L}+ )?(tikai |vienīgi )?(sevi|pats|pati|sev|pašam|pašai)\b|\bkauns (par |tev|jums)|\bkaunies\b|\bkaunēties\b|\b(tu|jūs) (\p{L}+ )?(visu |visus |mūs |mani )*(sabojā|izgāz|salaid|pievīl|sačakarē|iegāz|izniekoj|nokaitinā)\p{L}*",
            "Tu pats esi vainīgs.",
            "Tu jūties vainīgs.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "your-way-is-the-problem",
            @"\b(tavs|tava|tavi|tavas|tavu|tavā|tavām|jūsu) (\p{L}+ )?(dzīvesveid|attieksm|rakstur|domāšan|uzvedīb|izcelsm|audzināšan|slinkum|lēm|izvēl|uzskat|viedok|dzīv|pieej|stil|ieradum|ambīcij|ego|darb|valod|ģimen|privāt|reakcij|temperament|personīb|vērtīb)\p{L}*( \p{L}+){0,4}[ ,]+(iemesl|cēlon|problēm|vain|nepareiz|slikt|nepieņemam|dīvain|kaitē|bremzē|nenormāl|šausmīg|briesmīg|vāj|nekam neder|nekur neder|novecojuš|kļūda|neveselīg|apkauno|žēl)\p{L}*",
            "Tava attieksme ir īstā problēma.",
            "Tava attieksme viņus iedvesmoja.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "disappointed-in-you",
            @"\b(esmu )?(vīlies|vīlusies) (tevī|jūsos)\b|\b(tevī|jūsos) (\p{L}+ )?(esmu )?(vīlies|vīlusies)\b|\bno (tevis|jums) (\p{L}+ ){0,3}(gaidīju|cerēju|gaidīja)\b|\b(gaidīju|cerēju) (no (tevis|jums)|(krietni |daudz )?vairāk|ko (labāku|vairāk))\b|\b(tas ir|tik) tipiski\b|\b(tu|jūs) (\p{L}+ )?(neesi|neesat|nekad nebūsi|nebūsi) (\p{L}+ )?(radīt|piemērot|spējīg|īst|gana lab|pietiekami|derīg)\p{L}*|\b(tu|jūs) (tam |šim )?neder(i|at)\b|\bno tevis (nekas|nekad|nesanāks)\b|\b(tev|jums) (nekas|nekad) (neizdosies|nesanāks|neizdodas|nesanāk)",
            "No tevis es gaidīju ko labāku.",
            "Es gaidīju tavu zvanu.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-bad-decision",
            @"\b(slikt|vāj|šausmīg|briesmīg|nepareiz|dīvain|drausmīg|traģisk|neveiksmīg|nožēlojam|nekam nederīg)(s|a|i|ākais|ākā) (lēmums|izvēle|ideja|doma|darbs|attieksme|uzvedība|rīcība|attaisnojums|sniegums|solis|gājiens|joks)\b",
            "Tas bija šausmīgs lēmums.",
            "Tas bija grūts lēmums.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-clearly-do-not",
            @"\b(tu|jūs) neko ne(saproti|saprotat|zini|zināt|māki|mākat|proti|protat|jēdz)\b|\b(tu|jūs) (acīmredzami|acīmredzot|skaidri|vienkārši|laikam|vispār|pat|absolūti|pilnīgi|galīgi) (\p{L}+ ){0,2}ne(saprot|prot|māk|spēj|grib|cen|domā|zin|klaus|mēģin|pieliec|ieklaus|respekt|cieni)\p{L}*",
            "Tu vispār neklausies.",
            "Tu acīmredzami saproti.",
            Form.Statement,
            unless: ToldBack
        ),
    ];

    private static Pattern Of(
        string name,
        string when,
        string example,
        string counterExample,
        Form form = Form.Any,
        string? except = null,
        string? unless = null
    ) => new(Kind.Judgemental, name, when, example, counterExample, form, except, unless);
}
