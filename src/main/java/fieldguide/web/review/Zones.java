package fieldguide.web.review;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Time zones to choose from: those that are named after a place. */
final class Zones {
    private static final List<String> REGIONS =
            List.of("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private Zones() {}

    /** @param label the place, as people write it */
    record Zone(String id, String label) {}

    static Map<String, List<Zone>> byRegion() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && REGIONS.contains(region(id))).sorted()
                .collect(Collectors.groupingBy(Zones::region, TreeMap::new, Collectors.mapping(Zones::zone, Collectors.toList())));
    }

    private static String region(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    private static Zone zone(String id) {
        return new Zone(id, id.substring(id.indexOf('/') + 1).replace('_', ' ').replace("/", ", "));
    }
}
