package fieldguide.web.review;

import fieldguide.content.Prose;
import fieldguide.quiz.item.Card;
import fieldguide.web.html.Addresses;
import fieldguide.web.html.Html;
import fieldguide.web.html.ProseHtml;

/**
 * A card as its page shows it, both sides as HTML.
 *
 * @param task what is asked of the learner
 */
record CardView(String task, String front, String back) {
    static CardView of(Card card, Addresses addresses) {
        return new CardView(card.way() == Card.Way.TERM ? "What is this?" : "What is this called?",
                html(card.front(), addresses), html(card.back(), addresses));
    }

    private static String html(Prose prose, Addresses addresses) {
        Html html = new Html();
        new ProseHtml(html, addresses).write(prose);
        return html.toString();
    }
}
