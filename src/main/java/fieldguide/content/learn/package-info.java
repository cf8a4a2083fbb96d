/** Microsoft Learn's module folders: {@code index.yml}, a YAML file a unit, texts in {@code includes/}. */
@org.jspecify.annotations.NullMarked
package fieldguide.content.learn;
