using static Pieredze.Questions.LatvianValence;

namespace Pieredze.Questions;

/// <summary>Questions that accuse: they ask, and have judged already.</summary>
internal static class LatvianAccusations
{
    private const string Why = "(kāpēc|kādēļ|kālab|kamdēļ|kāpēc gan|kādēļ gan|kāpēc tad|kāpēc vispār)";

    private const string Interest =
        @"\b(tā|tik) (domā|jūti|uzskat|izjūt|vēlies|gribi|svarīg|labi|ļoti|nozīmīg|priecīg|lepn|patīk|aizrāv|interesē|pārliecināt|tic|nolēm|izlēm|izvēl|secinā|vērtē)\p{L}*";

    public static readonly IReadOnlyList<Pattern> Patterns =
    [
        Of(
            "why-failing",
            $@"\b{Why} (tu|jūs)( \p{{L}}+){{0,4}}? ne\p{{L}}+|\b{Why} (tev|jums) (vienmēr|atkal|mūžīgi|nemitīgi|allaž|viss|visu|nekad) \p{{L}}+|\b{Why} ne(\p{{L}}+(ji|jāt|ies)|pa\p{{L}}+i|\p{{L}}*(teici|rakstīji|zvanīji|darīji|nāci|gāji|ņēmi|devi|sāki|prasīji|vari|spēj|esi|gribi|māki|klausies))\b",
            "Kāpēc tu viņiem neko nepaskaidroji?",
            "Kāpēc tu nedēļas sākumā esi visražīgākais?",
            except: " vienkārši ne| ne\\p{L}+t(ies)?$"
        ),
        Of(
            "why-accusing",
            $@"\b{Why} (gan )?(tu|jūs)( \p{{L}}+)?? (vienmēr|atkal|visu|visus|visur|tā|tik|mūžīgi|pastāvīgi|nemitīgi|allaž|vispār|pārāk|nekad|tādu|tāds|tāda|tādā|ko tādu|joprojām turpini|spītīgi|pat|tikai)\b( \p{{L}}+)?|\b{Why} (vienmēr|atkal|mūžīgi) (tu|tev|tieši tu)\b|\b{Why} (tu|jūs) (\p{{L}}+ ){{0,2}}?{Failing}|\b{Why} (tu|jūs) (\p{{L}}+ ){{0,2}}?(aizmirs|kliedz|bļāv|strīd|izvair|vilcini|atliec|pārtrauc (mani|viņ|citus|cilvēk|runātāj|kolēģ)|apvaino|uzbruk|vainoj|vaino|slinko|klusē|slēp|aizej bez|aizgāji bez|pameti|iejaucies|jaucies)\p{{L}}*",
            "Kāpēc tu atkal visu dari viens?",
            "Kāpēc tu tā domā?",
            unless: Interest
        ),
        Of(
            "how-could-you",
            @"\bkā (gan )?(tu|jūs) (gan |vispār |tā )?(varēji|vari|varējāt|varat)( \p{L}+){0,2}? (aizmirst|attaisnot|tā|atļauties|nepamanīt|neredzēt|nezināt|pieļaut|ko tādu|tādu|būt tik|palaist|nokavēt|ne\p{L}+t|pamest|nodot|apgalvot|pievilt|izturēties|melot|teikt|pateikt|domāt|uzvesties|ignorēt|sabojāt|salaist|gulēt|būt tāds|būt tāda|pazaudēt)\b|\bkā (tu|jūs) (drīksti|uzdrošinies|uzdrošinājies|atļaujies|iedrošinies|atļāvies|uzdrīksties)\b|\bkā (tev|jums) (nav|nebija|ne\p{L}+) kauna?\b|\bkā (vispār |gan )?(kāds |cilvēks )?var(ēja)? (vispār )?(būt )?(tik|tā|ko tādu|tādu)\b|\bcik (reižu|reizes|ilgi) (man|mums|tu vēl|vēl|viņiem)\b|\bkā (tev|jums) (vispār )?(ienāca|iešāvās|varēja ienākt)\b",
            "Kā tu varēji nepamanīt kļūdu?",
            "Kā tu varētu pamanīt kļūdu laikus?"
        ),
        Of(
            "what-were-you-thinking",
            @"\bko (tu|jūs) (vispār|gan|pie velna|īsti iedomājies|sev iedomājies|sev atļaujies|atļaujies|iedomājies) ?\p{L}*|\bkas (tev|jums) (lika|liek|lēca|iesitās|deva tiesības|dod tiesības|ļāva|atļāva) (tā rīkoties|tā runāt|tā izturēties|tā pateikt|tā uzvesties|aiziet bez|melot|tā|\p{L}+ ko tādu)$|\bkas (tev|jums) (lika|liek|lēca|iesitās)\b.*\b(ko tādu|tādu|prātā|galvā)\b|\bkas (tev|jums) (\p{L}+ )?(dod|deva|devis) tiesības\b|^ko (tu|jūs) domāji, \p{L}+(ot|oties)\b|\bsevi (sauc|dēvē|uzskati|sauksi) par\b|\bkas (ar tevi|tev|jums) (\p{L}+ )?(kaiš|kait|nav kārtībā|lēcies|nav labi|par problēmu)|\bkas tevī iebrauca|\bpar ko (tu|jūs) sevi uzskat(i|āt)\b|\bkas (tu|jūs) (vispār |gan )?(tāds|tāda|tādi|esi, (ka|lai))|\bko (gan )?no tevis var\b|\bkas tas (vispār )?par (darb|attieksm|stil|uzvedīb|murg|muļķīb)\p{L}*|\bvai (tu|jūs) (\p{L}+ )?(esi|esat) (galīgi |pavisam |pilnīgi )?(traks|traka|jucis|jukusi|akls|akla|kurls|kurla|pie pilna prāta|normāls|normāla|aizmidzis|dumjš|dumja|stulbs|muļķis)\b",
            "Ko tu gan iedomājies?",
            "Ko tu par to domā?",
            unless: "^kas (tev|jums) (lika|liek) tā (domāt|justies|secināt|vērtēt|uzskatīt)"
        ),
        Of(
            "do-you-ever",
            @"\bvai (tad )?(tu|jūs) (tiešām |patiešām )?(kādreiz|vispār|maz|kaut kad|kaut reizi|jebkad|pat) (\p{L}+ )?(padomā|domā|domājat|klausies|ieklausies|saproti|saprotat|zini|zināt|māki|proti|apzinies|pabeidz|pabeigsi|izdari|lasi|dzirdi|mācies|iemācīsies|ierodies|strādā|pūlies|centies|rūpējies|aptver|gribi (strādāt|mācīties|saprast))\b|\bvai (tu|jūs) (tiešām |vispār |patiešām |vienmēr )+(esi |nevari |neko |tik |tāds |tāda )|\b(un )?(to|šo) (tu|jūs) sauc(at)? par\b|\bkad (tu|jūs) (beidzot |reiz |vienreiz |tad )*(pieaugsi|pārstāsi|beigsi|izbeigsi|iemācīsies|sapratīsi|mainīsies|sāksi (strādāt|domāt|klausīties|uzvesties)|uzņemsies|attapsies|pamodīsies|klausīsies)\b|\bkuram? (gan )?(te )?vaina\b|\bkura (tā )?vaina\b|\bvai tas (tiešām |vispār |ir )*(viss, ko|labākais, ko)\b|^kād(s|a|i|as) (gan )?(vadītājs|vadītāja|māte|tēvs|cilvēks|speciālists|skolotājs|skolotāja|kolēģis|kolēģe|sieviete|vīrietis|ārsts|māsa|priekšnieks|profesionālis|mentors|vecāks|treneris|policists|ierēdnis|pavārs) (tad |gan |tā )?(aizmirst|palaiž|atstāj|pamet|strādā|nāk|iet|aiziet|kliedz|bļauj|melo|slinko|guļ|kavē|ļauj|pieļauj|ignorē|klusē|sit|dzer|neierodas|ne\p{L}+)\b|\bkād(s|a|i|as) (normāl\p{L}+ |gan |lab\p{L}+ |tas )?(vadītājs|vadītāja|māte|tēvs|cilvēks|speciālists|skolotājs|skolotāja|kolēģis|kolēģe|sieviete|vīrietis|ārsts|māsa|priekšnieks|profesionālis|mentors|vecāks) (tā |tu |vispār |gan |strādā|pamet|atstāj|ne\p{L}+|dara|rīkojas|runā|aizmirst|iet|kliedz)|\bkur (ir |palika |bija |palicis |palikusi )?(tev|jums|tava|tavs|tavas|jūsu) (\p{L}+ )?(prāts|kauns|acis|galva|sirdsapziņa|atbildības sajūta|saprāts)\b",
            "Vai tu kādreiz padomā, pirms runā?",
            "Vai tu kādreiz domā par veco komandu?",
            unless: "^vai (tu|jūs) kādreiz domā (par|, )"
        ),
        Of(
            "harsh-questions",
            $@"\b(tu|tev|tavs|tava|jūs|jums)\b.* (tik|tāds|tāda|tādu|tādas|šo|tādā|būt|esi|esat) {Harsh}|\b(tik|tādu|tādas|šādu|tāda) {Harsh}|\b{Why} (tu|jūs) (esi|esat|biji) (tik |tāds |tāda |vienmēr )*({Trait}|{Excess})",
            "Vai tu varētu neuzdot tik stulbus jautājumus?",
            "Kā izklausītos muļķīgs jautājums?",
            unless: LatvianJudgement.ToldBack
        ),
    ];

    private static Pattern Of(
        string name,
        string when,
        string example,
        string counterExample,
        string? except = null,
        string? unless = null
    ) => new(Kind.Judgemental, name, when, example, counterExample, Form.Question, except, unless);
}
