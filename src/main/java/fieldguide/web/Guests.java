package fieldguide.web;

import fieldguide.account.Learner;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows a guest again by a secret of 128 bits in a long-lived cookie. The guest's id, under which work is stored, is
 * the secret's hash: whoever reads the database cannot pass for the guest.
 */
@Component
public class Guests {
    static final String COOKIE = "fieldguide-guest";
    /** No browser keeps a cookie longer. */
    private static final Duration KEPT = Duration.ofDays(400);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final String GREETED = Guests.class.getName();

    private final SecureRandom random = new SecureRandom();

    /** The guest who sent the request, if it is one who was here before. */
    public Optional<Learner> known(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue)
                .filter(value -> SECRET.matcher(value).matches())
                .map(Guests::of);
    }

    /** The guest who sent the request; one who is new is given the cookie. */
    Learner welcome(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(GREETED) instanceof Learner greeted) {
            return greeted;
        }
        Learner guest = known(request).orElseGet(() -> greet(request, response));
        request.setAttribute(GREETED, guest);
        return guest;
    }

    private Learner greet(HttpServletRequest request, HttpServletResponse response) {
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, value, KEPT));
        return of(value);
    }

    /** After the guest's work has gone to an account, the browser is a new guest's. */
    public void farewell(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
    }

    private static String cookie(HttpServletRequest request, String value, Duration kept) {
        return ResponseCookie.from(COOKIE, value).maxAge(kept).path("/")
                .httpOnly(true).sameSite("Lax").secure(request.isSecure()).build().toString();
    }

    private static Learner of(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return Learner.guest(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
