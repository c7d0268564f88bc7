using static Pieredze.Questions.LatvianValence;

namespace Pieredze.Questions;

/// <summary>Statements that judge the person, their views or their way of life.</summary>
internal static class LatvianJudgement
{
    // Somebody's own feeling about themselves is told back, not judged.
    public const string ToldBack =
        @"\b(jūties|juties|jūtos|jutos|jūtaties|jutāties|baidies|baidījies|bail|bailes|(tu|jūs) (pats |pati )?(teici|teicāt|saki|sakāt|nosauci|pieminēji|stāstīji)|(tev|jums) (\p{L}+ )?(teica|teikuši|saka|pārmet|pārmeta)|viņ\p{L}+ (\p{L}+ )?(teica|domā|saka|uzskata)|domā, ka (tu )?(esi|biji)|domāji, ka|tu domā, ka|(tev|jums)( \p{L}+)? (šķiet|šķita|liekas|likās|ir bail)|pārmet sev|tu vaino sevi|es (biju|jutos))\b";

    private const string You = "(tu|tev|tevi|tevī|tevis|jūs|jums)";

    private const string Your =
        "(tavs|tava|tavi|tavas|tavu|tavā|tavam|tavai|tavām|taviem|tavos|tavās|tavējais|tavējā|jūsu)";

    private const string Very =
        @"((vienkārši|tiešām|patiešām|tik|ļoti|pārāk|par|gan|nu|taču|diezgan|visai|pavisam|pilnīgi|galīgi|reizēm|vienmēr|atkal|pats|pati|laikam|acīmredzot|acīmredzami|gaužām|īsts|īsta|kārtējais|vēl|jau|arī|bieži|mūžīgi|nemitīgi|kļūsti|kļuvis|kļuvusi|mūsu|visas|lielākais|lielākā|bijis|bijusi|vienīgais|vienīgā|reāli|stipri|mazliet|drusku|drausmīgi|šausmīgi|briesmīgi|neticami|šajā|visā|savs|sava) )*";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        Of(
            "you-always",
            @"\b(tu|jūs) (vienmēr|mūžīgi|pastāvīgi|nemitīgi|allaž|visu laiku|atkal|nepārtraukti|katru reizi|kā vienmēr|kā parasti|jau atkal|ik reizi)( \p{L}+){0,3}? (atstāj|aizmirs|kavē|nokavē|sūdz|žēlo|atlie|novilcin|vilcin|pārtrauc|meklē|vaino|aizbildin|atrunā|sarežģ|pārspīl|strīd|izvair|pado|met |met$|pamet|pameti|sasteidz|steidz|kritiz|saboj|boj|jauc|sajauc|čīkst|iebilst|runā pretī|domā tikai|gribi būt|slēpies|uztraucies|dramatiz|gaidi, (ka|lai)|paļaujies uz citiem|uzspied|dominē|ignor|visu (atstāj|zini|sabojā|dari pēdēj|sarežģ|aizmirsti)|nāc par vēlu|ierodies|pievil|pievīl|krīti|lauz|liec (\p{L}+ )?(augstāk|pirmajā vietā sevi)|pavērs|visu (\p{L}+ )?(pavērs|griez)|izmanto (citus|cilvēkus)|noniecin|atrodi (atrun|attaisn|iemesl|vainīg)|zini labāk|visu zini|dari (to|tā|visu) |velc|pārmet|ne\p{L}+)\p{L}*|\b(tev|jums) (vienmēr|mūžīgi|atkal|allaž) (\p{L}+ ){0,2}(attaisnojum|atrun|iemesl|aizbildin|kaut kas|viss ir slikti|nav|trūkst|vajag)\p{L}*",
            "Tu vienmēr meklē vainīgos.",
            "Tu vienmēr atrodi laiku komandai.",
            except: @"(nepado|neatkāp|nezaudē|neaizmirs|neatsaki)\p{L}*$"
        ),
        Of(
            "you-never",
            @"\b(tu|jūs) (jau |vēl )?nekad( \p{L}+){0,3}? ne\p{L}+|\b(tev|jums) nekad nav\b|\bnekad (tu|jūs) (\p{L}+ )?ne\p{L}+",
            "Tu nekad nepabeidz iesākto.",
            "Tu nekad nepadodies.",
            Form.Statement,
            except: @" ne(pado|atkāp|zaudē|šaub|atlaid|apstāj|stāst|domāj|iedomāj|aizmirs|pārstāj|teici|runāj|redzēj|gaidīj|cerēj|biji)\p{L}*$",
            unless: ToldBack
        ),
        Of(
            "harsh-words",
            $@"\b{Harsh}",
            "Tā bija vieglprātīga rīcība.",
            "Tu teici, ka juties naivi.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-are-too",
            $@"\b({You}|{Your})\b.*\bpārāk {Excess}|\bpārāk {Excess}.* (tu|jūs|uztver|uztverat|reaģē)\b|\b(tu|jūs) (\p{{L}}+ ){{0,4}}?(esi|esat|biji) (\p{{L}}+ ){{0,2}}?par (vec|jaun|lēn|lepn|mīkst|vāj|labu|daudz|skaļ|mazu|dumj)\p{{L}}*|\b(tu|jūs) (visu |to |kritiku )?(uztver|ņem)(at|iet)? (visu |to |kritiku )?(pārāk|tik) \p{{L}}+",
            "Tu esi pārāk lepns, lai lūgtu palīdzību.",
            "Tu teici, ka juties pārāk kautrīgs.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-are",
            $@"\b(tu|jūs) {Very}(esi|esat|biji|bijāt|neesi|neesat) {Very}(\p{{L}}+ )?{Trait}|\b(tu|jūs) {Very}{Trait}(s|a|i|as)$|\besi {Very}{Trait}$",
            "Tu esi tik nekārtīgs.",
            "Tu teici, ka esi nekārtīgs.",
            Form.Statement,
            except: @"\b(neesi|neesat)\b.*(problēma|kļūda|upuris|vainīg\p{L}*|vājš|vāja|apgrūtināj\p{L}*|traks|traka|vien\p{L}*)$",
            unless: ToldBack
        ),
        Of(
            "a-terrible-listener",
            @"\b(tu|jūs) (\p{L}+ ){0,2}?(esi|esat|biji) (\p{L}+ )?(drausmīg|briesmīg|šausmīg|slikt|nekād|bezcerīg|viduvēj|vāj|nožēlojam)\p{L}* \p{L}+",
            "Tu esi drausmīgs klausītājs.",
            "Tu esi lielisks klausītājs.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-fail",
            $@"\b(tu|jūs) (\p{{L}}+ ){{0,3}}?{Failing}",
            "Tu pārspīlē.",
            "Tu teici, ka viņš pārspīlē.",
            Form.Statement,
            except: @"\b(tu|jūs) (\p{L}+ ){0,3}?(ka|kas|kad|nekavē|viņ\p{L}+|es|mani|man) ",
            unless: ToldBack
        ),
        Of(
            "you-only",
            @"\b(tu|jūs) (visu laiku |vienmēr |vienkārši )?(tikai|vien) (gribi|gribat|domā|domājat|runā|meklē|rūpējies|sūdzies|žēlojies|redzi|klausies|interesējies|skaties|dari|strādā|zini)\b( \p{L}+)?|\b(tu|jūs) (domā|domājat|rūpējies|runā|interesējies) (tikai|vienīgi) (par|ar)\b|\b(tev|jums) (rūp|interesē) (tikai|vienīgi) \p{L}+|\b(tev|jums) svarīg\p{L}+ (ir )?(tikai|vienīgi) (tu|pats|pati|nauda|savs|sava|uzmanība|tavs|savas)\b|\btikai par sevi\b",
            "Tu domā tikai par sevi.",
            "Tu tikai pajautāji.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "you-cannot",
            @"\b(tu|jūs) (\p{L}+ ){0,3}?(nemāki|nemākat|nemācēji|neproti|neprotat|neprati|nejēdz|nejēdzat|neklausies|neklausāties|necenties|necentāties|necenšaties|nepacenties|nemēģini|nemēģināji|necieni|necienāt|neiedziļinies|neieklausies|nepieliec (pūles|piepūli)|nepacel ne pirkst|neņem vērā|nerēķinies|nerūpējies|neuzņemies|nepildi|netiec galā|nesagatavojies|nepārvaldi|neizrādi|nedomā līdzi|nedomā par citiem|nemācies no|neko nedari|neko neizdari|nepelni|neatbilsti|nemācījies no)\b|\b(tu|jūs) (pat|neko|nevienu|nevienam|nemaz|vispār|ne) (\p{L}+ ){0,3}?ne\p{L}+|\b(tu|jūs) (\p{L}+ ){0,2}?(neko|nevienu|nevienam|nemaz|vispār|ne soli) ne(spēj|var|prot|māk|saprot|zin|jēdz|klaus|dar|cen|mēģin|ciena|cieni|dzird|redz|pabei|mācies|iemāc|respektē|novērtē|rūp|kontrolē|pārvald)\p{L}*|\b(tu|jūs) ne\p{L}+ (pat|nemaz|ne par|it neko|absolūti|galīgi) \p{L}+|\btik (vienkārš|elementār|viegl|skaidr)\p{L}* \p{L}+ (\p{L}+ )?ne\p{L}+|\b(tu|jūs) (\p{L}+ )?(slikti|vāji|[nŋ]epareizi|pavirši|haotiski|drausmīgi|briesmīgi|šausmīgi) \p{L}+|\b(tu|jūs) (\p{L}+ ){1,3}(pavirši|slikti|[nŋ]epareizi|haotiski|drausmīgi|briesmīgi)$|\bneesi (pratis|pratusi|spējis|spējusi|mācējis|mācējusi|cienīg\p{L}*|pelnījis|pelnījusi|iemācījies|iemācījusies) (\p{L}+)",
            "Tu neko nespēj izdarīt pareizi.",
            "Tu nevari izlemt.",
            Form.Statement,
            except: @"\b(neko|nemaz|vispār|nevienu|nevienam|pat) (\p{L}+ ){0,3}?ne(teici|prasīji|gribi|gribēji|stāstīji|gaidīji|nožēlo|baidies|vainoji|esi|biji|šaubies)$|(slikti|vāji|drausmīgi|briesmīgi|šausmīgi) (jūties|juties|jūtaties|izskaties|guli|gulēji|redzi|dzirdi|atceries|gāja|klājas)$|(jūties|juties|jūtaties|izskaties|gulēji) (\p{L}+ )?(slikti|drausmīgi|briesmīgi)$|ne(zini|zināji|vari|esi|biji|gribi) (pat|ne par) ",
            unless: ToldBack
        ),
        Of(
            "group-you-belong-to",
            @"\b(tavā|jūsu|tava|tavam) (vecum|līmen|pozīcij|stāvokl|vecuma)\p{L}*|\btād(i|iem|us|s|am|a|ai|as|ām|u)( \p{L}+)? kā (tu|tev|tevi|jūs|jums)\b|\b(sievietei|vīrietim|meitenei|mātei|vadītājam|cilvēkam) (tas|tā) nav\b|\b(tava|jūsu) paaudze\b|\btavas paaudzes\b|\bar (tavu|tādu|jūsu) (izglītīb|pieredz|stāž|alg|kvalifik|diplom)\p{L}*|\b\p{L}+(am|ai|im) tavā (amatā|vietā|stāvoklī|vecumā|pozīcijā)|\b(mūsdienu|šodienas|tagadējie|jaunie|mūslaiku) (jaunieš|cilvēk|bērn|vecāk|studen|skolēn|darbiniek|māt|sieviet|vīrieš)\p{L}*( \p{L}+){0,3}? (ne\p{L}+|tikai|visu|grib)|\b(jaunieši|sievietes|vīrieši|pensionāri|vecāki) (mūsdienās|šodien|tagad)( \p{L}+){0,2}? (ne\p{L}+|tikai|visu|grib)|\b(sievietes|vīrieši|jaunieši|veci cilvēki|jūs visi) (vienmēr|visi|nekad|jau) \p{L}+|\b(sieviete|vīrietis|cilvēks|vadītājs|vadītāja|skolotājs|skolotāja|speciālists) (ar )?(tavā|tavu|tava|jūsu)\b",
            "Tāds kā tu nevar vadīt komandu.",
            "Kas tev patīk tādos darbos?",
            unless: @"^(kas|ko|kā|kādi|kādas) (tev|tu|tavā)\b"
        ),
        Of(
            "not-right",
            @"\b(nav (nekā )?(pareizi|normāli|nopietni|glīti|smuki|cienīgi|pieklājīgi|ne pareizi|skaisti|gudri|profesionāli|dabiski|veselīgi|labi (no tavas puses|darīts))|tā ((pret|ar) \p{L}+ )?(ne\p{L}+as|nedara|nedrīkst|nemēdz|neklājas|normāli|nerunā|neapietas|neizturas|neuzvedas|nevada|nestrādā|nedzīvo|neaudzina)|[nŋ]epareizi (dzīvo|domā|audzin|rīko|uzved|strādā)\p{L}*|[nŋ]enormāli|[nŋ]edabiski)\b|\b(pieauguši|normāli|nopietni|kārtīgi|pieklājīgi|īsti|labi|saprātīgi) (cilvēki|vīri|vadītāji|profesionāļi|līderi|skolotāji|vecāki|speciālisti|darbinieki|kolēģi)( \p{L}+){0,3} ne\p{L}+|\b(labas|normālas|kārtīgas|īstas) (mātes|sievas|sievietes|māsas|vadītājas|skolotājas)( \p{L}+){0,3} ne\p{L}+|\bpieaugušie( \p{L}+){0,3} ne\p{L}+",
            "Tas vienkārši nav normāli.",
            "Šis ceļš nav viegls.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "excuse",
            @"\b(aizbildināj|aizbildin|atrunāj)\p{L}*|\b(meklē|meklēji|vāj\p{L}*|slikt\p{L}*|tukš\p{L}*|kārtējais|kārtējā|tikai|kārtējās|lēta|vienas|vien|tavas|tavi|vecās|tās pašas|atkal|mūžīgās|šīs) (\p{L}+ )?(attaisnojum|atrun)\p{L}*|\b(atrunas|attaisnojumi) (un|vien|jau)\b",
            "Tās ir tikai atrunas.",
            "Kā tu saņēmi attaisnojumu?"
        ),
        Of(
            "does-not-care",
            @"\b(tev|jums)( \p{L}+){0,5} (nerūp|vienalga|vienaldzīg\p{L}*|neinteresē|nospļauties|trūkst (disciplīn|gribasspēk|atbildīb|ambīcij|mugurkaul|takt|pacietīb|talant|uzņēmīb|rakstur|apņēmīb|intelekt|spēj|drosm|cieņ|apķērīb|paškontrol|izdom|iejūtīb|empātij|godaprāt|smadzeņ|prāt|profesionalitāt|pieklājīb|stāj|harizm|autoritāt|motivācij|dūš)\p{L}*|nav (ne )?(nekād\p{L}+ |ne mazāk\p{L}+ |pat )?(\p{L}+ )?(disciplīn|gribasspēk|atbildības sajūt|mugurkaul|takt|kaun|sirdsapziņ|jēg|saprašan|talant|rakstur|jausm|uzņēmīb|pacietīb|cieņ|vadītāja dot|tiesīb|stāj|harizm|smadzeņ|ambīcij|empātij|humora izjūt|mazāk\p{L}+ jausm)\p{L}*)|\bpietrūkst (disciplīn|gribasspēk|mugurkaul|rakstur|drosm|profesionalitāt|pacietīb)\p{L}*",
            "Tev pilnīgi trūkst disciplīnas.",
            "Tev trūkst divu lapu.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-real-professional",
            @"\b(īst|nopietn|normāl|lab|kārtīg|atbildīg|pieaud|pieaug|prātīg|godīg|jebkur|ikviens|ikkatr|katr|saprātīg|pieredzējus|kompetent)\p{L}* (\p{L}+ )?(profesionāl|vadītāj|cilvēk|speciālist|darbiniek|kolēģ|skolotāj|māt|tēv|līder|pieaugu|meistar|mentor|ārst|mās|inženier|programmētāj|priekšniek|vecāk|komanda)\p{L}*( \p{L}+){0,6}? (\p{L}+tu|\p{L}+tos|nekad|ne\p{L}+|zina|saprot)\b|\b((īst|nopietn|normāl|lab|kārtīg|atbildīg|prātīg|godīg|saprātīg|kompetent|katr|ikviens|ikvien|jebkur)(s|a|i|as|am|ai|iem|š)?|pieaudzis|pieaugusi|pieauguši|pieredzējis|pieredzējusi) \p{L}+( \p{L}+){0,4}? (būtu \p{L}+(is|usi|ies|usies)|ne\p{L}+tu|ne\p{L}+tos)\b|\b(neviens|jebkurš|katrs|ikviens|jebkas) (normāls|prātīgs|nopietns|cits|saprātīgs|ar (pusi|kaut|mazāko|kripatiņu|veselo)|muļķis|bērns|iesācējs|praktikants)\b.*|\bpat (\p{L}+ )?(bērn|pirmklasniek|iesācēj|praktikant|student|skolniek|muļķ|mana vecmāmiņ|mazs bērn|māceklis|mācekl)\p{L}* ",
            "Normāls vadītājs tā nekad nedarītu.",
            "Labs kolēģis man palīdzēja.",
            Form.Statement,
            except: "būtu \\p{L}+ties$"
        ),
        Of(
            "blame",
            @"\b(pats|pati|paši|pašas) (\p{L}+ ){0,3}vain(īg|oj)\p{L}*|\bvain(īgs|īga|īgi) (\p{L}+ ){0,3}(pats|pati|paši|tu|jūs)\b|\b(tu|jūs) (\p{L}+ ){0,3}vain(īgs|īga|īgi)\b|\b(tava|jūsu) (paša |pašas |pašu )?vaina\b|\b(vaino|vainot|vainojams|pārmet|pārmest) (\p{L}+ )?(tikai |vienīgi )?(sevi|pats|pati|sev|pašam|pašai)\b|\bkauns (par |tev|jums)|\bkaunies\b|\b(kaunēties|jākaunas|jākaunās)\b|\b(dabūji|ieguvi|tiki|saņēmi|uzvarēji) (\p{L}+ ){0,4}?tikai (\p{L}+ ){0,3}?(dēļ|tāpēc)\b|\btikai (\p{L}+ ){0,3}?dēļ (dabūji|ieguvi|tiki|saņēmi)\b|\b(tu|jūs) (\p{L}+ ){0,3}?(esi|esat) (\p{L}+ ){0,2}?(\p{L}+ )?(sabojāj|izgāz|salaid|pievīl|sačakarēj|iegāz|izniekoj|nokaitināj|nokavēj|apkaunoj|nogulēj|izšķērdēj|sarežģīj)(is|usi|uši|ušas|ies|usies)\b|\b(tevis|jūsu) dēļ\b|\bpaša vainas dēļ\b|\bja tu (būtu (vairāk|mazāk|laikus|kaut|normāl|pacent|klaus|sagatavoj|domāj)|ne(būtu (tik|slink|tāds|tāda|kavēj|aizmirs)|slinkotu))\p{L}*|\bpats (to )?izvārīji\b|\bpats pie visa\b|\btā tev vajag\b|\b(esi|esat) (\p{L}+ )?pie vainas\b|\b(tev )?(sen|sen jau|jau sen|jau agrāk|pašam|pašai) (jau )?(vajadzēja|bija jā\p{L}+|būtu jāzina)\b|\b(tev|jums) (\p{L}+ ){0,2}?vajadzēja (\p{L}+ ){0,3}?(\p{L}+āk(s|a|am|ai|i)?|laikus|vispirms|padomāt|klausīt(ies)?|zināt|sagatavoties|iedomāties|pamanīt|paredzēt)\b|\bvajadzēja (to )?(zināt|saprast|padomāt|iedomāties|klausīt)( labāk| agrāk)?$",
            "Tu pats esi vainīgs.",
            "Tu jūties vainīgs.",
            Form.Statement,
            except: @"^vaino sevi",
            unless: ToldBack
        ),
        Of(
            "your-way-is-the-problem",
            $@"\b{Your} (paša |pašas )?(\p{{L}}+ )?(dzīvesveid|attieksm|rakstur|domāšan|uzvedīb|izcelsm|audzināšan|slinkum|lēm|izvēl|uzskat|viedok|dzīv|pieej|stil|ieradum|ambīcij|ego|darb|valod|ģimen|privāt|reakcij|temperament|personīb|vērtīb|atskait|prezentācij|sniegum|rezultāt|manier|tonis|toni|ticīb|reliģij|laulīb|attiecīb|izskat|apģērb|akcent|loģik|plān|idej|rīcīb|vadīšan|nespēj|nevēlēšan|paviršīb|lepnum|spītīb|kārtīb|prioritāt|paaudz|bērn|haoss|hobij)\p{{L}}*( \p{{L}}+){{0,4}}?[ ,]+(iemesl|cēlon|problēm|vain|[nŋ]epareiz|slikt|[nŋ]epieņemam|dīvain|kaitē|bremzē|[nŋ]enormāl|šausmīg|briesmīg|vāj|nekam neder|nekur neder|novecojuš|kļūda|[nŋ]eveselīg|apkauno|žēl|kaitina|traucē|nav (nekād\p{{L}}+ )?(jēg|vērt|loģik|normāl|nopietn|pieņemam|profesionāl|labs|laba|gudr)|neiztur|drausmīg|katastrof|zem katras kritikas|par neko|apšaubām|netīr|haotisk|paviršs|pavirša|garlaicīg|ne(der|patīk|atbilst)|kā bērn|mani vīlis|ir par maz)\p{{L}}*|\b(problēma|vaina|kļūme|nelaime)( šeit| te)? (ir|esi|slēpjas|meklējama) (\p{{L}}+ )?(tu|tevī|tava|tavs|tavā|jūsos|jūsu)\b|\b(ar )?(tādu|šādu|tavu) attieksmi\b",
            "Tava attieksme ir īstā problēma.",
            "Tava attieksme viņus iedvesmoja.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "your-thing-is-worthless",
            $@"\b{Your} (\p{{L}}+ ){{1,3}}?(ir|bija|izskatās( pēc)?|nav)( \p{{L}}+){{0,3}}? (jucek|haoss|bardak|katastrof|kaun|izgāšan|joks|murg|šausm|briesmīg|drausmīg|bezvērtīg|nederīg|nožēlojam|zem katras kritikas|nekam neder|novecoj|caurumain|viduvējs|neglīt|nesalasām|pavirš)\p{{L}}*",
            "Tavs kods ir viens vienīgs juceklis.",
            "Tava nedēļa bija šausmīga.",
            Form.Statement,
            unless: ToldBack
                + @"|\btav\p{L}+ (\p{L}+ )?([nŋ]edēļ|dien|nakt|gad|mēnes|rīt|vakar|bērnīb|priekšniek|vadītāj|ceļ|atvaļinājum|situācij|sākum|dzīv|veselīb|mugur|mieg|garastāvok|vecāk|ģimen|iepriekšēj|bijuš|pirm|jaun)\p{L}*"
        ),
        Of(
            "disappointed-in-you",
            @"\b(esmu )?(vīlies|vīlusies) (\p{L}+ )?(tevī|jūsos)\b|\b(tevī|jūsos) (\p{L}+ )?(esmu )?(\p{L}+ )?(vīlies|vīlusies|vīlos)\b|\btu (mani|mūs) (esi )?(\p{L}+ )?(pievīl|sarūgtinā)\p{L}*|\bno (tevis|jums|cilvēka|vadītāja|vadītājas|speciālista|profesionāļa|skolotāja|skolotājas)( \p{L}+){0,4} (gaidīju|cerēju|gaidīja|gaidītu|sagaidītu|sagaidīju|var gaidīt|nevar gaidīt|sagaidīt)\b|\b(gaidīju|cerēju|gaidītu|sagaidītu) (no (tevis|jums)|(krietni |daudz )?(vairāk|labāku|ko vairāk)|ko (labāku|vairāk))\b|\b(tas (tev )?ir|tik|tas|tas tev) (\p{L}+ )?(tipisk\p{L}+|raksturīg\p{L}+|tev līdzīgi)\b|\bko (gan )?citu (gan )?(no tevis|varēja)\b|\bkā jau (no )?tevis\b|\b(tu|jūs) (\p{L}+ )?(neesi|neesat|nekad nebūsi|nebūsi|nekļūsi) (\p{L}+ )?(radīt|piemērot|spējīg|īst|gana lab|pietiekami|derīg|vadītāj|līder|komandas (spēlētāj|cilvēk)|pats gudrāk|tik gudr|nekāds|nekāda|gudr|domāt|cilvēku cilvēks|materiāl)\p{L}*|\b(tu|jūs) (tam |šim |te |šeit )?neder(i|at)\b|\bno tevis (nekas|nekad|nesanāks|neiznāks)\b|\b(tev|jums) (nekas|nekad) (neizdosies|nesanāks|neizdodas|nesanāk|neveiksies)\b|\b(neticami|neticu|apbrīnojami|šausmas|bēdīgi|žēl), (ka|cik|bet) (tu|jūs) (atkal|tik|tā|nemaz|neko|nevari|nespēj|aizmirsi|vispār|pat)\b|\b(neviens|nevienam) (\p{L}+ ){0,3}?(tevi|ar tevi|tev|tu|uz tevi|tevis) (\p{L}+ ){0,2}?ne(ciena|respektē|uztver|klausa|klausās|uzticas|paļaujas|grib|var |varēs|mīl|cieš|sauc|ņem|vēlas|tic|ieredz|zina|redz|gaida|ilgojas|pacieš)\p{L}*|\b(tevi|ar tevi|tev|uz tevi) (\p{L}+ ){0,2}?(neviens|nevienam) ne(ciena|respektē|uztver|klausa|klausās|uzticas|paļaujas|grib|var |varēs|mīl|cieš|sauc|ņem|vēlas|tic|ieredz|zina|redz|gaida|ilgojas|pacieš)\p{L}*|\bvisi (zina|redz|saka|domā), (ka|cik) (tu|tev)\b|\b(es|mēs) (\p{L}+ )?(kaunos|kaunamies|kauns) (tevis|par tevi)\b|\bman (\p{L}+ ){0,3}?kauns\b|\bman (jau )?(apnicis|apnikušas|apnika) tav\p{L}+|\btād(u|us|as) (haos|bardak|[nŋ]ekārtīb|muļķīb|attieksm|[nŋ]olaidīb|paviršīb|haltūr|izgāšan)\p{L}*|\bkas par (kaun|muļķīb|stulbīb|negodu|attieksm|izgāšan|haltūr|murg|vājprāt)\p{L}*|\bto (tu|jūs) sauc(at)? par\b|\b(tu|jūs) (vēl )?sevi (sauc|saucat|dēvē|uzskati) par\b|\b(ar|uz|no|pret|par|pie) (tevi|tevis) (\p{L}+ ){0,2}?(nevar|nav iespējams|nekad nevar|nav ko|nav jēgas|smejas|zobojas|ņirgājas)\b|^tipiski\b|\bkā (tev|tipiski) tipiski\b|\b(dzīvo|domā|rīkojies|audzini|uzvedies|strādā)( \p{L}+)? [nŋ]epareizi\b|^(vīrietis|sieviete|vadītājs|vadītāja|skolotājs|skolotāja|profesionālis|māte|tēvs|speciālists|līderis|priekšnieks) (tā|par to|tādēļ|ar to) ne\p{L}+(tu|tos)\b|\btev (vēl )?(daudz|viss) jāmācās\b|\bcik (gan )?(muļķīg|naiv|stulb|bērnišķ|bezatbildīg|slink|dumj)\p{L}*|\b(tas|tā) (bija|ir) tavā garā\b",
            "No tevis es gaidīju ko labāku.",
            "Es gaidīju tavu zvanu.",
            Form.Statement,
            unless: ToldBack
        ),
        Of(
            "a-bad-decision",
            @"\b(slikt|vāj|šausmīg|briesmīg|[nŋ]epareiz|dīvain|drausmīg|traģisk|[nŋ]eveiksmīg|[nŋ]ožēlojam|nekam nederīg|stulb|neglīt|zemisk|lēt|jocīg|apšaubām)(s|a|i|ākais|ākā|ība) (\p{L}+ )?(lēmums|izvēle|ideja|doma|darbs|attieksme|uzvedība|rīcība|attaisnojums|sniegums|solis|gājiens|joks|atbilde|plāns|stils|maniere)\b|\btas (\p{L}+ )?nebija (\p{L}+ )?(profesionāl|gudr|pieklājīg|pareiz|nopietn|labi no|cienīg|pieauguša|kolēģiāl|prātīg)\p{L}*|\bnav (tevis|vadītāja|profesionāļa|skolotāja) cienīg\p{L}*|\bpilnīga(s|is)? (izgāšanās|katastrofa|bezjēdzība|neprofesionalitāte|haoss)\b|\b(\p{L}+i|\p{L}+s|\p{L}+a) no tavas puses$",
            "Tas bija šausmīgs lēmums.",
            "Tas bija grūts lēmums.",
            Form.Statement,
            except: @"(drosm|jauk|godīg|gudr|skaist|laipn|cēl|lieliski|labi|foršs|forši|drosmīg|saprātīg|dāsn|dāsni)\p{L}* no tavas puses$|\b(liela drosme|drosme|liela|uzdrīkstēšanās|labs solis|solis) no tavas puses$",
            unless: ToldBack
        ),
        Of(
            "stop-being",
            @"\b(beidz|beidziet|izbeidz|pārstāj|pietiek) (\p{L}+ )?(uzvesties|čīkst|gaus|žēlo|sūdz|būt|tēlot|melot|muļķot|dramatiz|slink|izlikties|vainot|raudāt|pīkst|niekot|kapriz|bļaut|ākst|muldēt|mānīt|aizbildin)\p{L}*|^(lūdzu, )?(neesi|neesiet|nebūsi|nebūsim) (tik|tāds|tāda|tādi|kā|muļķ|bērn|pārāk)\p{L}*( \p{L}+)?|\b(pieaudz|saņemies kā|savācies)\b|\bizturies kā pieaud\p{L}*",
            "Neesi tik dramatisks.",
            "Beidz strādāt piecos.",
            Form.Statement,
            unless: @"\b(skarb|barg|pras)\p{L}* pret sevi\b"
        ),
        Of(
            "you-clearly-do-not",
            @"\b(tu|jūs) neko (\p{L}+ )?ne(saproti|saprotat|zini|zināt|māki|mākat|proti|protat|jēdz)\b|\b(tu|jūs) (\p{L}+ )?(acīmredzami|acīmredzot|skaidri|vienkārši|laikam|vispār|pat|absolūti|pilnīgi|galīgi|redzami) (\p{L}+ ){0,2}?(ne(saprot|prot|māk|spēj|grib|cen|domā|zin|klaus|mēģin|pieliec|ieklaus|respekt|cieni|biji|esi|sagatavoj|vari|izlasīji|padomāji|der)\p{L}*)",
            "Tu acīmredzami nebiji sagatavojies.",
            "Tu acīmredzami saproti.",
            Form.Statement,
            except: @"\b(vienkārši|laikam|pat) (\p{L}+ ){0,2}?ne(zini|zināji|gribi|gribēji|vari|esi|biji|spēj|saproti)$",
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
