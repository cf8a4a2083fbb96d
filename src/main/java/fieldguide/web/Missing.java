package fieldguide.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The page that was asked for does not exist, and where the visitor may go instead. */
public final class Missing extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    private Missing(String reason) {
        super(HttpStatus.NOT_FOUND, reason);
    }

    String reason() {
        return String.valueOf(getReason());
    }

    public static Missing module(String slug) {
        return new Missing("The library has no module \"" + slug + "\".");
    }

    public static Missing unit(String slug) {
        return new Missing("The module has no unit \"" + slug + "\".");
    }

    public static Missing guide(String unit) {
        return new Missing("No guide could be made of the unit \"" + unit + "\". The log of the portal has the reason.");
    }

    public static Missing point() {
        return new Missing("The guide has no such point any more; its source has changed. Open the guide again.");
    }

    public static Missing contrast() {
        return new Missing("There are no such two columns to compare. Choose two different ones below a table of the page Compare.");
    }

    public static Missing file() {
        return new Missing("There is no such picture in this module.");
    }

    public static Missing question() {
        return new Missing("The quiz has no such question any more; its source has changed. Open the quiz again.");
    }

    public static Missing resource() {
        return new Missing("Your sandbox has nothing at this address; it may have been deleted. Its present content is on the page Sandbox.");
    }

    public static Missing share() {
        return new Missing("This link opens nothing: it was revoked, or it is not whole. Ask whoever gave it to you for a new one.");
    }

    public static Missing item() {
        return new Missing("The library has no such card or question any more, or it was never shown to you. Open the review page again.");
    }
}
