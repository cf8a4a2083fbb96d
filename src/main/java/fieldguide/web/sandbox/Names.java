package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Principal;
import fieldguide.sandbox.cloud.ResourceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Short names for what has long ids. */
public record Names(Cloud cloud) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    static final String NOT_FOUND = "Identity not found";

    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** Such as {@code vm1 (system-assigned identity)}. */
    public String principal(String objectId) {
        return cloud.directory().principal(objectId).map(p -> p.name() + kind(p)).orElse(NOT_FOUND);
    }

    /** Such as {@code vm1 (system-assigned identity) has}, and {@code You have} of the learner. */
    String has(String objectId) {
        return principal(objectId) + (isYou(objectId) ? " have" : " has");
    }

    /** Such as {@code vm1 (system-assigned identity) does not have}. */
    String hasNot(String objectId) {
        return principal(objectId) + (isYou(objectId) ? " do not have" : " does not have");
    }

    /** As the one to whom something is done. */
    String object(String objectId) {
        return isYou(objectId) ? "you" : principal(objectId);
    }

    String pronoun(String objectId) {
        return isYou(objectId) ? "you" : "it";
    }

    private boolean isYou(String objectId) {
        return objectId.equals(cloud.ownerUser());
    }

    private static String kind(Principal principal) {
        return switch (principal.kind()) {
            case USER -> "";
            case APPLICATION -> " (application)";
            case SYSTEM_ASSIGNED -> " (system-assigned identity)";
            case USER_ASSIGNED -> " (user-assigned identity)";
        };
    }

    public String scope(ResourceId id) {
        if (id.equals(ResourceId.ROOT)) {
            return "the root";
        }
        if (id.equals(cloud.subscription())) {
            return "the subscription";
        }
        if (id.type().isEmpty()) {
            return "resource group " + id.name();
        }
        String what = id.type().filter(type -> type.toLowerCase(Locale.ROOT).endsWith("/secrets")).map(type -> "secret ").orElse("");
        return what + id.name();
    }

    /** The text with the ids of a scope and those above it replaced by their names. */
    String shortened(String text, ResourceId scope) {
        String shorter = text;
        for (ResourceId id : scope.chain()) {
            shorter = id.equals(ResourceId.ROOT) ? shorter.replaceAll("([ ,])/(?=$|[,;. ])", "$1the root")
                    : shorter.replace(id.value(), scope(id));
        }
        return shorter;
    }

    public Optional<Place> place(ResourceId id) {
        return Place.of(cloud, id);
    }

    /** What the principal belongs to. */
    public Optional<Place> placeOf(String objectId) {
        return cloud.directory().principal(objectId).flatMap(Principal::owner).flatMap(this::place);
    }
}
