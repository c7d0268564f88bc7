using static Pieredze.Questions.LatvianWords;

namespace Pieredze.Questions;

/// <summary>Questions that are stacked, leading, closed or open, in this order.</summary>
internal static class LatvianQuestions
{
    private const string Feeling =
        @"\b(jūt|jut|pamanī|pretest|enerģ|visgrūt|grūtāk|lepo|lepn|dzīv(s|a|āk)|iestrēg|vislabāk|visvairāk|visstipr|pārliecināt|mierīg|priec|laimīg|pārsteid|spēk)";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Stacked,
            "question-words-joined",
            $@"^({Before}{Asking}|vai)\b.*(,| un|, un|,? bet|,? kā arī|,? vai arī) {Before}{Asking}\b.*\b(un|bet|kā arī) {Before}{Asking}\b|^({Before}{Asking}|vai)\b[^,]*,? (un|kā arī) (tad |vēl )?{Before}{Asking}\b",
            "Kas tev patika un kas pietrūka?",
            "Kā tu izšķir, kas ir svarīgi un kas var pagaidīt?",
            Form.Question,
            unless: $@"\b(zin|saprot|saprast|izšķir|atšķir|pamanī|redz|atkarīg|jūt|domā|nosak|noteikt|pateikt|sak|izvēl|skaidr|vērtē|to|tas|tam|tur)\p{{L}}*, {Before}{Asking}( \p{{L}}+)+ (un|bet) {Before}{Asking}\b[^,]*$|\b(kaut|nez|vien|diezin|kā) un (kas|ko|kā)"
        ),
        new(
            Kind.Stacked,
            "whether-joined",
            $@"^{Before}{Asking}\b.*, (un )?vai\b.* un (vai|{Asking})\b|^vai\b.* (un|bet) vai\b|^{Before}{Asking}\b.* (un|bet) vai (tu|tev|jūs|jums|tas|tā|viņ\p{{L}}+)\b",
            "Vai tu pieteicies un vai viņi atbildēja?",
            "Vai tu pieteicies vai vēl gaidi?",
            Form.Question
        ),
        new(
            Kind.Stacked,
            "three-alternatives",
            @"^vai\b.*, vai\b.*(,| un| vai) (vai|arī)\b",
            "Vai tā ir alga, vai tā ir vieta, vai kas cits?",
            "Vai tā ir alga vai kas cits?",
            Form.Question
        ),
        new(
            Kind.Stacked,
            "three-choices",
            @"^vai [^,]*, [^,]* vai \p{L}",
            "Vai tā ir alga, vieta vai cilvēki?",
            "Vai tā ir alga vai cilvēki?",
            Form.Question,
            unless: ", (ka|kas|ko|kur|ja|lai|kad|kā|jo|kurš|kura|kuri|kuru|tavuprāt|tavā skatījumā|manuprāt|piemēram)[, ]"
        ),
        new(
            Kind.Stacked,
            "same-word-thrice",
            @"^ko [^,]*, ko [^,]*(,|,? un) ko\b|^kā [^,]*, kā [^,]*(,|,? un) kā\b|^kas [^,]*, kas [^,]*(,|,? un) kas\b|^kur [^,]*, kur [^,]*(,|,? un) kur\b",
            "Ko tu redzi, ko dzirdi, ko jūti?",
            "Ko tu redzi, kad to dzirdi un jūti?",
            Form.Question
        ),
        new(
            Kind.Stacked,
            "same-word-listed",
            $@"^(ko|kā|kas|kam|kur|kad|kāds|kāda) [^,]*, (ko|kā|kas|kam|kur|kāds|kāda|cik|kāpēc) [^,]*(,|,? un) {Before}{Asking}\b",
            "Kur tu biji, ko tu darīji, kas palika atmiņā?",
            "Ko tu domā, kad to dzirdi un redzi?",
            Form.Question,
            unless: $@"\b(zin|saprot|saprast|izšķir|atšķir|pamanī|redz|atkarīg|domā|nosak|noteikt|pateikt|izvēl|skaidr|vērtē|to|tas|tam|tur|tā|tad|brīdī|brīdis)\p{{L}}*, {Before}{Asking}"
        ),
        new(
            Kind.Stacked,
            "questions-listed",
            $@"^{Before}{Open} (tu|tev|jūs|notika|bija|ir) [^,]*, {Before}{Asking} (tu|tev|jūs) [^,]*, (un )?{Before}{Asking}\b|^{Before}{Open} (notika|bija|izdevās|gāja)[^,]*, {Before}{Asking} (tu|tev|jūs)\b",
            "Kas notika, kā tu rīkojies?",
            "Kas notika, kad tu atnāci?",
            Form.Question,
            unless: @"^[^,]*, (kad|kas|ko)\b[^,]*$"
        ),
        Leading(
            "tag",
            @"(,|–|-) ?(vai ne|ne|vai tā nav|pareizi|vai nav tā|vai ne tā|jā|vai tā|piekrīti|tā taču|ja|vai tad ne|vai nav|vai tā nebija|vai nav taisnība|vai nepiekrīti)$",
            "Tas izdevās, vai ne?",
            "Kā tas izdevās?"
        ),
        Leading(
            "does-it-not-seem",
            @"^(vai )?(\p{L}+ ){0,4}?(nešķiet|neliekas|nejūties|nejūtaties|nejutīsies|neizskatās)\b",
            "Vai tev tā nešķiet?",
            "Vai tev tā šķiet?"
        ),
        Leading(
            "whether-not",
            @"^(vai|tad)( \p{L}+){0,6}? (nav|nebija|nebūs|ne\p{L}{2,})\b|^(vai )?ne(būtu|vajadzētu|gribi|gribētu|domā|šķiet|varētu|esi|gribat|esat)\b|, (vai|tad) (\p{L}+ ){0,3}?(nav|nebūtu|ne\p{L}{2,}(tu|tos|i|as|o))\b",
            "Vai tev nav apnicis gaidīt?",
            "Vai nedēļas nogalē tu strādā?",
            except: @" ne\p{L}*(āt|ēt|īt|ot|kt|[vmn]est|krist|sist|ciest|zt|pt|rt|lt|nt|aut)(ies)?$| (nebūt|neiet|nekā|nekur)$",
            unless: "nav iebild|nekas pretī|iebilst"
        ),
        Leading(
            "surely",
            $@"\b(vai tad|taču|noteikti|protams|acīmredzot|vai tiešām|tiešām|vai (tu|jūs) nopietni|patiešām|droši vien|tak|skaidrs, ka|beidzot|galu galā|nudien|pareizi, ka|loģiski, ka|pats saproti|pati saproti)\b|^(tu|jūs) (arī |jau )?(piekrīt(i|at|īsi)|saproti|redzi|zini), ka\b|\b(tev|jums) (neienāca|nenāca) prātā\b|\b(tu|jūs) (pat )?ne(iedomājies|padomāji|pamēģināji|centies)\b|^pareizi, (tu|ka)\b",
            "Tu droši vien piekritīsi?",
            "Ko tu noteikti gribi paturēt?",
            unless: $@"^{Before}{Asking}\b"
        ),
        Leading(
            "have-you-thought",
            @"^vai ((tu|jūs|tev|esi|esat|jau|kādreiz|kaut|reizi|arī|nopietni|vispār|jebkad|nemaz|pats|pati|nekad|neesi|neesat|reiz|kaut reizi|varbūt) )*(domāj(is|usi|uši|āt|i)|apsvēr(is|usi|uši|i|āt)|(pa|iz)?mēģināj(is|usi|uši|i|āt)|apdomāj(is|usi|uši|i)|iedomāj(ies|usies|ušies)|prātoj(is|usi|uši)|padomāj(i|is|usi|uši)|izskatīj(is|usi|uši)|apsvērtu|pamēģinātu|izmēģinātu|mēģinātu|raudzīj(is|usi)|apskatīj(is|usi|uši)|izpētīj(is|usi|uši)|interesēj(ies|usies)|apjaut(ājies|ājusies)|palūkoj(ies|usies)|paskatīj(ies|usies)|pieļāv(is|usi)|izvērtēj(is|usi) iespēju)\b|^vai (tev |jums )?(jau |kādreiz )?(ir |nav )?(ienācis|nācis|ienāca|ienākusi) prātā|^vai (tu|jūs) (gribētu|varētu|vēlētos|nevarētu) (pamēģināt|izmēģināt|apsvērt|padomāt)|^vai (tev|jums) ir bijusi (doma|ideja)",
            "Vai tu esi mēģinājis runāt ar kolēģi?",
            "Vai tu esi runājis ar kolēģi?"
        ),
        Leading(
            "perhaps",
            @"^(un )?(varbūt|iespējams|laikam|ja nu)\b|\b(varbūt|iespējams)\b.* (tev|tu|vajadzētu|labāk|vērts|jums)\b|^(ja|un ja) (tu|jūs|mēs) (\p{L}+ ){0,3}?\p{L}{3,}(tu|tos)\b[^,]*(, (lai|ka|un|kā jūties|kā tu jūties) .*|, kā jūties)?$|^(ja|kā būtu, ja|ko tu teiktu, ja|un ja) (tu|jūs|tev|mēs) (vienkārši|tomēr|pa\p{L}+tu|pie\p{L}+tu|ap\p{L}+tos|at\p{L}+tos|uz\p{L}+tu|sāktu|aizietu|mēģinātu)\b( \p{L}+)*(, (lai|ka|un) .*)?$|^kas (notiktu|būtu), ja (tu|jūs) vienkārši\b|^kā būtu, ja\b|\bvai (tas |tā )?(varētu būt|ir iespējams|iespējams|var būt)(, ka| tā|, tu|, jūs)?\b|^kā (tev|jums)? ?(būtu|šķiet) (ar|ideja|doma)\b|^(un )?(ja|kā) (nu|būtu) (ar )?\p{L}+|^ko (tu|jūs) (teiktu|saki|sakāt|domā|teiksi) (par|uz) (to, ka|nelielu|kādu|mazu|ideju|domu)|^ko (tu|jūs) (teiktu|teiksi|saki), ja\b|^vai (tas )?(varētu|nevarētu) (tev )?(palīdzēt|noderēt)",
            "Varbūt labāk pagaidīt?",
            "Kā būtu vislabāk gaidīt?",
            except: @"^(kā būtu (vislabāk|labāk|\p{L}+ (justies|būt|strādāt|dzīvot)))",
            unless: @"^(vai )?varbūt (vēlies|gribi)|^ja nu (kas|vienīgi)\b|^(ja|kā) būtu \p{L}+, (kas|ko|kā)"
        ),
        Leading(
            "finally",
            @"^kad (tu|jūs) (beidzot|reiz|vienreiz)\b|^kas cits, ja ne (tu|tev)\b|^vai (tu|jūs) (ar to )?(gribi|gribat) (teikt|sacīt), ka\b|^vai (tu|jūs) (apgalvo|apgalvojat), ka\b",
            "Kad tu beidzot palūgsi palīdzību?",
            "Kad tu palūgsi palīdzību?"
        ),
        Leading(
            "why-not",
            @"\b(kāpēc|kādēļ|kālab) ((tev|jums|lai|gan|tad|vienkārši|mums|vispirms|to|tomēr) )*ne\p{L}+t(ies)?\b|\b(kāpēc|kādēļ) lai (tu|jūs|tev|viņ\p{L}+|kāds|kāda|cilvēki)\b( \p{L}+)? ne\p{L}+|\b(kāpēc|kādēļ) (tu|jūs) (\p{L}+ ){0,3}?vienkārši ne\p{L}+|\b(kāpēc|kādēļ) gan ne\b|^(kurš|kas) gan ne",
            "Kāpēc tev nepajautāt kolēģim?",
            "Kāpēc tev nozīmīgi ir jautāt?"
        ),
        Leading(
            "would-it-be-better",
            @"^vai( \p{L}+){0,4} (vajadzētu|(derētu|palīdzētu|līdzētu|noderētu)(, ja (tu|jūs)|( \p{L}+){0,3}? \p{L}{2,}(āt|ēt|īt|ot|kt|st|zt|pt|rt|lt|nt|aut|iet|būt)(ies)?\b)|būtu (labāk|vieglāk|prātīgāk|gudrāk|vērts|jēga|drošāk|vienkāršāk|pareizāk|prātīgi|saprātīgi|lietderīgi|godīgāk|laiks|labi, ja))\b(,? ja es)?|^vai (tu |jūs )?(domā, ka (tev|jums|tas|tā|viņ\p{L}+)? ?(vajadzētu|būtu|palīdzētu|derētu|varētu palīdzēt|jā\p{L}+)|piekrīti, |piekrītat, |piekrīti$|piekritīsi, |neuzskati|pilnīgi|tik (ļoti )?(drošs|pārliecināts)|esi (pilnīgi |tik )?(drošs|droša|pārliecināts|pārliecināta))\b|^vai (tas|tā|to)( \p{L}+){0,2} (vērts|tā vērts|ir vērts|prātīgi|gudri|godīgi|pareizi|laba doma|laba ideja)|^cik (labi|jauki|daudz labāk|vieglāk|lieliski) būtu",
            "Vai tev vajadzētu pagaidīt?",
            "Vai tu vari pagaidīt?",
            except: "ja es$"
        ),
        new(
            Kind.Closed,
            "fact",
            @"^kas (tagad |šobrīd |pašlaik |tev |šeit |jums |tur |te |vēl |ir |bija |būs )*(ir |bija |būs )?(tavs|tava|jūsu|tavas|jauna\p{L}+)? ?(\p{L}+ )?(vadītājs|vadītāja|priekšnieks|priekšniece|mentors|mentore|kolēģis|vietnieks|vietniece|aizvietotājs|direktors|direktore|klients|atbildīgais|atbildīgā)\b[^,]*$|^kas (šo |to |pie jums |šodien |rīt |vakar |tagad |te |šeit |jūsu \p{L}+ |tavu \p{L}+ )*(vada|vadīja|vadīs|rakstīja|uzrakstīja|organizē|organizēja|atbild par|aizvieto|aizvietos|aizvietoja|parakstīja|parakstīs|paraksta|piedalījās|piedalīsies|zvanīja|atnāca|ieradās|maksā|maksās|finansē|iecēla|pārstāv)\b[^,]*$|^kā (\p{L}+ ){0,2}sauc\b|^kād(s|a|i) (ir |bija )?(tavs|tava|jūsu|viņa|viņas|šodien|šis) ?([\p{L}-]+ )?(amats|vārds|uzvārds|vecums|tālrunis|telefons|numurs|e-pasts|stāžs|darba laiks|adrese|alga|profesija|nodaļa|datums|termiņš|budžets)$|^kād(s|a|u|ā|i|as|os) ([\p{L}-]+ ){0,2}?(datum|valod|krās|izmēr|kurs|grād|izglītīb|cen|model|versij|numur|adres|uzvārd|termiņ|kabinet|stāv|pilsēt|valst|nodaļ|autobus|vilcien|programmatūr)\p{L}* (tu|tev|jūs|jums|ir|bija|tagad|šobrīd|notiek|notiks|notika)\b|^kād(s|ā) (ir )?(datums|termiņš|krāsā|datumā|telpā|stāvā|amatā|pilsētā)\b|^(ar|uz|no) kur(u|ieni|ienes)\b",
            "Kā sauc tavu komandu?",
            "Kā tu sauktu šo nodaļu savā stāstā?",
            Form.Question
        ),
        new(
            Kind.Closed,
            "when",
            $@"^{Before}(kad|cikos)\b",
            "Kad tu sāksi?",
            "Kad tu jūties visdzīvākais?",
            Form.Question,
            unless: Feeling
        ),
        new(
            Kind.Closed,
            "quantity",
            $@"^{Before}cik\b",
            "Cik bieži jūs tiekaties?",
            "Cik lielā mērā tas ir tavs mērķis?",
            Form.Question,
            unless: "^cik (lielā mērā|tālu tu gribi|lielu daļu no)"
        ),
        new(
            Kind.Closed,
            "who-where-which",
            $@"^{Before}{FactBut}\b",
            "Kurš vada sapulci?",
            "Kurā jomā tu gribētu augt?",
            Form.Question,
            unless: @"\b(vis)?(jūt|jut|pamanī|pretest|enerģ|svarīg|grūt|vērtīg|lepo|pārsteid|izaicin|gribētu|vēlies|vēlētos|gribi|stipr|patīk|interes|spēk|uztic|drosm|bail|baid|iedvesm|prieks|priec|palīdz|atbalst|visvairāk|vislabāk|iestrēg|saskat|sevi|mācīj|varētu|uzrun|velk|tuvāk|nozīm|pieņēmum|vērtīb|vajadzīb|bail|pārbaud|iespēj|talant|dotīb|ieradum|prasm|robež|spriedz|puse|aspekt|daļa|daļu|daļā|lom(a|u|ā)|enerģij|sapņ|atšķir|sajūt|atpūt|mieru|mājās|iemācī|aug|attīst|pietrūk|paļauj|ieklaus|paraug|apbrīno|rod|smel|redz|vis\p{L}+āk|smaid|smie|aizkustin|satrauc|sāp\b|sāpē|sāpīg|raiz|kaitin|mīl|svin|sev |kļūt|kļūsi|ilgo|cīn|mok|pūl|zaudē|atradi|lika|liek|izvairies)"
        ),
        new(Kind.Closed, "yes-or-no", @"^vai\b", "Vai tev tas patīk?", "Kas tev tajā patīk?", Form.Question),
        new(
            Kind.Open,
            "open-question",
            $@"^{Before}{Asking}\b|[,;:–—] ?((un|tad|bet|tātad) )?{Before}{Open}\b",
            "Kas būtu citādi?",
            "Vai būtu citādi?",
            Form.Question,
            unless: @"^(tu|jūs|viņš|viņa|viņi|es|tas|tā)\b[^;:–—]*$"
        ),
    ];

    private static Pattern Leading(
        string name,
        string when,
        string example,
        string counterExample,
        string? except = null,
        string? unless = null
    ) => new(Kind.Leading, name, when, example, counterExample, Form.Question, except, unless);
}
