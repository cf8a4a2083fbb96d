package fieldguide.web.sandbox.chain;

import static fieldguide.web.sandbox.chain.Link.AZD;
import static fieldguide.web.sandbox.chain.Link.BROKER;
import static fieldguide.web.sandbox.chain.Link.BROWSER;
import static fieldguide.web.sandbox.chain.Link.CLI;
import static fieldguide.web.sandbox.chain.Link.ENVIRONMENT;
import static fieldguide.web.sandbox.chain.Link.MANAGED;
import static fieldguide.web.sandbox.chain.Link.POWERSHELL;
import static fieldguide.web.sandbox.chain.Link.VISUAL_STUDIO;
import static fieldguide.web.sandbox.chain.Link.VS_CODE;
import static fieldguide.web.sandbox.chain.Link.WORKLOAD;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** In which order the credentials are tried. */
public enum Order {
    /** As "Credential chains in the Azure Identity library for .NET" publishes it. */
    TODAY("As published today, for .NET", true, ENVIRONMENT, WORKLOAD, MANAGED, VISUAL_STUDIO, VS_CODE, CLI, POWERSHELL, AZD, BROWSER, BROKER),
    /** As the module "Implement managed identities" of Microsoft Learn tells it: six links, of an older library. */
    MODULE("As older texts tell it", false, ENVIRONMENT, MANAGED, VISUAL_STUDIO, CLI, POWERSHELL, BROWSER);

    private final String title;
    private final boolean forgiving;
    private final List<Link> links;

    Order(String title, boolean forgiving, Link... links) {
        this.title = title;
        this.forgiving = forgiving;
        this.links = List.of(links);
    }

    public String title() {
        return title;
    }

    public List<Link> links() {
        return links;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the chain goes on behind a developer's credential that was set up and failed. */
    boolean forgives(Link link) {
        return forgiving && !link.deployed();
    }

    static Order named(String slug) {
        return Stream.of(values()).filter(order -> order.slug().equals(slug)).findFirst().orElse(TODAY);
    }
}
