package fieldguide.guide.brief;

import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Verbs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases of several words for which one does as well. */
final class Wordings implements Rule {
    private static final String NOTHING = "-";
    private static final String ING = "…ing";
    private static final String FIRST = "^";
    /** Behind these no second modal can stand. */
    private static final Set<String> BARE = Lexicon.words("to will would shall should must may might not you'll we'll they'll it'll");

    /**
     * What is said, and what a note says instead; "-" for nothing. "…ing" stands for any verb in that form, and stays; "^" for the
     * beginning.
     * A word that the text does not have in another form is one of those that carry no fact.
     */
    private static final String TABLE = """
            in order to = to
            so as to = to
            in an effort to = to
            by using = using
            ^ and by using = using
            : used to = : to
            is : = :
            are : = :
            by making use of = using
            by means of = by
            through the use of = with
            with the use of = with
            with the help of = with
            in conjunction with = with
            in combination with = with
            together with = with
            along with = with
            as well as = and
            and also = and
            , and then = , then
            and then = , then
            can then = can
            can now = can
            should now = should
            will now = will
            you now = you
            is then = is
            are then = are
            make use of = use
            makes use of = uses
            making use of = using
            is able to = can
            are able to = can
            will be able to = can
            you'll be able to = you can
            to be able to = to
            has the ability to = can
            have the ability to = can
            has the option to = can
            have the option to = can
            it is possible to = can
            it's possible to = can
            can be used to = can
            could be used to = could
            may be used to = may
            that is used to = to
            that are used to = to
            helps you to = helps
            help you to = help
            want to be able to = want to
            if you want to = to
            if you'd like to = to
            when you want to = to
            we're going to = -
            you're going to = -
            we are going to = -
            you are going to = -
            is going to = will
            are going to = will
            go ahead and = -
            make sure to = -
            make sure that = make sure
            be sure to = -
            remember to = -
            you will want to = -
            you'll want to = -
            as you can see , = -
            due to the fact that = because
            owing to the fact that = because
            because of the fact that = because
            given the fact that = as
            despite the fact that = although
            in spite of = despite
            as a result of = because of
            in the event that = if
            in case of = on
            prior to = before
            subsequent to = after
            in advance of = before
            at this point in time = now
            at the present time = now
            at the moment = now
            at a later time = later
            later on = later
            during the course of = during
            in the course of = during
            over the course of = over
            until such time as = until
            with regard to = about
            with respect to = about
            in regard to = about
            for the purpose of = for
            for the purposes of = for
            in the form of = as
            in the way that = as
            with the exception of = except
            the way in which = how
            the manner in which = how
            the reason why = why
            each and every = every
            first and foremost = first
            the majority of = most
            a majority of = most
            the vast majority of = most
            a total of = -
            many different = many
            several different = several
            various different = various
            all of the = all
            all the = all
            all of your = all
            all of these = all these
            all of this = all this
            some of the = some
            many of the = many
            most of the = most
            most of the time = most of the time
            several of the = several
            both of the = both
            both the = both
            ^ here is = -
            ^ here are = -
            ^ here are some = -
            ^ here's = -
            ^ there is = -
            ^ there are = -
            ^ there's = -
            : there is = :
            : there is a = :
            : there is an = :
            , there is a = :
            , there is an = :
            : there are = :
            , there are = :
            you'll have the ability to = you can
            you will have the ability to = you can
            outside of = outside
            inside of = inside
            any and all = all
            the process of …ing = -
            a process of …ing = -
            process of …ing = -
            the act of …ing = -
            the task of …ing = -
            when it comes to = for
            on the basis of = by
            in close proximity to = near
            in the vicinity of = near
            using the following command : = :
            using the following code : = :
            using the following steps : = :
            using the following approaches : = :
            by using the following command : = :
            by running the following command : = :
            with the following command : = :
            with the following code : = :
            running the following command : = :
            the following command : = :
            the following commands : = :
            the following code : = :
            the following steps : = :
            one of the following : = one of:
            the following : = :
            these steps : = :
            as follows : = :
            as shown in the following image = -
            as shown in the following screenshot = -
            as shown in the following figure = -
            as shown in the following diagram = -
            as shown in the following example = -
            as shown in this image = -
            as shown below = -
            , as shown below = -
            , as shown here = -
            , as shown in the following image = -
            , as shown in the following screenshot = -
            , as shown in the following figure = -
            , as shown in the following diagram = -
            , as shown in the following example = -
            as shown here = -
            """;

    private record Wording(List<String> said, boolean ing, boolean first, String with) {
        boolean isAt(Phrase phrase, int i) {
            if (first && i > 0 || i == 0 && with.equals("and") || with.startsWith(":") && (i == 0 || phrase.find(":", 0) < i && phrase.find(":", 0) > 0)
                    || isModal(with) && phrase.isOneOf(i - 1, BARE)) {
                return false;
            }
            for (int k = 0; k < said.size(); k++) {
                if (!phrase.at(i + k).equals(said.get(k))) {
                    return false;
                }
            }
            boolean superlative = said.getLast().equals("the") && phrase.at(i + said.size()).matches("most|first|best|last|\\w+est");
            return !superlative && (!ing || Verbs.isIng(phrase.at(i + said.size())));
        }
    }

    private static final Map<String, List<Wording>> BY_FIRST_WORD = new HashMap<>();

    static {
        TABLE.lines().map(Wordings::wording).sorted(Comparator.comparingInt((Wording w) -> w.said().size()).reversed())
                .forEach(w -> BY_FIRST_WORD.computeIfAbsent(w.said().getFirst(), _ -> new ArrayList<>()).add(w));
    }

    private static boolean isModal(String with) {
        return Lexicon.MODALS.contains(with);
    }

    private static Wording wording(String line) {
        String[] sides = line.split(" = ");
        List<String> said = new ArrayList<>(List.of(sides[0].split(" ")));
        boolean ing = said.remove(ING);
        boolean first = said.remove(FIRST);
        return new Wording(List.copyOf(said), ing, first, sides[1].equals(NOTHING) ? "" : sides[1]);
    }

    @Override
    public void mark(Phrase phrase, Edits edits) {
        for (int i = 0; i < phrase.size(); i++) {
            Optional<Wording> found = at(phrase, i);
            if (found.isPresent()) {
                int end = i + found.get().said().size();
                edits.replace(i, end, found.get().with());
                i = end - 1;
            }
        }
    }

    /** The words that a note may use for what a text says in more. */
    static Set<String> instead(Phrase phrase) {
        return IntStream.range(0, phrase.size()).mapToObj(i -> at(phrase, i)).flatMap(Optional::stream)
                .flatMap(w -> Stream.of(w.with().split(" "))).collect(Collectors.toSet());
    }

    private static Optional<Wording> at(Phrase phrase, int i) {
        return BY_FIRST_WORD.getOrDefault(phrase.at(i), List.of()).stream().filter(w -> w.isAt(phrase, i)).findFirst();
    }
}
