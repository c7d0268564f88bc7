using static Pieredze.Questions.LatvianWords;

namespace Pieredze.Questions;

/// <summary>Statements: saying back what was heard, or telling what to do.</summary>
internal static class LatvianStatements
{
    private const string Gently =
        "((vienkārši|vispirms|tagad|labāk|lūdzu|nekad|rīt|šodien|šovakar|pirmdien|otrdien|trešdien|ceturtdien|piektdien|uzreiz|tūlīt|vienmēr|arī|tad|pēc tam|noteikti|tikai|mierīgi|droši|nu|klausies|zini|nekādā gadījumā|nekādā ziņā|no rīta|vismaz|pats|pati|vairāk|mazāk|biežāk|retāk|iesākumā|sākumā|turpmāk|vēlreiz|drīzāk|šonedēļ|nākamreiz|nākamnedēļ|pirmkārt|otrkārt|galvenais|ātri|katru dienu|katru rītu|katru vakaru|to|visu|tomēr|lēnām|godīgi|katrā ziņā|kopumā|pa priekšu),? )*";

    private const string SomeoneElse =
        @"\b(man|mums|viņam|viņai|viņiem|viņām|sev|visiem|vadītājam|vadītājai|komandai|kādam|kam)\b";

    // Jānis and his day, riding and barley look like the debitive and are not. „Jāņem” is one.
    private const string NotDebitive =
        @"\bjā(nis|ņa|nim|ni|nī|ņi|ņu|ņiem|ņus|ņos|ņog\p{L}*|ņtārp\p{L}*|ņuzāl\p{L}*|zep\p{L}*|t|j|ju|ja|jam|jat|jot|jis|jusi|jēj\p{L}*|jien\p{L}*|tniek\p{L}*|šan\p{L}*|šu|rd\p{L}*|tnieci\p{L}*)( tev| jums)?$";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        new(
            Kind.Reflection,
            "saying-back",
            @"^(izklausās|šķiet|liekas|izskatās|(tu|jūs) (jūti|jūties|juties|teici|teicāt|saki|sakāt|pieminēji|minēji|stāstīji|izskaties|jūtaties|šķieti)|(es )?(dzirdu|dzirdēju|pamanīju|redzu|redzēju|jūtu|saprotu|sapratu|ievēroju|novērtēju|pamanu)|ja (es )?(pareizi )?(saprotu|sapratu|dzirdēju)|tātad|no vienas puses|daļa (no )?(tevis|jums)|viena daļa|paldies|pateicos|apsveicu|lieliski|malacis|prieks|man prieks|man patīk|citiem vārdiem|pagājušajā reizē|tā (noteikti )?bija|(tev|jums) (ir )?(svarīgi|svarīga|svarīgs|patīk|šķiet|bija))\b",
            "Izklausās, ka tev jāizvēlas.",
            "Tev jāizvēlas.",
            Form.Statement,
            unless: @"\b(bet|taču|tāpēc|un|tomēr) (\p{L}+ ){0,2}(tev|jums) (\p{L}+ ){0,2}(jā\p{L}{2,}|vajag|vajadzētu)|^(šķiet|liekas|man šķiet|redzu|saprotu|tātad)( \p{L}+)?,? (ka )?(tev|jums) (\p{L}+ ){0,2}(vajag|vajadzētu|derētu|labāk)|^tev (bija|ir)( \p{L}+)? laiks"
        ),
        Of(
            "must",
            @"\b(tev|jums)( \p{L}+){0,3} jā\p{L}{2,}|\bjā\p{L}{2,} (tev|jums)\b",
            "Tev vispirms jāņem atvaļinājums.",
            "Tev Jānis palīdzēs.",
            except: NotDebitive
        ),
        Of(
            "must-by-whom",
            @"\bjā\p{L}{2,}",
            "Tas vēl jāpārbauda.",
            "Man tas vēl jāpārbauda.",
            except: NotDebitive,
            unless: SomeoneElse
        ),
        Of(
            "need",
            @"\b(tev|jums)( \p{L}+){0,3} (vajag|vajadzētu|vajadzēs|nāksies|derētu|labāk būtu|nevajag|nevajadzētu|nedrīkst|nedrīkstētu|derēs|klātos|noderētu|nebūtu slikti|nenāktu par ļaunu)\b|\b(vajag|vajadzētu) (tev|jums)\b",
            "Tev noderētu atpūta.",
            "Tev noder atpūta."
        ),
        Of(
            "need-by-whom",
            @"\b(vajag|vajadzētu|nevajadzētu|nevajag|nedrīkst|nāksies|derētu|nederētu|ir vērts|būtu vērts|nav vērts|nav jēgas)\b",
            "Vajadzētu pagaidīt.",
            "Man vajadzētu pagaidīt.",
            unless: SomeoneElse
        ),
        Of(
            "main-thing",
            @"\b(galvenais|svarīgākais|(vienīgais|labākais|pareizākais|vienkāršākais|prātīgākais|drošākais) \p{L}+|pirmais solis|nākamais solis|vienīgais ceļš)( tagad)?( ir|,| –| būtu)( \p{L}+){0,3} \p{L}+t(ies)?\b",
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
            @"\b(mans|mana) (\p{L}+ )?(padoms|ieteikums|rekomendācija|priekšlikums)\b|\b(iesaku|ieteiktu|iesakām|ieteikšu|rekomendēju|rekomendētu|mudinu|mudinātu|aicinu|aicinātu|(gribu|vēlos|gribētu|vēlētos|gaidu), lai (tu|jūs))\b|\b(piedāvāju|lieku priekšā) (tev |jums )?\p{L}+t(ies)?\b",
            "Es aicinātu tevi pagaidīt.",
            "Tu viņai ieteici pagaidīt."
        ),
        Of(
            "better",
            @"\b(vislabāk|labāk|prātīgāk|gudrāk|pareizāk|drošāk|vieglāk|vienkāršāk|visprātīgāk|labi|prātīgi|labākais|prātīgākais|pareizākais|vienkāršākais|gudrākais|saprātīgi|lietderīgi)( \p{L}+){0,2} (būtu|ir|tomēr)( \p{L}+){0,4} \p{L}{2,}t(ies)?\b|\bbūtu( \p{L}+)? (labāk|vislabāk|prātīgāk|prātīgi|labi|pareizi|gudri|jauki|saprātīgi|vērts)( \p{L}+){0,4} \p{L}{2,}t(ies)?\b|\bbūtu (labi|labāk|jauki|prātīgi|prātīgāk|vēlams|vērtīgi),? ja (tu|jūs)\b|\b(ir|bija|būtu|pienācis|pēdējais|īstais) laiks( \p{L}+){0,2} \p{L}+t(ies)?\b",
            "Prātīgāk būtu pagaidīt.",
            "Tev tagad būtu vieglāk.",
            unless: @"\b(man|mums|viņam|viņai) (\p{L}+ )?(būtu|ir|bija)\b"
        ),
        Of(
            "i-would",
            $@"\bes\b( \p{{L}}+){{0,6}}? {Advising}\b|^(noteikti |arī |labāk )*{Advising} (vis)?pirms\b",
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
        Of("imperative", $@"^{Gently}{Doing}\b", "Piezvani klientam vēl šodien.", "Tu piezvani klientam bieži."),
        Of(
            "imperative-after-clause",
            $@"^(lai|ja|kad|pirms|tiklīdz|nākamreiz|kamēr|pēc|ko)\b[^,]*, (vienkārši |vispirms |tagad |labāk |lūdzu |nekad |uzreiz |tad |noteikti |tikai )*{Doing}\b",
            "Pirms paraksti, izlasi visu.",
            "Pirms paraksti, tu visu izlasi."
        ),
        Of(
            "imperative-after-time",
            $@"^(līdz|pēc|pirms|no|uz|par|ar) \p{{L}}+( \p{{L}}+)? {Doing}\b",
            "Līdz pirmdienai sagatavo sarakstu.",
            "Līdz pirmdienai tu sagatavo sarakstu.",
            except: @" (tu|jūs|es|mēs|viņš|viņa|viņi|kas|ko) "
        ),
        Of(
            "imperative-after-mark",
            $@"[–—:;] ?(vienkārši |vispirms |tagad |labāk |lūdzu |nekad |uzreiz |tad |noteikti |tikai )*{Doing}\b",
            "Viena lieta: piezvani Annai.",
            "Viena lieta: tu piezvanīji Annai."
        ),
        Of(
            "imperative-plural",
            $@"^{Gently}\p{{L}}{{2,}}(iet|ieties)\b|[–—:;] ?{Gently}\p{{L}}{{2,}}(iet|ieties)\b",
            "Piezvaniet klientam vēl šodien.",
            "Iet jau labāk.",
            except: @"\b(ne)?(aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?(iet|siet|liet|skriet|riet|šķiet|spriet|smieties|lieties|sieties|tiet|vienkārši iet)$"
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
