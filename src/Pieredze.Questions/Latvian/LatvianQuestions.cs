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
            $@"^({Before}{Asking}|vai)\b.*(,| un|, un|,? bet|,? kā arī|,? vai arī) {Before}{Asking}\b.*\b(un|bet|kā arī) {Before}{Asking}\b|^({Before}{Asking}|vai)\b[^,]*,? (un|bet|kā arī) (tad |vēl )?{Before}{Asking}\b",
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
            "same-word-listed",
            @"^ko (tu|jūs) [^,]*, ko (tu|jūs) [^,]*(,|,? un) ko\b",
            "Ko tu domā, ko tu jūti un ko darīsi?",
            "Ko tu domā, kad to dzirdi un redzi?",
            Form.Question
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
            "whether-not",
            @"^vai( \p{L}+){0,3}? (nav|ne\p{L}{2,})\b|^ne(būtu|vajadzētu|gribi|gribētu|domā|šķiet|varētu|esi)\b",
            "Vai tev neliekas, ka ir par vēlu?",
            "Vai nedēļas nogalē tu strādā?",
            except: @" ne(dēļ|vien|kad|kur|kas|ko$|kāda|pieciešam|atkarīg|sen|liel|daudz|parast|gaidīt|zināmaj|droš|ērt|skaidr|apmierināt|veik|mier|gatīv|formāl|itrāl|rvoz|patik|vis$|piln|laim|mitīg|seko|iebilst)\p{L}*$",
            unless: "nav iebild|nekas pretī"
        ),
        Leading(
            "surely",
            @"\b(vai tad|taču|noteikti|protams|acīmredzot|vai tiešām|tiešām|patiešām|droši vien|tak|skaidrs, ka|beidzot|galu galā)\b",
            "Tu droši vien piekritīsi?",
            "Ko tu noteikti gribi paturēt?",
            unless: $@"^{Before}{Asking}\b"
        ),
        Leading(
            "have-you-thought",
            @"^vai ((tu|jūs|tev|esi|esat|jau|kādreiz|kaut|reizi|arī|nopietni|vispār|jebkad|nemaz|pats|pati) )*(domāj(is|usi|uši)|apsvēr(is|usi|uši|i)|(pa|iz)?mēģināj(is|usi|uši|i)|apdomāj(is|usi|uši)|iedomāj(ies|usies)|prātoj(is|usi)|padomāj(i|is|usi)|izskatīj(is|usi)|apsvērtu|pamēģinātu|izmēģinātu|mēģinātu|raudzīj(is|usi))\b|^vai (tev )?(ir )?(ienācis|nācis|ienāca) prātā",
            "Vai tu esi mēģinājis runāt ar kolēģi?",
            "Vai tu esi runājis ar kolēģi?"
        ),
        Leading(
            "perhaps",
            @"^(varbūt|iespējams|laikam|ja nu)\b|\b(varbūt|iespējams)\b.* (tev|tu|vajadzētu|labāk|vērts|jums)\b|^(ja|kā būtu, ja|kas būtu, ja) (tu|jūs|tev) (vienkārši|tomēr|pa\p{L}+tu|pie\p{L}+tu|ap\p{L}+tos|at\p{L}+tos|uz\p{L}+tu|sāktu|aizietu|mēģinātu)\b|^kā būtu, ja (tu|jūs)\b|\bvai (tas )?(varētu būt|ir iespējams)(, ka| tā)?\b|^kā būtu ar\b",
            "Varbūt labāk pagaidīt?",
            "Kā būtu vislabāk gaidīt?",
            unless: @"^(vai )?varbūt (vēlies|gribi|ir)"
        ),
        Leading(
            "why-not",
            @"\b(kāpēc|kādēļ|kālab) ((tev|jums|lai|gan|tad|vienkārši|mums|vispirms|to|tomēr) )*ne\p{L}+t(ies)?\b|\b(kāpēc|kādēļ) lai (tu|jūs|tev)\b( \p{L}+)? ne\p{L}+|\b(kāpēc|kādēļ) (tu|jūs) vienkārši ne\p{L}+|\b(kāpēc|kādēļ) gan ne\b|^(kurš|kas) gan ne",
            "Kāpēc tev nepajautāt kolēģim?",
            "Kāpēc tev nozīmīgi ir jautāt?"
        ),
        Leading(
            "would-it-be-better",
            @"^vai( \p{L}+){0,2} (vajadzētu|derētu|būtu (labāk|vieglāk|prātīgāk|gudrāk|vērts|jēga|drošāk|vienkāršāk|pareizāk|prātīgi|saprātīgi|lietderīgi))\b( ja es)?|^vai (tu |jūs )?(piekrīti|piekritīsi|neuzskati|pilnīgi|tik (ļoti )?(drošs|pārliecināts)|esi (pilnīgi |tik )?(drošs|droša|pārliecināts|pārliecināta))\b|^vai (tas|tā)( \p{L}+)? (prātīgi|gudri|godīgi|pareizi|laba doma|laba ideja)|^cik (labi|jauki|daudz labāk|vieglāk|lieliski) būtu",
            "Vai tev vajadzētu pagaidīt?",
            "Vai tu vari pagaidīt?"
        ),
        new(
            Kind.Closed,
            "fact",
            @"^kā (\p{L}+ ){0,2}sauc\b|^kād(s|a|i) (ir |bija )?(tavs|tava|jūsu|viņa|viņas|šodien|šis) ?(\p{L}+ )?(amats|vārds|uzvārds|vecums|tālrunis|telefons|numurs|e-pasts|stāžs|darba laiks|adrese|alga|profesija|nodaļa|datums|termiņš|budžets)$|^kād(s|ā) (ir )?(datums|termiņš|krāsā|datumā|telpā|stāvā|amatā|pilsētā)\b|^(ar|uz|no) kur(u|ieni|ienes)\b",
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
            unless: "^cik (lielā mērā|tālu tu gribi)"
        ),
        new(
            Kind.Closed,
            "who-where-which",
            $@"^{Before}{Fact}\b",
            "Kurš vada sapulci?",
            "Kurā jomā tu gribētu augt?",
            Form.Question,
            unless: @"\b(vis)?(jūt|jut|pamanī|pretest|enerģ|svarīg|grūt|vērtīg|lepo|pārsteid|izaicin|gribētu|vēlies|vēlētos|gribi|stipr|patīk|interes|spēk|uztic|drosm|bail|baid|iedvesm|prieks|priec|palīdz|atbalst|visvairāk|vislabāk|iestrēg|saskat|sevi|mācīj|varētu|uzrun|velk|tuvāk|nozīm)"
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
