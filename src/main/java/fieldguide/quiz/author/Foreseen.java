package fieldguide.quiz.author;

import fieldguide.content.AuthoredItem;
import fieldguide.content.AuthoredTask;
import fieldguide.content.Block;
import fieldguide.content.Mark;
import fieldguide.content.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an author expects to be written.
 *
 * @param answers the right ones first; a right one without an explanation has that of the model answer
 * @param margin what stands behind "±" in the model answer
 */
record Foreseen(List<AuthoredItem.Choice> answers, Optional<String> margin) {
    private static final char PLUS_MINUS = '±';

    /** At least one of the answers must be right. */
    static Foreseen of(AuthoredTask.Writing task) {
        List<AuthoredItem.Choice> right = task.answers().stream().filter(AuthoredItem.Choice::correct).toList();
        AuthoredItem.Choice model = right.getFirst();
        Optional<String> margin = Optional.of(prose(model)).map(Prose::text).filter(t -> t.indexOf(PLUS_MINUS) >= 0)
                .map(t -> t.substring(t.indexOf(PLUS_MINUS) + 1).strip());
        return new Foreseen(Stream.concat(right.stream().map(a -> explained(a, model)).map(Foreseen::withoutMargin),
                task.answers().stream().filter(a -> !a.correct())).toList(), margin);
    }

    AuthoredItem.Choice model() {
        return answers.getFirst();
    }

    boolean isMarginNumber() {
        return margin.filter(m -> m.matches("\\d{1,9}(?:\\.\\d{1,9})?")).isPresent();
    }

    /** Whether the model answer is code from its first to its last character. */
    boolean isCode() {
        Prose text = prose(model());
        return text.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.CODE && m.from() == 0 && m.to() == text.length());
    }

    private static AuthoredItem.Choice explained(AuthoredItem.Choice answer, AuthoredItem.Choice model) {
        return answer.explanation().isEmpty() ? new AuthoredItem.Choice(answer.text(), true, model.explanation(), answer.span()) : answer;
    }

    private static AuthoredItem.Choice withoutMargin(AuthoredItem.Choice answer) {
        Prose text = prose(answer);
        int sign = text.text().indexOf(PLUS_MINUS);
        return sign < 0 ? answer : new AuthoredItem.Choice(List.of(new Block.Paragraph(text.slice(0, sign).strip(), answer.span())),
                true, answer.explanation(), answer.span());
    }

    private static Prose prose(AuthoredItem.Choice answer) {
        return ((Block.Paragraph) answer.text().getFirst()).prose();
    }
}
