package fieldguide.web.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two tokens side by side. */
public record Comparison(TokenView left, TokenView right, List<Row> rows) {
    /** A claim in both. */
    public record Row(String name, String left, String right, boolean differs, String meaning) {}

    /** Those that are named; else the newest and the newest of another identity. */
    static Comparison of(Tokens tokens, Optional<String> leftId, Optional<String> rightId) {
        TokenView left = leftId.flatMap(tokens::withId).orElse(tokens.all().getFirst());
        TokenView right = rightId.flatMap(tokens::withId)
                .or(() -> tokens.all().stream().filter(t -> !t.identity().equals(left.identity())).findFirst())
                .or(() -> tokens.all().stream().filter(t -> !t.id().equals(left.id())).findFirst()).orElse(left);
        Stream<String> claims = Stream.of(left, right).flatMap(t -> t.claims().stream()).map(ClaimView::name).distinct();
        return new Comparison(left, right, claims.map(name -> row(left.claim(name), right.claim(name))).toList());
    }

    private static Row row(ClaimView left, ClaimView right) {
        return new Row(left.name(), left.value(), right.value(), !left.value().equals(right.value()), left.meaning());
    }
}
