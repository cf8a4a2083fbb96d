package fieldguide.study.review;

import fieldguide.content.SourceSpan;
import fieldguide.quiz.item.Basis;
import fieldguide.quiz.item.Card;
import fieldguide.quiz.item.Identity;
import fieldguide.quiz.item.Question;

/** Something that can be asked again. */
public sealed interface Item {
    ItemKey key();

    /** Id of the module in which it is met. */
    String module();

    Basis basis();

    /** A card, which the learner grades. */
    record Shown(String module, Card card) implements Item {
        @Override
        public ItemKey key() {
            return Item.key(card.home(), card.identity());
        }

        @Override
        public Basis basis() {
            return card.basis();
        }
    }

    /** A question of a quiz, which is graded by its marking. */
    record Asked(String module, Question question) implements Item {
        @Override
        public ItemKey key() {
            return Item.key(module, question.identity());
        }

        @Override
        public Basis basis() {
            return question.basis();
        }
    }

    /** Unit of the module in which it is met. */
    default String unit() {
        return basis().unit();
    }

    /** The same for items that rest on the same words, so that one gives the other away. */
    default String fact() {
        SourceSpan span = basis().source().orElse(basis().written());
        return span.file() + "#" + span.start();
    }

    private static ItemKey key(String home, Identity identity) {
        return new ItemKey(home, identity.id(), identity.revision());
    }
}
