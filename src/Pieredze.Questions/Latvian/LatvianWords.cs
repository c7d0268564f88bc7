namespace Pieredze.Questions;

/// <summary>Latvian word groups from which the patterns are built.</summary>
internal static class LatvianWords
{
    public const string Open =
        "(kas|ko|kam|kā|kāpēc|kādēļ|kālab|kamdēļ|kāds|kāda|kādi|kādas|kādu|kādā|kādam|kādai|kādiem|kādām|kādos|kādās|kādus)";

    public const string Fact =
        "(kad|kur|kurp|cik|cikos|kurš|kura|kuri|kuras|kuru|kuram|kurai|kuriem|kurām|kurā|kuros|kurās|kurus|kurienes)";

    // Those that ask for a fact, without "how much", which has a pattern of its own.
    public const string FactBut =
        "(kur|kurp|kurš|kura|kuri|kuras|kuru|kuram|kurai|kuriem|kurām|kurā|kuros|kurās|kurus|kurienes|no kurienes)";

    public const string Asking = "(" + Open + "|" + Fact + ")";

    public const string Before =
        "((ar|no|par|uz|pie|pēc|pirms|līdz|kopš|bez|pret|aiz|zem|virs|starp|pār|caur|pa|ap) )?";

    public const string You = "(tu|tev|tevi|tevī|jūs|jums)";

    public const string To = "(tev|jums)";

    // Imperative and second person singular are the same word in many verbs, so these count in statements only.
    public const string Doing =
        "(ne)?(aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?(aicini|analizē|aizstāvi|apdomā|apsver|apstājies|argumentē|atbildi|atceries"
        + "|atslābsti|atvainojies|audzē|baidies|baudi|beidz|bīsties|brauc|brīvojies|būvē|cel|celies|ceļo|centies|cieni|cienī"
        + "|cīnies|dabū|dali|dalies|dari|darbojies|dāvā|definē|deleģē|dod|dodies|dokumentē|domā|domājies|drīksti|dzer|dzēs|ej"
        + "|ēd|elpo|esi|fiksē|fokusējies|formulē|gādā|gaidi|gatavo|gatavojies|glabā|griez|griezies|gūsti|gulies|guli|ģērbies"
        + "|iebilsti|ieklausies|iestājies|ignorē|informē|intervē|izturies|izvairies|izvēlies|jautā|kārto|kavē|kavējies|klausi"
        + "|klausies|klāsti|kontaktējies|koncentrējies|kontrolē|koriģē|krāj|kritizē|labo|laid|lasi|laužies|lem|lēnām|liec|liecies"
        + "|lieto|līdzini|ļauj|ļaujies|lūdz|lūdzies|maini|mainies|maksā|māci|mācies|mazini|meklē|mēģini|mēri|met|meties|mierinies"
        + "|mini|mirsti|mosties|motivē|nāc|nes|ņem|ņemies|nodrošini|nosaki|organizē|palīdzi|paliec|palielini|parūpējies|pazīsti"
        + "|pazīsties|pelni|pērc|piedod|piekrīti|pildi|plāno|plānojies|piesakies|praktizē|prasi|prasies|precizē|prezentē|prioritizē"
        + "|pūlies|publicē|pulcē|raksti|rakstini|raugi|raugies|redzi|reģistrējies|respektē|rezervē|rēķini|rēķinies|riskē|rīkojies"
        + "|rindo|rodi|runā|runājies|rūpējies|sadarbojies|sāc|saisti|saisties|saki|sakies|salīdzini|samierinies|sargā|sargies"
        + "|satiec|satiecies|sauc|sazinies|seko|sēdi|sit|skaidro|skaiti|skati|skaties|skrien|slavē|slēdz|smaidi|smelies|sniedz"
        + "|spied|spraud|stājies|stāsti|stāvi|steidz|steidzies|stiprini|strādā|strīdies|strukturē|sūdzies|sūti|sver|taisi|taisies"
        + "|taupi|teic|tērē|tici|ticies|tiecies|tiec|trauc|traucē|trenē|trenējies|turi|turies|turpini|uzdod|uzņemies|uzstāj|uztic"
        + "|uzticies|vāc|vadi|vadies|vaicā|vaino|veido|veic|velc|vēlies|veltī|velti|ver|vērs|vērsies|vēro|vērtē|ved|vienojies"
        + "|vingrini|vingrinies|virzi|virzies|zinies|ziņo|zvani|zvanies|žēlojies|attīsti|attīsties|uzlabo|paātrini|pasniedz|novāc"
        + "|pievērs|pārcel|sadali|sagatavo|sarunā|izmanto|izmēģini|ierosini|iztaujā|piedāvā|piedalies|iesniedz|savāc|sakārto"
        + "|uzmanies|uzvedies|atzīsti|atzīsties|noskaidro|pārliecini|pārliecinies|pārbaudi|ievies|iegulsti|orientējies|apmeklē"
        + "|apgūsti|dzīvo|spēlē|pauz|pameti|kļūsti|kāp|grozi|grozies|ceri|mudini|iedrošini|šķir|atšķir|izšķir|izšķiries|ķeries|stāj|stādi|iekļauj|pielāgo|pielāgojies|pūties|gādini|vieno|pildini|kopo|drukā|atzīmē"
        + "|konsultējies|apspried|sēdies|ierobežo|vienkāršo|grupē|cilā|iesakņo|atraidi|noraidi|deldē|dibini|seko līdzi|mierini"
        + "|mazgā|slauki|tīri|berz|smērē|soli|skalo|žāvē|šķiro|dezinficē|testē|kodē|programmē|instalē|startē"
        + "|montē|regulē|remontē|krāso|zīmē|līmē|kopē|printē|skenē|filtrē|adresē|komentē|koordinē|konsultē"
        + "|protokolē|jauno|jaunini|bilsti|brīdini|rādi|saglabā|spried|debatē|diskutē|staigā|staigājies|vingro"
        + "|guldi|dzied|dejo|sapņo|smejies|raudi|kliedz|čuksti|klusē|pacieties|ciet|izturi|stum|krauj|pako|saiņo"
        + "|zāģē|urb|skrūvē|sien|karini|karsē|vāri|cep|baro|kop|taujā|jautājies|tēlojies|nomierini|balsti"
        + "|balsties|paļaujies|cildini|pateicies|sveic|sveicini|skauj|glaudi|kāpies|dur|ķer|sper|lec|bēdz|slēpies"
        + "|slēp|glāb|bruņojies|saņemies|fokusē|koncentrē|skicē|modelē|prognozē|aprēķini|kalkulē|gaumē|laiko"
        + "|skaņo|skaņojies|balansē|īsini|garini|plašini|dziļini|ilustrē|saucies|citē|svītro|ķeksē|balso|kandidē"
        + "|pretendē|klauvē|ciemojies|lūdzies|cienā|pārstāj|nosēdi|snaudies|modini|līgsti|derē|zvēri|apliecini"
        + "|liedz|pieradini|radini|radinies|pārvari|uzvari|zaudē|meklējies|pēti|lūko|lūkojies|studē|tirgo"
        + "|tirgojies|kaulē|kaulējies|garšo|tausti|brīvē|brīvo|izolē|norobežo|norobežojies|distancējies|šķiries"
        + "|ģenerē|krājies|krāmējies|lāpi|loki|maskē|miksē|minimizē|mobilizē|modernizē|nosargā|noziedo|ziedo"
        + "|parafrāzē|parkojies|parko|piesargies|sargies|pozicionē|pulcini|reaģē|reklamē|rosini|rosinies"
        + "|sasparojies|sistematizē|skumsti|slīpē|sodi|spodrini|stimulē|stutē|sūknē|šuj|šūpo|tulko|ved|vizualizē"
        + "|žāvējies|lasies|raksturo|veidojies|dziedini|ārstē|ārstējies|vakcinē|vakcinējies|masē|pulē|kalibrē"
        + "|eļļo|uzpildi|pildies|iznomā|nomā|īrē|izīrē|pārvāc|pārvācies|vācies|kravā|kravājies|sakravā|transportē"
        + "|piegādā|gādājies|iepērc|iepērcies|pērcies|norēķinies|maksājies|paraksties|ieraksties|piereģistrē"
        + "|reģistrē|anketē|aptaujā|intervējies|vēro|novēro|ievēro|apsargā|uzraugi|raugi|pieskati|skaties"
        + "|pieskaties|iesaisti|iesaisties|atvieglo|vieglo|sarežģī|apgrūtini|grūtini|apsver|izsver|nosver|pacel"
        + "|nolaid|ielaid|atlaid|izlaid|palaid|aizlaid|nolaidies|izbeidz|pabeidz|nobeidz|sastādi|sastāvi"
        + "|apvienojies|vienojies|noformē|formē|iekārtojies|kārtojies|nokārto|pārkārto)";

    // Those of them that are no third person as well: „raksti” is said to you, „runā” is said of anybody, too.
    public static readonly string DoingYourself =
        "(ne)?(aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz)?"
        + Words.OneOf(
            string.Join(
                ',',
                Doing
                    .Split('|', '(', ')')
                    .Where(form => form.EndsWith('i') || form.EndsWith("ies", StringComparison.Ordinal))
                    .Except(["stāsti", "soli", "stādi", "rodi", "mini", "radi"], StringComparer.Ordinal)
                    .Concat(["liec", "nāc", "sāc", "ej", "sauc", "teic", "velc", "brauc", "sniedz", "beidz", "palīdzi"])
            )
        );

    public const string Advising =
        "(aiz|ap|at|ie|iz|no|pa|pār|pie|sa|uz|ne)?(runā|runāto|teik|sacī|sac|gaidī|darī|rakstī|zvanī|jautā|prasī|lūg|ie|palik|mēģinā"
        + "|sāk|beig|atteik|raidī|ņem|krist|lik|dotu|do|meklē|noteik|plāno|sūtī|strādā|brauk|mainī|celt|cel|griez|izman|izmanto"
        + "|ieteik|ris|risinā|ties|skatī|vērtē|vērst|stāstī|parakstī|domā|sver|mest|me|ķer|izvēlē|klausī|piekāp|atkāp|sargā|izvairī"
        + "|uzmanī|vilk|sadal|dalī|kārto|deleģē|uztic|uzticē|vienoj|vieno|organizē|stāj|teikt|trauk|šķir|aicinā|maksā|pirk|mācī)t(u|os)";
}
