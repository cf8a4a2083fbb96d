package fieldguide.sandbox.arm;

import fieldguide.sandbox.http.Json;
import fieldguide.sandbox.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What machines can be made of: images and sizes. Image lists are bare arrays, as in Azure. */
record ComputeCatalog(Call call) {
    private record Image(String publisher, String offer, String sku, String version, String os, String generation) {
        String part(int level) {
            return switch (level) {
                case 0 -> publisher;
                case 1 -> offer;
                case 2 -> sku;
                default -> version;
            };
        }
    }

    private record Size(String name, int cores, int memory, int disks) {}

    private record Catalog(List<Image> images, List<Size> sizes) {}

    private static final Catalog CATALOG = read();

    private static Catalog read() {
        try (InputStream in = Objects.requireNonNull(
                ComputeCatalog.class.getResourceAsStream("/fieldguide/sandbox/compute.json"))) {
            return JsonMapper.shared().readValue(in, new TypeReference<Catalog>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path begins with {@code locations} or {@code skus} */
    Response answer(List<String> path) {
        if (!call.method().equals("GET")) {
            return Errors.noMethod(call.method(), "Microsoft.Compute/" + path.getFirst());
        }
        String action = "Microsoft.Compute/" + (path.size() > 2 ? "locations/" + path.get(2) : path.getFirst()) + "/read";
        return call.refused(action, call.cloud().subscription()).orElseGet(() -> found(path));
    }

    private Response found(List<String> path) {
        String what = path.size() > 2 ? path.get(2).toLowerCase(Locale.ROOT) : path.getFirst().toLowerCase(Locale.ROOT);
        return switch (what) {
            case "skus" -> listed(sizes(this::sku));
            case "vmsizes" -> listed(sizes(ComputeCatalog::size));
            case "usages" -> listed(usages());
            case "publishers" -> images(path);
            default -> Errors.noRoute("GET", call.request().path());
        };
    }

    private static Response listed(Stream<ObjectNode> items) {
        ObjectNode body = Json.object();
        ArrayNode value = body.putArray("value");
        items.forEach(value::add);
        return Response.json(200, body);
    }

    /** {@code publishers/P/artifacttypes/vmimage/offers/O/skus/S/versions/V}: each level lists what lies below it. */
    private Response images(List<String> path) {
        List<String> given = Stream.of(3, 7, 9, 11).filter(i -> i < path.size()).map(path::get).toList();
        Predicate<Image> wanted = image -> true;
        for (int i = 0; i < given.size(); i++) {
            int level = i;
            wanted = wanted.and(image -> image.part(level).equalsIgnoreCase(given.get(level)));
        }
        List<Image> found = CATALOG.images().stream().filter(wanted).toList();
        if (given.size() == 4) {
            return found.stream().findFirst().map(image -> Response.json(200, view(image)))
                    .orElseGet(() -> Response.error(404, "NotFound", "Artifact: VMImage was not found."));
        }
        ArrayNode list = Json.array();
        found.stream().map(image -> image.part(given.size())).distinct().forEach(name ->
                list.addObject().put("location", location(path)).put("name", name).put("id", path(path) + "/" + name));
        return Response.json(200, list);
    }

    private static String location(List<String> path) {
        return Locations.plain(path.get(1));
    }

    private String path(List<String> path) {
        return call.cloud().subscription() + "/providers/Microsoft.Compute/" + String.join("/", path);
    }

    private ObjectNode view(Image image) {
        List<String> path = call.request().segments();
        ObjectNode view = Json.object().put("location", Locations.plain(path.get(5))).put("name", image.version())
                .put("id", "/" + String.join("/", path));
        ObjectNode properties = view.putObject("properties").put("hyperVGeneration", image.generation())
                .put("architecture", "x64");
        properties.putObject("osDiskImage").put("operatingSystem", image.os());
        properties.putArray("dataDiskImages");
        properties.putArray("features");
        properties.putObject("automaticOSUpgradeProperties").put("automaticOSUpgradeSupported", false);
        return view;
    }

    private static Stream<ObjectNode> sizes(Function<Size, ObjectNode> view) {
        return CATALOG.sizes().stream().map(view);
    }

    private static ObjectNode size(Size size) {
        return Json.object().put("name", size.name()).put("numberOfCores", size.cores())
                .put("osDiskSizeInMB", 1_047_552).put("resourceDiskSizeInMB", size.memory() * 2)
                .put("memoryInMB", size.memory()).put("maxDataDiskCount", size.disks());
    }

    private ObjectNode sku(Size size) {
        ObjectNode sku = Json.object().put("resourceType", "virtualMachines").put("name", size.name()).put("tier", "Standard");
        Subscriptions.titles().forEach(title -> sku.withArray("/locations").add(Locations.plain(title)));
        sku.putArray("capabilities").addObject().put("name", "vCPUs").put("value", String.valueOf(size.cores()));
        sku.putArray("restrictions");
        return sku;
    }

    private Stream<ObjectNode> usages() {
        ObjectNode cores = Json.object().put("unit", "Count").put("limit", 100).put("currentValue",
                call.cloud().resources(r -> r.isOfType(VirtualMachines.TYPE)).count());
        cores.putObject("name").put("value", "virtualMachines").put("localizedValue", "Virtual Machines");
        return Stream.of(cores);
    }
}
