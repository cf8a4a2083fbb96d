package fieldguide.account;

import java.time.Instant;

/** @param name as its owner typed it: a user name or an e-mail address */
public record Account(long id, String name, Role role, Instant created) {

    /** The form in which all rooms name whose work something is. */
    public String owner() {
        return owner(id);
    }

    static String owner(long id) {
        return "account:" + id;
    }
}
