package fieldguide.web.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The kinds of files beside a module's texts that the portal hands out. */
public final class Media {
    private static final Map<String, MediaType> SERVED = Map.of(
            "png", MediaType.IMAGE_PNG, "jpg", MediaType.IMAGE_JPEG, "jpeg", MediaType.IMAGE_JPEG, "gif", MediaType.IMAGE_GIF,
            "webp", MediaType.parseMediaType("image/webp"), "svg", MediaType.parseMediaType("image/svg+xml"));

    private Media() {}

    public static boolean isServed(String file) {
        return type(file).isPresent();
    }

    public static Optional<MediaType> type(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(SERVED.get(ending));
    }
}
