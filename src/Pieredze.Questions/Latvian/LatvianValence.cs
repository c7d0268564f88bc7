namespace Pieredze.Questions;

/// <summary>Latvian words that say what somebody or something is worth; stems, so that any ending fits.</summary>
internal static class LatvianValence
{
    /// <summary>What a person, a deed or a thing is called when it is judged, whoever it is about.</summary>
    public static readonly string Harsh = Stems(
        """
        naiv, slink, muļķī, muļķ, stulb, bezatbildī, bērnišķ, neprofesionāl, pavirš, nenopietn, egoist, savtī, neprātī
        dumj, vieglprātī, nožēlojam, kaunpiln, apkaunojoš, nepieņemam, nepiedodam, bezkaunī, augstprātī, gļēv, vājprāt
        nejēdzī, nejēg, neizglītot, neaudzināt, nepateicī, absurd, aplam, nolaidī, trul, infantil, nekompetent, aprobežot
        izlutināt, histērisk, bezjēdzī, diletant, viduvēj, lētticī, nevīžī, neapdomī, smieklīgi vāj, puspratē, nevērī
        iedomīg, mazdūšī, bezrakstur, smieklīg, debil, idiot, kretīn, stulbeņ, nekaunī, rupj, cietsirdī, neģēlī, zemisk
        melīg, divkosī, liekulī, patmīlī, bezpersonisk, haltūr, šmuc, tizl, neveikli izdarīt, cūcī, primitīv, banāl
        neiejūtī, netaktisk, nepieklājī, necienī, nekrietn, bezgaumī, bezmugurkaul, bezspēcīgi vāj, neapķērī, nejūtī
        kauna lieta, vājprātī, pekstiņ, blēņ, štrunt, slimīg, ārprāt, čīkstul, kaprīz, untumain
        """
    );

    /// <summary>What is a judgement only when it is said of the person spoken to.</summary>
    public static readonly string Trait = Stems(
        """
        nekārtīg, neuzticam, neorganizēt, haotisk, stūrgalvīg, ietiepīg, spītīg, cinisk, negatīv, nepacietīg, iecietīg
        neizlēmīg, nekonsekvent, neelastīg, nereālistisk, agresīv, pasīv, lēn, kūtr, gaus, bailīg, tramīg, iespaidojam
        pašapmierināt, pašpārliecināt, kategorisk, skarb, uzbāzīg, ass\b, asa\b, auksts, auksta, vienaldzīg, nesabiedrisk
        nedisciplinēt, izklaidīg, aizmāršīg, neuzmanīg, nesagatavot, neefektīv, nepiemērot, nederīg, nespējīg, netalantīg
        neloģisk, jocīg, dīvain, traks, traka, nenormāl, paranoisk, greizsirdīg, skaudīg, mantkārīg, skop, ļaun, nelaipn
        nežēlīg, nodevīg, nelojāl, negodīg, neuzņēmīg, garlaicīg, vājš, vāja, neveiksminie, zaudētāj, gļēvul, muļķ,
        lupata, melis, liekul, perfekcionist, pesimist, nūģis, apgrūtināj, kļūda, kauns, problēma, vaininie, upuris
        kontrolfrīk, despot, diktator, tirān, sīkumain, sīkmanīg, kašķīg, kritizētāj, vējgrābslī, bezcerīg, nelabojam
        savs lielākais ienaidnieks, sava lielākā ienaidniece, nevaldām, nesavaldīg, karstgalvīg, vilšanās, neciešam, nepanesam
        """
    );

    /// <summary>Traits that are one too much when they are "too" or "so" much of it.</summary>
    public static readonly string Excess = Stems(
        """
        jūtīg, lēn, emocionāl, kautrīg, jaun, vec, lepn, mīkst, vāj, ambicioz, pasīv, negatīv, stūrgalv, impulsīv
        nepacietīg, klus, nedroš, prasīg, dramatisk, steidzīg, agresīv, iecietīg, pašpārliecināt, pašapmierināt
        kategorisk, sarežģīt, skarb, uzbāzīg, bailīg, sapņain, ideālistisk, viegl, asi, ass, asa, tieš, skaļ, labsirdīg
        uzticīg, mīļ, pieklājīg, kritisk, nervoz, saspringt, trausl, vīrišķīg, sievišķīg, teorētisk, akadēmisk, nopietni
        personīgi, ērt, cimperlīg, zinātkār, paļāvīg, pakļāvīg, runīg, pļāpīg, neuzmanīg, neorganizēt, nepieredzēj, izlep
        stīv, aizdomīg, greizsirdīg, skop, taupīg, ātri padod, daudz (runā|domā|gribi|prasi|žēlo|sūdz|raizē)
        """
    );

    /// <summary>What people do badly, in the present, the past and as participles.</summary>
    public static readonly string Failing = Stems(
        """
        pārspīlē, rīkojies kā (maz|bērn|muļķ|zīdain), dramatizē, čīkst, gaud, pievīl, sabojā, saboj, izgāz, samelo, melo, blefo, tēlo, izliecies, izliekat
        tērē (laiku|mūsu|manu|visu|naudu), niekojies, slaisties, laiskojies, slēpies, vaino (citus|visus|mani|pārējos)
        jauc, kavē , nokavē, kavēji, nokavēj, noniecin, ignorē, manipulē, izpatīc, salaid, sačakarē, iegāz, izniekoj
        nokaitin, uzvedies (kā|tā|tik|bērn|slikt|neprofesion|egoist|dīvain|nepieņem), izturies (kā|tā|tik|pret vis|slikt)
        runā (muļķības|niekus|tikai|bez), meklē (vainīgos|atrunas|attaisnojum|iemeslus), novel vainu, noveli vainu
        sajauc, aizmuļķo, piemuļķo, spēlē upuri, apkaunoj, apkauno, pazemo, izsmej, nodod mūs, izšķied
        pārāk daudz (runā|domā|gribi|prasi), krīti panikā, lauz solījum, pieļauj (\p{L}+ )*kļūd, pieļāvi (\p{L}+ )*kļūd, atkārto (tās|vienas), ļauj (\p{L}+ )?(kāpt|sevi vazāt)
        sev (kāpt|sēdēt), ļauj (\p{L}+ ){1,3}(uz galvas|uz kakla), vazā, skrien prom, bēdz no, noraksti citus, izlaid, sarežģī
        """
    );

    // What begins with „ne” is marked when it negates no verb: see LatvianFalseFriends.
    private static string Stems(string list) =>
        Words
            .OneOf(list)
            .Replace("(ne", "([nŋ]e", StringComparison.Ordinal)
            .Replace("|ne", "|[nŋ]e", StringComparison.Ordinal) + @"\p{L}*";
}
