package fieldguide.quiz.derive;

import fieldguide.content.Prose;

/**
 * An option, an answer or a part in the making.
 *
 * @param why the explanation a learner reads
 */
record Candidate(Prose text, Prose why) {
    String words() {
        return text.text();
    }
}
