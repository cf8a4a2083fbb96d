package fieldguide.diagram;

import fieldguide.content.SourceSpan;
import java.util.List;

/**
 * Steps that actors take with each other, in order.
 *
 * @param id unique in its unit and steady while its section's heading stays
 * @param actors in the order of their lifelines, from left to right
 */
public record Flow(String id, String title, List<Actor> actors, List<Step> steps, SourceSpan span) {}
