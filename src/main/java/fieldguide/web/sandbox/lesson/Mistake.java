package fieldguide.web.sandbox.lesson;

import java.util.function.Consumer;

/**
 * A mistake made on purpose.
 *
 * @param slug of its page
 * @param story what is built and then done
 * @param reason why the answer is what it is
 * @param remedy label of the button that puts it right
 * @param source where the library teaches it
 * @param made builds the place and makes the mistake
 * @param mended puts it right, in the place as the mistake left it
 */
record Mistake(String slug, String title, String story, String reason, String remedy, Source source, Consumer<Stage> made,
        Consumer<Stage> mended) {

    /** A section of a unit, by the names that stand in its address and its heading. */
    record Source(String module, String unit, String heading) {}
}
