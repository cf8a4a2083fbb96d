package fieldguide.web.sandbox;

import fieldguide.sandbox.entra.TokenReading;
import org.jspecify.annotations.Nullable;

/**
 * One claim and what it says.
 *
 * @param cause the thing in the sandbox that caused the value, if it still exists
 */
public record ClaimView(String name, String value, String meaning, @Nullable Place cause) {
    public static ClaimView of(TokenReading.Claim claim, Names names) {
        return new ClaimView(claim.name(), claim.value(), claim.meaning(), claim.because().flatMap(names::place).orElse(null));
    }
}
