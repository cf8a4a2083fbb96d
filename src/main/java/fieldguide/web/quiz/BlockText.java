package fieldguide.web.quiz;

import fieldguide.content.Block;
import fieldguide.content.Unit;
import fieldguide.quiz.item.Asked;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.BlocksHtml;
import fieldguide.web.html.Html;
import java.util.List;

/** Writes the texts of questions as HTML, each gap as one a reader can see or hear. */
record BlockText(Addresses addresses, Unit unit) {
    private static final String GAP = "<span class=\"gap\"><span class=\"visually-hidden\">(gap)</span></span>";

    String html(List<Block> blocks) {
        Html html = new Html();
        new BlocksHtml(html, addresses, unit, false).write(blocks);
        return html.toString().replaceAll(Asked.GAP + "_*", GAP);
    }

    /** Where only phrases may stand, as in a label. */
    String phrases(List<Block> blocks) {
        Html html = new Html();
        new BlocksHtml(html, addresses, unit, false).phrases(blocks);
        return html.toString().strip();
    }
}
