package fieldguide.sandbox.store;

import fieldguide.sandbox.cloud.Event;

/** An event with its place in the log of its sandbox, counted from 1. */
public record LoggedEvent(long number, Event event) {}
