package fieldguide.web.review;

import fieldguide.content.StudyModule;
import fieldguide.content.Unit;
import fieldguide.study.Reading;
import fieldguide.study.review.Item;
import fieldguide.study.review.ItemKey;
import fieldguide.study.review.Moment;
import fieldguide.study.review.Pace;
import fieldguide.study.review.Queue;
import fieldguide.study.review.Review;
import fieldguide.study.review.Waiting;
import fieldguide.web.library.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to review for one learner at one moment.
 *
 * @param begun modules of which something was read or recalled
 * @param only the module to stay in, if any
 * @param read readings by the module's id
 * @param waiting all that was or may be asked
 * @param latest the review that can be taken back
 */
public record Round(Edition edition, List<StudyModule> begun, Optional<StudyModule> only, Map<String, List<Reading>> read,
        List<Waiting> waiting, Pace pace, Moment moment, Queue queue, Optional<Review> latest) {

    /** What to ask now: the item that is named, as after a grade was taken back, or the first of the queue. */
    Optional<Waiting> next(Optional<ItemKey> named) {
        return named.flatMap(key -> queue.items().stream().filter(w -> w.item().key().equals(key)).findFirst()).or(queue::first);
    }

    StudyModule moduleOf(Item item) {
        return edition.library().modules().stream().filter(m -> m.id().equals(item.module())).findFirst().orElseThrow();
    }

    Unit unitOf(Item item) {
        StudyModule module = moduleOf(item);
        return module.units().stream().filter(u -> u.id().equals(item.unit())).findFirst().orElse(module.units().getFirst());
    }
}
