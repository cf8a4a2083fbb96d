package fieldguide.web.sandbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Two tokens side by side. */
public record Comparison(TokenView left, TokenView right, List<Row> rows) {
    /** A claim in both. */
    public record Row(String name, String left, String right, boolean differs, String why) {}

    /** Those that are named; else the newest and the newest of another identity. */
    static Comparison of(List<TokenView> tokens, Optional<String> leftId, Optional<String> rightId) {
        TokenView left = leftId.flatMap(id -> named(tokens, id)).orElse(tokens.getFirst());
        TokenView right = rightId.flatMap(id -> named(tokens, id))
                .or(() -> tokens.stream().filter(t -> !t.identity().equals(left.identity())).findFirst())
                .or(() -> tokens.stream().filter(t -> !t.id().equals(left.id())).findFirst()).orElse(left);
        var claims = new LinkedHashSet<String>();
        left.claims().forEach(c -> claims.add(c.name()));
        right.claims().forEach(c -> claims.add(c.name()));
        return new Comparison(left, right, claims.stream().map(name -> row(name, left, right)).toList());
    }

    private static Optional<TokenView> named(List<TokenView> tokens, String id) {
        return tokens.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static Row row(String name, TokenView left, TokenView right) {
        String here = value(left, name);
        String there = value(right, name);
        return new Row(name, here, there, !here.equals(there), why(name));
    }

    private static String value(TokenView token, String name) {
        return token.claims().stream().filter(c -> c.name().equals(name)).map(ClaimView::value).findFirst().orElse("");
    }

    private static String why(String name) {
        return switch (name) {
            case "aud" -> "the service that was asked for";
            case "iat", "nbf", "exp" -> "when it was issued";
            case "appid" -> "client id of the identity";
            case "oid", "sub" -> "its service principal";
            case "xms_mirid" -> "a machine (system-assigned) or an identity of its own (user-assigned)";
            case "xms_az_rid" -> "the machine on which it was asked for";
            case "uti", "aio", "rh" -> "new in every token";
            default -> "";
        };
    }
}
