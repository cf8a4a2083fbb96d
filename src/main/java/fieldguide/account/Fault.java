package fieldguide.account;

/**
 * What is wrong with something that was typed.
 *
 * @param field the field's name in the form
 * @param message what is wrong and what would be right, in a sentence
 */
public record Fault(String field, String message) {}
