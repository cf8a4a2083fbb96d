package fieldguide.web.review;

import fieldguide.study.review.Review;
import java.util.Map;

/**
 * The latest grade, in words, with what it takes to take it back.
 *
 * @param fields of the form
 */
record Last(String words, Map<String, String> fields) {
    static Last of(Review review, Round round) {
        Given given = new Given(review.key().home(), review.key().id(), review.key().revision(), 0, round.only().map(m -> m.slug()));
        Map<String, String> fields = given.fields();
        fields.put("token", review.token());
        return new Last("Graded “%s”: comes back in %s.".formatted(GradeView.label(review.after().grade()),
                Interval.until(review.after(), review.after().schedule().last(), round.moment().calendar())), fields);
    }
}
