package fieldguide.content.learn;

import fieldguide.content.markdown.Problems;
import fieldguide.content.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which units a module has, and in which order: what its index lists, found again by their uids.
 *
 * @param written the unit files of the folder that could be read, in the order of their names
 */
record UnitList(Yaml index, List<Yaml> written, Problems problems) {

    /** As the index lists them; in the order of their files' names as long as it names none, as that of a draft does. */
    Stream<Yaml> inOrder() {
        List<Yaml> listed = index.get("units").map(Yaml::items).orElse(List.of());
        if (written.isEmpty() || !listed.stream().allMatch(uid -> uid.text().isBlank())) {
            return listed(listed);
        }
        problems.warning(index.source().file(), listed.isEmpty() ? 1 : listed.getFirst().line(), "unnamed-units",
                "The index names no unit, so all of this folder are shown in the order of their files; list their uids below \"units:\".");
        return written.stream();
    }

    private Stream<Yaml> listed(List<Yaml> listed) {
        Map<String, Yaml> byUid = byUid();
        List<Yaml> units = listed.stream().flatMap(uid -> taken(uid, byUid).stream()).toList();
        byUid.values().forEach(y -> problems.warning(y.source().file(), 1, "unlisted-unit",
                "The module's index.yml does not list this unit; add \"- " + uid(y) + "\" to its units."));
        return units.stream();
    }

    private Map<String, Yaml> byUid() {
        Map<String, Yaml> byUid = new LinkedHashMap<>();
        written.forEach(y -> Optional.ofNullable(byUid.putIfAbsent(uid(y), y)).ifPresent(first -> problems.error(y.source().file(),
                y.get("uid").map(Yaml::line).orElse(1), "duplicate-unit", "\"%s\" has the same uid, so this unit was left out; give it one of its own."
                        .formatted(first.source().file()))));
        return byUid;
    }

    private Optional<Yaml> taken(Yaml uid, Map<String, Yaml> byUid) {
        Optional<Yaml> unit = Optional.ofNullable(byUid.remove(uid.text()));
        if (unit.isEmpty()) {
            problems.error(index.source().file(), uid.line(), "missing-unit",
                    "No readable unit file in this folder has the uid \"" + uid.text() + "\"; add it or remove the line.");
        }
        return unit;
    }

    private static String uid(Yaml unit) {
        return unit.text("uid").isEmpty() ? unit.source().file() : unit.text("uid");
    }
}
