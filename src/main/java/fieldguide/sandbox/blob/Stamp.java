package fieldguide.sandbox.blob;

import fieldguide.sandbox.cloud.Turn;
import fieldguide.sandbox.http.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Entity tags and times of last change. */
final class Stamp {
    private Stamp() {}

    static String etag(Turn turn) {
        return "\"0x8D" + turn.randomness().hex(6).toUpperCase(Locale.ROOT) + "\"";
    }

    static String http(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)).replace("Z", "GMT");
    }

    static Response on(Response response, String etag, Instant modified) {
        return response.with("ETag", etag).with("Last-Modified", http(modified));
    }
}
