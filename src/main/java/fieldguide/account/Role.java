package fieldguide.account;

/** What an account may do; each role may also do all that the ones before it may. */
public enum Role {
    LEARNER, INSTRUCTOR, ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
