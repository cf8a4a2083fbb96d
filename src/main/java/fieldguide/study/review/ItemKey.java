package fieldguide.study.review;

/**
 * Names one version of something that can be asked again; a schedule belongs to it for as long as its meaning stays.
 *
 * @param home id of the module it belongs to; empty for the library's glossary
 * @param id unique there; stays through corrections, reordering and moves
 * @param revision changes with the meaning
 */
public record ItemKey(String home, String id, String revision) {}
