package fieldguide.web.html;

import fieldguide.content.Block;
import fieldguide.content.Prose;
import java.util.Optional;
import java.util.function.Function;

/** Writes what an author put between the texts: tables, code, pictures, films. */
final class ExhibitHtml {
    private final Html html;
    private final Addresses addresses;
    private final ProseHtml prose;

    ExhibitHtml(Html html, Addresses addresses, ProseHtml prose) {
        this.html = html;
        this.addresses = addresses;
        this.prose = prose;
    }

    /** @param id gives each row its id; an empty one is left out */
    void table(Block.Table table, Function<Block.Row, String> id) {
        html.open("div", "class", "table-scroll", "tabindex", "0", "role", "group", "aria-label", "Table").open("table");
        if (table.head().stream().anyMatch(c -> !c.isBlank())) {
            html.open("thead").open("tr");
            table.head().forEach(c -> cell(c, "th", "scope", "col"));
            html.close().close();
        }
        html.open("tbody");
        for (Block.Row row : table.rows()) {
            html.open("tr", id.apply(row).isEmpty() ? "" : "id", id.apply(row));
            row.cells().forEach(c -> cell(c, "td"));
            html.close();
        }
        html.close().close().close();
    }

    private void cell(Prose text, String element, String... attributes) {
        html.open(element, attributes);
        prose.write(text);
        html.close();
    }

    void code(Block.Code code, String id) {
        html.open("figure", "class", "code", id.isEmpty() ? "" : "id", id);
        if (!code.language().isEmpty()) {
            html.leaf("figcaption", code.language());
        }
        html.open("pre", "tabindex", "0").leaf("code", code.text()).close().close();
    }

    void figure(Block.Figure figure) {
        Optional<String> source = addresses.picture(figure.source(), figure.span().file());
        html.open("figure", "class", "plate");
        source.ifPresent(s -> html.empty("img", "src", s, "alt", figure.alternative()));
        if (source.isEmpty()) {
            html.leaf("p", figure.alternative().isEmpty() ? "A picture without a description" : figure.alternative(), "class", "plate-described");
        } else if (!figure.alternative().isEmpty()) {
            html.leaf("figcaption", figure.alternative());
        }
        html.close();
    }

    void video(Block.Video video) {
        html.open("p", "class", "video");
        addresses.link(video.address(), video.span().file()).ifPresentOrElse(
                href -> html.leaf("a", "Watch the video", "href", href, "rel", "noopener noreferrer", "class", "away"),
                () -> html.text("A video: " + video.address()));
        html.close();
    }
}
