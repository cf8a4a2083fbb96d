package fieldguide.web.sandbox;

import fieldguide.sandbox.Sandbox;
import fieldguide.sandbox.cloud.IssuedToken;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tokens that the metadata services of this sandbox keep, the newest first. */
record Tokens(List<TokenView> all) {

    static Tokens of(Sandbox sandbox) {
        return new Tokens(sandbox.cloud().tokens().values().stream().sorted(Comparator.comparing(IssuedToken::notBefore).reversed())
                .flatMap(token -> TokenView.of(sandbox, token).stream()).toList());
    }

    Optional<TokenView> withId(String id) {
        return all.stream().filter(token -> token.id().equals(id)).findFirst();
    }

    /** The one that was asked for, else the one of the last call, else the newest. */
    Optional<TokenView> chosen(Optional<String> id, String compact) {
        return id.flatMap(this::withId).or(() -> all.stream().filter(token -> token.compact().equals(compact)).findFirst())
                .or(() -> all.stream().findFirst());
    }
}
