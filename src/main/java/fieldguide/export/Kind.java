package fieldguide.export;

import fieldguide.quiz.item.Choice;
import fieldguide.quiz.item.Placing;
import fieldguide.quiz.item.Question;
import fieldguide.quiz.item.Writing;
import java.util.Locale;

/** What a question asks for, by name. */
public enum Kind {
    SINGLE, MULTIPLE, TRUE_OR_FALSE, CLASSIFY, MATCH, ORDER, CLOZE, SHORT_ANSWER, COMMAND, NUMERIC;

    public static Kind of(Question question) {
        return switch (question) {
            case Choice.Single _ -> SINGLE;
            case Choice.Multiple _ -> MULTIPLE;
            case Choice.TrueOrFalse _ -> TRUE_OR_FALSE;
            case Placing.Classify _ -> CLASSIFY;
            case Placing.Match _ -> MATCH;
            case Placing.Order _ -> ORDER;
            case Writing.Cloze _ -> CLOZE;
            case Writing.ShortAnswer _ -> SHORT_ANSWER;
            case Writing.Command _ -> COMMAND;
            case Writing.Numeric _ -> NUMERIC;
        };
    }

    /** The name that programs read, as {@code true-or-false}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
