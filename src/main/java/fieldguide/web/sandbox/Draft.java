package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A resource as it is typed into a form.
 *
 * @param system whether a machine gets an identity of its own
 * @param rbac whether a vault goes by role assignments rather than by access policies
 * @param secret name of a first secret of a vault; empty for none
 */
public record Draft(Shape shape, String group, String name, String location, boolean system, boolean rbac, String secret, String value) {
    static final List<String> LOCATIONS = List.of("westeurope", "northeurope", "uksouth", "eastus", "westus2", "southeastasia");
    /** What has a meaning in addresses cannot be part of a name; everything else Resource Manager judges. */
    private static final Pattern RESERVED = Pattern.compile("[\\s/\\\\?#%&<>:;*\"'|]");

    static Draft of(String kind, Map<String, String> typed) {
        return new Draft(shape(kind), text(typed, "group"), text(typed, "name"), text(typed, "location"), typed.containsKey("system"),
                text(typed, "model").equals("rbac"), text(typed, "secret"), typed.getOrDefault("value", ""));
    }

    static Draft empty(String kind, String group, Cloud cloud) {
        String first = cloud.resources(r -> r.isOfType(Shape.GROUP.type())).findFirst().map(r -> r.name()).orElse("rg1");
        return new Draft(shape(kind), group.isBlank() ? first : group, "", LOCATIONS.getFirst(), false, true, "", "");
    }

    private static Shape shape(String kind) {
        return Stream.of(Shape.GROUP, Shape.VM, Shape.IDENTITY, Shape.VAULT).filter(shape -> shape.slug().equals(kind)).findFirst()
                .orElseThrow(Missing::resource);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    ResourceId id(Cloud cloud) {
        return shape == Shape.GROUP ? Ids.group(cloud, name) : Ids.resource(cloud, group, shape, name);
    }

    boolean hasSecret() {
        return shape == Shape.VAULT && !secret.isBlank();
    }

    /** What can be said before anything is sent, by field. */
    Map<String, String> faults(Cloud cloud) {
        var faults = new LinkedHashMap<String, String>();
        if (shape != Shape.GROUP) {
            name(faults, "group", group, "Name a resource group: everything lives in one.");
        }
        name(faults, "name", name, "Enter a name.");
        if (!LOCATIONS.contains(location)) {
            faults.put("location", "Choose one of these regions.");
        }
        if (hasSecret() && !secret.matches("[0-9A-Za-z-]{1,127}")) {
            faults.put("secret", "The name of a secret has 1 to 127 letters, digits or hyphens.");
        }
        if (faults.isEmpty() && cloud.resource(id(cloud)).isPresent()) {
            faults.put("name", "There is a %s %s already.".formatted(shape.label().toLowerCase(Locale.ROOT), name));
        }
        return faults;
    }

    private static void name(Map<String, String> faults, String field, String typed, String missing) {
        if (typed.isBlank()) {
            faults.put(field, missing);
        } else if (RESERVED.matcher(typed).find()) {
            faults.put(field, "A name has no spaces and none of / \\ ? # % & < > : ; * \" ' |");
        }
    }

    /** The field that a refusal is about. */
    String fieldOf(String code) {
        return switch (code) {
            case "ResourceGroupNotFound", "InvalidResourceGroupLocation" -> "group";
            case "LocationRequired", "InvalidResourceLocation" -> "location";
            default -> "name";
        };
    }
}
