package fieldguide.guide.cut;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Opening.Link;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import fieldguide.guide.language.Verbs;
import java.util.Optional;
import java.util.Set;

/** Takes away pronouns that begin a sentence; what is left belongs below what they refer to. */
public final class Pronouns {
    /** Nouns that name a whole statement: "this process" below the process needs no name. */
    private static final Set<String> GENERIC = Lexicon.words("process approach feature method option action step technique capability "
            + "functionality behavior mechanism practice strategy ability operation procedure task design pattern setting process "
            + "arrangement work way configuration situation issue problem solution");

    private static final Set<String> CLAUSES = Lexicon.words("because where how when what like why");

    private Pronouns() {}

    public static Opening of(Phrase phrase) {
        String first = phrase.at(0);
        if (Lexicon.THIRD_PERSON.contains(first)) {
            return thirdPerson(phrase, first);
        }
        if (first.equals("that's")) {
            return new Opening(Link.BELOW, Optional.empty(), phrase.from(phrase.isOneOf(1, Lexicon.ARTICLES) ? 2 : 1));
        }
        if (Lexicon.DEMONSTRATIVES.contains(first) && !(first.startsWith("tho") && Dangling.pointsAhead(phrase))) {
            return demonstrative(phrase);
        }
        if (Lexicon.POSSESSIVES.contains(first)) {
            return new Opening(Link.BELOW, Optional.empty(), phrase.from(1));
        }
        if (first.equals("such") && phrase.size() > 3 && !phrase.at(1).equals("as")) {
            return new Opening(Link.BELOW, Optional.empty(), phrase.from(phrase.at(1).equals("a") || phrase.at(1).equals("an") ? 2 : 1));
        }
        if (phrase.reads(0, "no", "other")) {
            return noOther(phrase);
        }
        if (phrase.reads(0, "by", "default", ",")) {
            return byDefault(phrase);
        }
        return refersBack(phrase) ? free(phrase).with(Link.BELOW) : free(phrase);
    }

    /** "By default, this type is disabled" below the type: "Disabled by default". */
    private static Opening byDefault(Phrase phrase) {
        boolean pointed = phrase.isOneOf(3, Lexicon.words("this that it these they")) && !phrase.at(phrase.size() - 1).isEmpty();
        int be = phrase.isOneOf(4, Lexicon.words("is are")) ? 4 : phrase.isOneOf(5, Lexicon.words("is are")) ? 5
                : phrase.isOneOf(6, Lexicon.words("is are")) ? 6 : -1;
        return pointed && be > 0 && be + 2 == phrase.size()
                ? new Opening(Link.BELOW, Optional.empty(), Splice.capitalised(phrase.from(be + 1)).plus(" by default")) : free(phrase);
    }

    /** "No other roles are required" below what is required: "No other roles". */
    private static Opening noOther(Phrase phrase) {
        int last = phrase.size() - 1;
        boolean needed = phrase.isOneOf(last, Lexicon.words("required needed necessary")) && phrase.isOneOf(last - 1, Lexicon.BE);
        return new Opening(Link.BELOW, Optional.empty(), needed ? phrase.slice(0, last - 1) : phrase.prose());
    }

    private static Opening free(Phrase phrase) {
        return new Opening(Link.FREE, Optional.empty(), phrase.prose());
    }

    private static Opening thirdPerson(Phrase phrase, String first) {
        if (Expletives.is(phrase)) {
            return Expletives.of(phrase);
        }
        boolean joined = first.contains("'");
        if (first.endsWith("'ve") || first.endsWith("'ll")) {
            String verb = first.endsWith("'ve") ? "have " : "will ";
            return new Opening(Link.SAME_SUBJECT, Optional.empty(), Prose.added(phrase.prose().source(), verb).plus(phrase.from(1)));
        }
        int complement = joined ? 1 : phrase.isOneOf(1, Lexicon.words("is are")) ? 2 : -1;
        if (phrase.isOneOf(complement, CLAUSES) && complement + 2 < phrase.size()) {
            return new Opening(Link.BELOW, Optional.empty(), phrase.from(complement));
        }
        return Predicate.of(phrase, joined ? 0 : phrase.at(1).equals("also") ? 2 : 1)
                .map(p -> new Opening(Link.SAME_SUBJECT, Optional.empty(), p))
                .orElseGet(() -> free(phrase).with(Link.BELOW));
    }

    private static Opening demonstrative(Phrase phrase) {
        if (isPage(phrase.at(1))) {
            return new Opening(Link.FREE, Optional.empty(), phrase.from(1));
        }
        Optional<Subject> subject = Subject.of(phrase);
        if (subject.isEmpty()) {
            return new Opening(Link.BELOW, Optional.empty(), isNoun(phrase) ? phrase.from(1) : phrase.prose());
        }
        int verb = subject.get().verb();
        boolean generic = verb == 1 || verb == 2 && GENERIC.contains(Key.stem(phrase.at(1)));
        boolean clause = verb == 1 && phrase.at(1).equals("is") && phrase.isOneOf(2, CLAUSES);
        boolean scene = clause && phrase.at(2).equals("where") && phrase.size() > 4;
        Optional<Prose> predicate = clause ? Optional.of(phrase.from(scene ? 3 : 2)) : generic ? Predicate.of(phrase, verb) : Optional.empty();
        return new Opening(Link.BELOW, Optional.empty(), predicate.orElseGet(() -> verb == 1 ? phrase.prose() : phrase.from(1)));
    }

    private static boolean isNoun(Phrase phrase) {
        return phrase.size() > 2 && !Lexicon.FUNCTION.contains(phrase.at(1)) && !Verbs.isThirdPerson(phrase.at(1));
    }

    /** Whether the first words speak of something that was named before. */
    private static boolean refersBack(Phrase phrase) {
        boolean clause = Lexicon.RELATIVES.contains(phrase.at(0)) || Lexicon.PREPOSITIONS.contains(phrase.at(0)) || phrase.at(0).equals("to")
                || phrase.at(0).equals("using") || phrase.at(0).equals("once") || phrase.at(0).equals("such");
        for (int i = 1; clause && i < Math.min(6, phrase.size()) && !phrase.at(i).equals(","); i++) {
            boolean that = phrase.at(i).equals("that") && i > 1;
            if (!that && (phrase.isOneOf(i, Lexicon.DEMONSTRATIVES) && !isPage(phrase.at(i + 1)) || phrase.isOneOf(i, Lexicon.THIRD_PERSON)
                    || phrase.at(i).equals("them"))) {
                return true;
            }
        }
        boolean some = phrase.isOneOf(0, Lexicon.words("several some many most each all both none one any two either")) && phrase.at(1).equals("of")
                && phrase.isOneOf(2, Lexicon.words("them these those"));
        return some || phrase.at(0).equals("such") || phrase.at(0).equals("both") && !phrase.at(1).equals("the") && phrase.find("and", 1) < 0;
    }

    private static boolean isPage(String noun) {
        return Lexicon.PAGES.contains(noun);
    }
}
