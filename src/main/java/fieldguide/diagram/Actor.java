package fieldguide.diagram;

/** Who sends or receives in a flow. */
public record Actor(String name) {}
