package fieldguide.guide;

import fieldguide.content.Prose;
import fieldguide.guide.cut.Connectives;
import fieldguide.guide.cut.Opening;
import fieldguide.guide.language.Key;
import fieldguide.guide.language.Lexicon;
import fieldguide.guide.language.Phrase;
import fieldguide.guide.language.Predicate;
import fieldguide.guide.language.Splice;
import fieldguide.guide.language.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the first words of a sentence mean what was said before. */
record Reference(Prose sentence, Opening opening) {
    /** Nouns that say of what kind a thing is, and so name it again. */
    private static final Set<String> KINDS = Lexicon.words("level role type kind tier plan service permission model mode tool measurement measure unit format tag flag "
            + "parameter badge class category option element component layer product language library framework package protocol algorithm policy event trigger attribute property field");

    /** Whether all that the sentence says of its subject's name is "it" or "this". */
    boolean isBarePronoun() {
        return opening.link() != Opening.Link.FREE && Subject.of(unconnected()).filter(Subject::isPronoun)
                .filter(s -> !s.phrase().isOneOf(s.from(), Lexicon.words("i you we there"))).isPresent();
    }

    /** Whether it is "this" alone. */
    boolean isBareDemonstrative() {
        return isBarePronoun() && unconnected().isOneOf(0, Lexicon.DEMONSTRATIVES);
    }

    boolean isThirdPerson() {
        return Lexicon.THIRD_PERSON.contains(Phrase.of(sentence).at(0));
    }

    /** Whether the sentence began with the very thing that it now stands below. */
    boolean isElided() {
        return isThirdPerson() || Lexicon.DEMONSTRATIVES.contains(Phrase.of(sentence).at(0));
    }

    /** "These changes reduce …" says itself what it means, though not which. */
    boolean namesWhatItMeans() {
        Phrase phrase = Phrase.of(sentence);
        Phrase rest = Phrase.of(opening.rest());
        return phrase.isOneOf(0, Lexicon.DEMONSTRATIVES) && rest.at(0).equals(phrase.at(1)) && Subject.of(rest).isPresent();
    }

    /** The words behind "this action" without its "this", where nothing stands before it that it could do without its noun below. */
    Optional<Prose> noun() {
        Phrase phrase = unconnected();
        return pointed(phrase).map(_ -> Splice.capitalised(phrase.from(1)));
    }

    /** What the sentence says of "this badge", where it is another name for the whole it stands below: none of the sentences before has the noun. */
    Optional<Prose> predicate(List<Prose> before) {
        Phrase phrase = unconnected();
        String noun = Key.stem(phrase.at(1));
        boolean named = before.stream().flatMap(s -> Phrase.of(s).words().stream()).anyMatch(w -> Key.stem(w.lower()).equals(noun));
        return named || !KINDS.contains(noun) ? Optional.empty() : pointed(phrase).filter(_ -> phrase.at(0).equals("this")).flatMap(s -> Predicate.of(phrase, s.verb()));
    }

    /** What is said of "these people" that the point above names: "These people are millers" is "Millers". */
    Optional<Prose> complement(Prose above) {
        Phrase phrase = unconnected();
        String noun = Key.stem(phrase.at(1));
        boolean named = Phrase.of(above).words().stream().anyMatch(w -> Key.stem(w.lower()).equals(noun));
        return named && phrase.isOneOf(2, Lexicon.words("is are")) && pointed(phrase).isPresent() ? Predicate.of(phrase, 2) : Optional.empty();
    }

    private static Optional<Subject> pointed(Phrase phrase) {
        return phrase.isOneOf(0, Lexicon.DEMONSTRATIVES) ? Subject.of(phrase).filter(s -> s.verb() == 2) : Optional.empty();
    }

    /** The sentence without a connective in front. */
    Phrase unconnected() {
        return Phrase.of(Connectives.of(Phrase.of(sentence)).map(Opening::rest).orElse(sentence));
    }
}
