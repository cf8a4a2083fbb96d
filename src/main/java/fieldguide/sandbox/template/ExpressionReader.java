package fieldguide.sandbox.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads an expression from left to right ("Syntax and expressions in ARM templates"). */
final class ExpressionReader {
    private static final int LONGEST = 24_576;
    private static final int DEEPEST = 100;
    private final String text;
    private int at;
    private int depth;

    ExpressionReader(String text) {
        this.text = text;
    }

    Expression read() {
        if (text.length() > LONGEST) {
            throw Fault.invalid("The language expression length limit exceeded. Limit: '%d' and actual: '%d'."
                    .formatted(LONGEST, text.length()));
        }
        Expression expression = expression();
        if (at < text.length()) {
            throw unexpected("the end");
        }
        return expression;
    }

    private Expression expression() {
        if (++depth > DEEPEST) {
            throw Fault.invalid("The language expression is nested more than " + DEEPEST + " levels deep.");
        }
        Expression found = primary();
        while (at < text.length() && (next() == '.' || next() == '[')) {
            found = member(found);
        }
        depth--;
        return found;
    }

    private Expression primary() {
        char c = next();
        if (c == '\'') {
            return new Expression.Literal(JsonNodeFactory.instance.stringNode(quoted()));
        }
        if (Character.isDigit(c) || c == '-') {
            return new Expression.Literal(number());
        }
        String name = name("a function, a text in single quotes or a number");
        expect('(');
        return new Expression.Call(name.toLowerCase(Locale.ROOT), arguments());
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        if (next() == ')') {
            at++;
            return arguments;
        }
        arguments.add(expression());
        while (next() == ',') {
            at++;
            arguments.add(expression());
        }
        expect(')');
        return arguments;
    }

    private Expression member(Expression of) {
        boolean dot = text.charAt(at++) == '.';
        boolean optional = at < text.length() && text.charAt(at) == '?';
        at += optional ? 1 : 0;
        if (dot) {
            return new Expression.Member(of, new Expression.Literal(JsonNodeFactory.instance
                    .stringNode(name("the name of a property"))), optional);
        }
        Expression index = expression();
        expect(']');
        return new Expression.Member(of, index, optional);
    }

    private String quoted() {
        var value = new StringBuilder();
        int close = text.indexOf('\'', ++at);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '\'') {
            value.append(text, at, close + 1);
            at = close + 2;
            close = text.indexOf('\'', at);
        }
        if (close < 0) {
            at = text.length();
            throw unexpected("a closing quote");
        }
        value.append(text, at, close);
        at = close + 1;
        return value.toString();
    }

    private JsonNode number() {
        int from = at++;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        try {
            return JsonNodeFactory.instance.numberNode(Long.parseLong(text.substring(from, at)));
        } catch (NumberFormatException e) {
            throw unexpected("a whole number");
        }
    }

    private String name(String expected) {
        next();
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (from == at) {
            throw unexpected(expected);
        }
        return text.substring(from, at);
    }

    private void expect(char c) {
        if (next() != c) {
            throw unexpected("'" + c + "'");
        }
        at++;
    }

    /** The next character that is no space; 0 at the end. */
    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private Fault unexpected(String expected) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return Fault.invalid("Unable to parse language expression '%s': expected %s at character %d, found %s."
                .formatted(text, expected, at + 1, found));
    }
}
