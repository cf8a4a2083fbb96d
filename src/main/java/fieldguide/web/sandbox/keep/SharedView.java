package fieldguide.web.sandbox.keep;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.Cloud;
import fieldguide.sandbox.cloud.Resource;
import fieldguide.sandbox.cloud.ResourceId;
import fieldguide.sandbox.store.LoggedEvent;
import fieldguide.web.sandbox.AccessView;
import fieldguide.web.sandbox.Names;
import fieldguide.web.sandbox.Sentences;
import fieldguide.web.sandbox.Timeline;
import java.util.List;

/**
 * What a link shows of a sandbox.
 *
 * @param now by the sandbox's clock
 */
public record SharedView(String now, List<Thing> things, List<AccessView.Row> roles, Timeline timeline) {
    private static final int ENTRIES = 60;

    /**
     * A resource.
     *
     * @param identities the kinds and names of the identities it has
     */
    public record Thing(String name, String kind, String group, String identities) {}

    static SharedView of(Sandbox sandbox, List<LoggedEvent> log) {
        Cloud cloud = sandbox.cloud();
        return new SharedView(Names.time(sandbox.now()),
                cloud.resources(r -> !r.type().startsWith("Microsoft.Resources/")).map(SharedView::thing).toList(), AccessView.everywhere(cloud),
                Timeline.of(cloud, log.stream().map(LoggedEvent::event).toList(), ENTRIES));
    }

    private static Thing thing(Resource resource) {
        List<String> attached = resource.identity().userAssigned().stream().map(ResourceId::name).toList();
        String own = resource.identity().system().isPresent() ? "its own" : "";
        String others = String.join(", ", attached);
        return new Thing(resource.name(), Sentences.kind(resource.type()), resource.id().resourceGroup().orElse(""),
                own.isEmpty() || others.isEmpty() ? own + others : own + ", " + others);
    }
}
