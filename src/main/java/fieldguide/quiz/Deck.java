package fieldguide.quiz;

import fieldguide.content.StudyModule;
import fieldguide.content.Term;
import fieldguide.quiz.derive.DerivedCards;
import fieldguide.quiz.item.Card;
import java.util.List;

/**
 * The cards of a module.
 *
 * @param module id of the module
 */
public record Deck(String module, List<Card> cards) {
    /**
     * Cards for the terms that a module defines, in the order of the text, then for those of the glossary that it uses.
     *
     * @param glossary the library's
     */
    public static Deck of(StudyModule module, List<Term> glossary) {
        return new Deck(module.id(), DerivedCards.of(module, glossary));
    }
}
