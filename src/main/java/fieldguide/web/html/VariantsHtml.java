package fieldguide.web.html;

import java.util.List;

/**
 * Writes alternatives of which one is shown at a time, below links that choose. The others are in the page too, so that a
 * link or a search of the browser's finds them and opens them ({@code hidden="until-found"}).
 */
public final class VariantsHtml {
    private final Html html;
    private final Choice choice;
    private final String prefix;
    private int count;

    /** @param prefix what makes the ids of the groups unique on their page */
    public VariantsHtml(Html html, Choice choice, String prefix) {
        this.html = html;
        this.choice = choice;
        this.prefix = prefix;
    }

    /**
     * One of several ways.
     *
     * @param ids the pivots that show it, or the tab's id; at least one
     * @param body writes what it says
     */
    public record Alternative(List<String> ids, String label, Runnable body) {}

    public void write(List<Alternative> alternatives) {
        List<List<String>> ids = alternatives.stream().map(Alternative::ids).toList();
        int shown = choice.shown(ids);
        String id = prefix + "ways-" + ++count;
        html.open("div", "class", "variants", "id", id).open("div", "class", "views", "role", "group", "aria-label", "Show for");
        for (int i = 0; i < ids.size(); i++) {
            html.leaf("a", alternatives.get(i).label(), "href", "?" + choice.insteadOf(ids, ids.get(i)) + "#" + id,
                    "data-shows", String.join(" ", ids.get(i)), i == shown ? "aria-current" : "", "true");
        }
        html.close();
        for (int i = 0; i < ids.size(); i++) {
            html.open("div", "class", "variant", "data-for", String.join(" ", ids.get(i)), i == shown ? "" : "hidden", "until-found");
            alternatives.get(i).body().run();
            html.close();
        }
        html.close();
    }
}
