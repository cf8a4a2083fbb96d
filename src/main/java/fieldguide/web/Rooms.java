package fieldguide.web;

import fieldguide.account.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The navigation: those rooms of the plan that have been built. */
@Component
class Rooms {
    private static final List<Frame.Room> PLAN = List.of(
            new Frame.Room("/", "Library", Role.LEARNER),
            new Frame.Room("/review", "Review", Role.LEARNER),
            new Frame.Room("/progress", "Progress", Role.LEARNER),
            new Frame.Room("/sandbox", "Sandbox", Role.LEARNER),
            new Frame.Room("/studio", "Studio", Role.INSTRUCTOR),
            new Frame.Room("/admin/accounts", "Accounts", Role.ADMIN));

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile List<Frame.Room> built = List.of();

    Rooms(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    List<Frame.Room> built() {
        if (built.isEmpty()) {
            Set<String> paths = mappings.orderedStream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .flatMap(info -> info.getPatternValues().stream())
                    .collect(Collectors.toSet());
            built = PLAN.stream().filter(room -> paths.contains(room.path())).toList();
        }
        return built;
    }
}
