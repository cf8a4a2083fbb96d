package fieldguide.web.reading;

import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Choice;
import fieldguide.web.html.Html;
import fieldguide.web.library.Derived;

/** The four ways to look at a unit. */
enum UnitView {
    GUIDE("Study guide", ""),
    COMPARE("Compare", "/compare"),
    FLOW("Flow", "/flow"),
    SOURCE("Source", "/source");

    private final String label;
    private final String path;

    UnitView(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** What its address has behind the unit's. */
    public String path() {
        return path;
    }

    /** The view as HTML, empty where the unit has nothing for it. */
    String html(Derived derived, Choice choice) {
        return choice.isMade() ? written(derived, choice) : derived.written(name(), () -> written(derived, choice));
    }

    private String written(Derived derived, Choice choice) {
        Addresses addresses = new Addresses(derived.module(), derived.unit()).choosing(choice);
        return switch (this) {
            case GUIDE -> GuideHtml.of(derived, choice);
            case COMPARE -> CompareHtml.of(derived);
            case FLOW -> FlowHtml.of(derived.flows(), addresses);
            case SOURCE -> source(derived, addresses);
        };
    }

    private static String source(Derived derived, Addresses addresses) {
        Html html = new Html();
        new BlocksHtml(html, addresses, derived.unit(), true).sections(derived.unit().body());
        return html.toString();
    }
}
