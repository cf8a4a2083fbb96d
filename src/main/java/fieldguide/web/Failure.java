package fieldguide.web;

/**
 * What an error page says.
 *
 * @param title what happened, in a few words
 * @param explanation why, as far as it is known
 * @param remedy what the reader can do
 */
record Failure(int status, String title, String explanation, String remedy) {
    static final Failure DATABASE_AWAY = new Failure(503, "The database cannot be reached",
            "Fieldguide is running, but the database that keeps everybody's work does not answer.",
            "Nothing that was saved is lost. Wait a moment and load this page again; if it stays, tell whoever runs this portal.");
    static final Failure FORM_EXPIRED = new Failure(403, "This form is too old to be sent",
            "Forms are tied to your visit, and the visit that this one belongs to has ended: you signed in or out "
                    + "since, or the browser has dropped its cookies.",
            "Check what you typed below and send it again, or go back and load the page anew.");
    static final Failure SIGNED_OUT = new Failure(401, "You are no longer signed in",
            "Your visit has ended, and only a signed-in reader can do this. Nothing was changed.",
            "Sign in in a new tab, then come back here and send what you typed.");

    /** The same with what is known of this case. */
    Failure because(String reason) {
        return new Failure(status, title, reason, remedy);
    }

    static Failure of(int status) {
        return switch (status) {
            case 400 -> new Failure(400, "This request cannot be understood",
                    "Something in the address or the form is missing or malformed.",
                    "Go back and try again from the page before. A link from elsewhere may be cut off.");
            case 401 -> SIGNED_OUT;
            case 403 -> new Failure(403, "You may not do this",
                    "Your account does not have the role that this page asks for.",
                    "An admin of this portal can change your role. If you have another account, sign in with it.");
            case 404 -> new Failure(404, "There is no such page",
                    "Nothing is at this address; it may have been renamed with its module.",
                    "Look for it in the library, and check the address for typing errors.");
            case 405 -> new Failure(405, "This address does not work that way",
                    "It expects a form to be sent, or only to be read; the browser did the other.",
                    "Go back to the page before and use its links and buttons.");
            case 413 -> new Failure(413, "That is too much at once",
                    "What was sent is larger than this portal accepts.",
                    "Shorten it, or send it in parts.");
            case 429 -> new Failure(429, "Too many requests",
                    "More came from here in a short time than one reader sends.",
                    "Wait a minute, then go on.");
            case 503 -> DATABASE_AWAY;
            default -> status < 500 ? new Failure(status, "This request was refused",
                    "The portal cannot answer it in this form.", "Go back and try again from the page before.")
                    : new Failure(status, "Something broke on our side",
                    "It is not your doing. What happened is in the portal's log, with the time.",
                    "Try again. If it happens twice, tell whoever runs this portal what you did just before.");
        };
    }
}
