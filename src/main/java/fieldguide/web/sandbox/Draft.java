package fieldguide.web.sandbox;

import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.web.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A resource as it is typed into a form.
 *
 * @param system whether a host gets an identity of its own
 * @param model {@code rbac} or {@code policy} for a vault, {@code app} or {@code function} for an app; without meaning for others
 * @param first name of a first secret, container or database in it; empty for none
 * @param value of the first secret
 */
public record Draft(Shape shape, String group, String name, String location, boolean system, String model, String first, String value) {
    static final List<String> LOCATIONS = List.of("westeurope", "northeurope", "uksouth", "eastus", "westus2", "southeastasia");
    /** What has a meaning in addresses cannot be part of a name; everything else Resource Manager judges. */
    private static final Pattern RESERVED = Pattern.compile("[\\s/\\\\?#%&<>:;*\"'|]");

    static Draft of(String kind, Map<String, String> typed) {
        return new Draft(shape(kind), text(typed, "group"), text(typed, "name"), text(typed, "location"), typed.containsKey("system"),
                text(typed, "model"), text(typed, "first"), typed.getOrDefault("value", ""));
    }

    static Draft empty(String kind, String group, Cloud cloud) {
        String first = cloud.resources(r -> r.isOfType(Shape.GROUP.type())).findFirst().map(r -> r.name()).orElse("rg1");
        return new Draft(shape(kind), group.isBlank() ? first : group, "", LOCATIONS.getFirst(), false, "", "", "");
    }

    private static Shape shape(String kind) {
        return Stream.of(Shape.values()).filter(shape -> shape != Shape.SUBSCRIPTION && shape.slug().equals(kind)).findFirst()
                .orElseThrow(Missing::resource);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    ResourceId id(Cloud cloud) {
        return shape == Shape.GROUP ? Ids.group(cloud, name) : Ids.resource(cloud, group, shape, name);
    }

    boolean hasSecret() {
        return shape == Shape.VAULT && !first.isBlank();
    }

    /** Whether a vault goes by role assignments rather than by access policies. */
    public boolean rbac() {
        return !model.equals("policy");
    }

    /** Whether an app is a Function app. */
    public boolean function() {
        return model.equals("function");
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
        firstFault().ifPresent(fault -> faults.put("first", fault));
        if (faults.isEmpty() && cloud.resource(id(cloud)).isPresent()) {
            faults.put("name", "There is a %s %s already.".formatted(shape.noun(), name));
        }
        return faults;
    }

    /** A name as it could be. */
    public String example() {
        return switch (shape) {
            case VM -> "vm1";
            case APP -> "app1";
            case IDENTITY -> "id-shared";
            case VAULT -> "kv1";
            case STORAGE -> "stshared";
            case SQL -> "sql1";
            case COSMOS -> "cosmos1";
            case GROUP, SUBSCRIPTION -> "rg1";
        };
    }

    /** What names of that kind consist of. */
    public String nameHint() {
        return switch (shape) {
            case VM -> "Up to 64 letters, digits, hyphens, underscores or periods.";
            case APP -> "Up to 60 letters, digits or hyphens; it becomes part of an address.";
            case IDENTITY -> "3 to 128 letters, digits, hyphens or underscores.";
            case VAULT -> "3 to 24 letters, digits or single hyphens, beginning with a letter.";
            case STORAGE -> "3 to 24 lower-case letters and digits, without hyphens.";
            case SQL -> "Up to 63 lower-case letters, digits or hyphens.";
            case COSMOS -> "3 to 44 lower-case letters, digits or hyphens.";
            case GROUP, SUBSCRIPTION -> "Up to 90 letters, digits, hyphens, underscores, periods or parentheses.";
        };
    }

    private Optional<String> firstFault() {
        return switch (shape) {
            case VAULT -> fault("[0-9A-Za-z-]{0,127}", "The name of a secret has 1 to 127 letters, digits or hyphens.");
            case STORAGE -> fault("|(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]",
                    "A container has 3 to 63 lower-case letters, digits or single hyphens, and neither begins nor ends with a hyphen.");
            case SQL -> fault("|[\\w-][\\w -]{0,126}[\\w-]?", "A database has 1 to 128 letters, digits, hyphens, underscores or spaces inside.");
            default -> Optional.empty();
        };
    }

    private Optional<String> fault(String rule, String message) {
        return first.matches(rule) ? Optional.empty() : Optional.of(message);
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
