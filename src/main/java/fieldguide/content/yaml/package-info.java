/** YAML with the places of its values. */
@org.jspecify.annotations.NullMarked
package fieldguide.content.yaml;
