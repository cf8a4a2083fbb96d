package fieldguide.guide;

import java.util.List;

/** What a section is about, as far as its points so far have come from it. */
final class Reach {
    private final PartList parts;
    private Topic topic;
    /** How many of the parts the topic has been compared with. */
    private int compared;

    Reach(Topic topic, PartList parts) {
        this.topic = topic;
        this.parts = parts;
    }

    /** As it was when it was asked for last. */
    Topic topic() {
        return topic;
    }

    /** Behind all points made so far. */
    Topic now() {
        List<Part> all = parts.all();
        topic = topic.behind(all.subList(Math.min(compared, all.size()), all.size()));
        compared = all.size();
        return topic;
    }
}
