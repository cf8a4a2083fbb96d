package fieldguide.guide.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small words of English, by what they do in a sentence. */
public final class Lexicon {
    private static final Map<String, Set<String>> SETS = new ConcurrentHashMap<>();

    public static final Set<String> DETERMINERS = words("the a an this that these those my your our its their his her each every any some no all "
            + "both either neither another such most many several few one two three four five six multiple various");
    public static final Set<String> ARTICLES = words("the a an");
    public static final Set<String> PREPOSITIONS = words("of in on at to from for with without by via through into onto over under between among "
            + "across within during against about as per until since toward towards behind below above near inside outside along "
            + "around beyond despite except like upon throughout beside besides");
    public static final Set<String> BE = words("is are was were isn't aren't wasn't weren't be been being");
    public static final Set<String> MODALS = words("can could may might must should shall will would can't cannot couldn't mustn't shouldn't won't "
            + "wouldn't");
    public static final Set<String> AUXILIARIES = join(words("is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't does do "
            + "did doesn't don't didn't"), MODALS);
    public static final Set<String> SUBJECT_PRONOUNS = words("i you we they it he she there everyone anyone someone nobody");
    public static final Set<String> RELATIVES = words("that which who whom whose where what why how when while if because since although though "
            + "unless whether whereas wherever whenever whatever");
    public static final Set<String> CONJUNCTIONS = words("and or but nor so yet");
    public static final Set<String> NEGATIONS = words("not no never none neither nor without cannot nothing nobody");
    public static final Set<String> QUANTIFIERS = words("only all at least most every each always exactly fewer less more any both entire");
    public static final Set<String> DEMONSTRATIVES = words("this that these those");
    public static final Set<String> THIRD_PERSON = words("it it's they they're they've it'll they'll he she he's she's");
    public static final Set<String> POSSESSIVES = words("its their");

    /** What a text calls itself and its parts. */
    public static final Set<String> PAGES = words("unit module lesson section exercise tutorial article chapter course lab video units "
            + "modules lessons sections exercises learning");

    /** Words that carry no fact by themselves. */
    public static final Set<String> FUNCTION = join(DETERMINERS, PREPOSITIONS, BE, AUXILIARIES, SUBJECT_PRONOUNS, RELATIVES, CONJUNCTIONS,
            THIRD_PERSON, words("then than also too there here just it's that's you're you'll you've we'll we're let's there's here's them "
                    + "him me us yourself itself themselves etc. e.g. i.e. not other same own more very so as well up out off"));

    private Lexicon() {}

    /** Small sets that rules name where they use them; each is made once. Only for text of the program itself. */
    public static Set<String> words(String separatedByBlanks) {
        return SETS.computeIfAbsent(separatedByBlanks, s -> Stream.of(s.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }

    /** All words of several sets. */
    @SafeVarargs
    public static Set<String> join(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
