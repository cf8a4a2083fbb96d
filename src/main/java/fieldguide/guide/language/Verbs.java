package fieldguide.guide.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The verbs of technical English, and their forms. */
public final class Verbs {
    private static final String BASES = """
            accept access achieve acquire act activate adapt add address adjust affect aggregate agree alert align allocate allow analyze
            answer appear append apply approve archive arrange ask assess assign assist associate assume attach attempt audit authenticate
            authorize automate avoid balance become begin behave belong bind block boost break bring browse build bundle bypass cache
            calculate call cancel capture carry cause change charge check choose clean click clone close collect combine come commit
            communicate compare compile complete comply compute configure confirm connect consider consist consolidate consume contact
            contain continue control convert copy correct correspond cost cover create customize cut deal debug decide decline decrease
            decrypt define delegate delete deliver demonstrate deny depend deploy describe design detach detect determine develop differ
            direct disable disappear discard discover discuss display distribute divide download drag draw drive drop edit eliminate embed
            emphasize employ emulate enable encapsulate encounter encourage encrypt end enforce engage enhance ensure enter establish
            estimate evaluate evolve examine exchange execute exist exit expand expect experience expire explain explore export expose
            extend extract face facilitate fail fall fetch fill filter find finish fit fix flow focus follow force form forward gain
            gather generate get give go govern grant group grow guarantee guide handle happen heat help hide highlight hold host identify
            ignore illustrate implement import improve include increase indicate influence inform inherit initialize initiate insert
            inspect install integrate interact interpret introduce invest invoke involve isolate issue iterate join keep know label lack
            last launch lead learn leave let leverage lie limit link list listen live load locate lock log look lose maintain make manage
            map mark match matter mean measure meet merge migrate minimize miss mitigate mix modify monitor mount move name need negotiate
            notice notify obtain occur offer open operate optimize order organize originate output overwrite own pass pause pay perform
            permit persist place plan play point populate post power predict prepare present preserve press prevent print process produce
            promote prompt protect prove provide provision publish pull purchase push put query raise range reach read realize receive
            recognize recommend reconnect record recover redirect reduce refer reference reflect refresh refuse register reject relate
            release rely remain remember remove rename render renew repeat replace replicate reply report represent request require reserve
            reset reside resize resolve respond restart restore restrict result resume retain retire retrieve retry return reuse reveal
            review revoke roll rotate route run satisfy save say scale scan schedule search secure see seek select send separate serve set
            share shift ship show shut sign simplify simulate sit skip solve sort spare span specify speed spend split stand start state
            stay stop store streamline strengthen submit subscribe subtract succeed suggest supply support switch sync synchronize tag
            take target teach tell tend terminate test throttle throw tie track train transfer transform transition transmit translate
            traverse treat trigger troubleshoot trust try tune turn type understand uninstall unlock update upgrade upload use validate
            vary verify view visit visualize wait walk want warn watch work wrap write yield convey cost decode encode detail deduct
            recompute reorder refactor inspire empower accelerate address aim accumulate advance anticipate attract benefit bid blend
            catch cite classify cluster collaborate comprise compress conduct confuse consult contribute cope craft cross curate date
            decouple dedicate deem degrade deprecate derive detail devise diagnose dictate diminish disconnect dispatch drain
            duplicate earn ease elevate embrace emerge emit enrich entail equip escalate exceed exclude extrapolate feed feel formulate
            fulfill harm harness hear hinder hire hope imagine imply impose infer inspire intend intercept invite judge justify
            lift lower master maximize mention model motivate multiply navigate note oversee parse partition perceive pick pose
            prioritize proceed proclaim prohibit propose pursue quantify rank rate react reclaim reconfigure recur remind
            repair resemble retrain reward rewrite ride rise scope shape shorten sketch slow spread stem strive struggle substitute
            suffer suit summarize surface survive suspend swap tackle tailor think time tolerate touch trace trade undergo undertake
            unify utilize wish worry hand break close dive jump back rebuild recreate redeploy reload rerun rotate unlink unzip zip paste reboot sync verify tick type store""";
    private static final Set<String> IRREGULAR_PARTICIPLES = Lexicon.words("built made given shown known written run set kept held sent "
            + "taken done found read chosen hidden bound tied meant put left lost paid sold split shut cut driven drawn grown thrown seen "
            + "gone become begun broken brought bought caught come fed fit got gotten led let met overwritten overridden reset rebuilt "
            + "spent stuck taught told thought understood won laid said frozen stolen spoken proven forgotten hit hurt cast spread used");
    private static final Set<String> IRREGULAR_PASTS = Lexicon.words("became began bought broke brought built came caught chose cut drew "
            + "drove fell fought found gave got grew had held hit kept knew laid led left lost made meant met paid put ran rose said sat saw "
            + "sent set sold spent spread stood taught thought threw told took went won wore wrote");
    /** Forms in -s that are plural nouns at least as often. */
    private static final Set<String> ALSO_NOUNS = Lexicon.words("access address alert answer archive attempt audit balance benefit block "
            + "break build bundle cache call cause change charge check click clone cluster commit contact control copy cost cover cut date "
            + "deal decline decrease design detail display download drag draw drive drop edit end estimate exchange experience export face "
            + "fall filter fit fix flow focus force form forward function gain group guide help highlight hold host import increase "
            + "influence insert interact issue join key label lack last launch lead limit link list listen live load lock log look map mark "
            + "match matter measure merge mix model monitor mount move name need note notice offer order output own pass pause place plan "
            + "play point post power present press print process produce program prompt pull purchase push query range rank rate reach "
            + "read record reference register release reply report request reserve reset resort result return review reward ride rise roll "
            + "route run save scale scan schedule scope search secure sequence set shape share shift ship show sign signal skip sort "
            + "source span speed split stand start state stay stem step stop store structure supply support surface swap switch tag "
            + "target test time touch trace track trade train transfer transition trigger trust tune turn type update upgrade upload use "
            + "value view visit wait walk watch wish work wrap write yield process address index offset catch batch branch patch");

    /** Verbs whose last letter is written twice before an ending. */
    private static final Set<String> DOUBLED = Lexicon.words("run set get put let cut stop plan begin map drop ship swap skip tag fit "
            + "commit submit permit refer occur transfer control sit win plug pop scan span split spin step trap wrap log forget hit shut "
            + "trim unzip zip prefer");

    private static final Map<String, String> THIRD = new HashMap<>();
    private static final Map<String, String> ING = new HashMap<>();
    private static final Set<String> BASE = Set.copyOf(List.of(BASES.strip().split("\\s+")).stream().distinct().toList());

    static {
        for (String base : BASE) {
            THIRD.put(third(base), base);
            ING.put(ing(base), base);
            ING.put(base + base.charAt(base.length() - 1) + "ing", base);
        }
    }

    private Verbs() {}

    public static boolean isBase(String word) {
        return BASE.contains(word);
    }

    public static boolean isThirdPerson(String word) {
        return THIRD.containsKey(word);
    }

    public static boolean isIng(String word) {
        return ING.containsKey(word);
    }

    public static boolean isParticiple(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") || IRREGULAR_PARTICIPLES.contains(word);
    }

    /** Whether a form may be a past tense. */
    public static boolean isPast(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") || IRREGULAR_PASTS.contains(word);
    }

    /** The form in which a dictionary lists a verb; the word itself if it is no form of a known verb. */
    public static String base(String word) {
        String third = THIRD.get(word);
        String base = third != null ? third : ING.getOrDefault(word, word);
        if (base.equals(word) && word.length() > 3 && word.endsWith("ed")) {
            return Stream.of(word.substring(0, word.length() - 1), word.substring(0, word.length() - 2), word.substring(0, word.length() - 3),
                    word.substring(0, word.length() - 3) + "y").filter(BASE::contains).findFirst().orElse(word);
        }
        return base;
    }

    /** Whether a form in -s, or a base form, may as well be a noun. */
    public static boolean isAlsoNoun(String word) {
        return ALSO_NOUNS.contains(THIRD.getOrDefault(word, word));
    }

    /** Allow: allows. */
    public static String third(String base) {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hisses = base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh") || base.endsWith("z")
                || base.endsWith("go");
        return base + (hisses ? "es" : "s");
    }

    /** "Stopping" for "stop". */
    public static String ing(String base) {
        if (DOUBLED.contains(base)) {
            return base + base.charAt(base.length() - 1) + "ing";
        }
        return base.endsWith("ie") ? base.substring(0, base.length() - 2) + "ying"
                : base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }
}
