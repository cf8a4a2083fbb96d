package fieldguide.bench;

import fieldguide.guide.Guide;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;

/** How much memory guides keep as long as they are kept. */
final class Retained {
    private static final int GUIDES = 1000;

    private Retained() {}

    /** Bytes a guide, beyond those of the unit it was made of; by the heap before and after a thousand. */
    static long bytesPerUnit(Corpus corpus) {
        List<Guide> kept = new ArrayList<>(GUIDES);
        make(corpus, kept);
        kept.clear();
        long before = used();
        make(corpus, kept);
        long after = used();
        Reference.reachabilityFence(kept);
        return (after - before) / GUIDES;
    }

    private static void make(Corpus corpus, List<Guide> into) {
        for (int i = 0; i < GUIDES; i++) {
            into.add(Guide.of(corpus.units().get(i % corpus.units().size()), corpus.glossary()));
        }
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
