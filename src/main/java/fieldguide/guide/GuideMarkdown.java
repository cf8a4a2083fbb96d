package fieldguide.guide;

/** Writes guides as markdown that reads well on a code host. */
public final class GuideMarkdown {
    private GuideMarkdown() {}

    public static String of(Guide guide) {
        return guide.root().heading().text();
    }
}
