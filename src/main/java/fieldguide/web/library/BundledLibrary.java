package fieldguide.web.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The modules inside the jar, laid out as a folder. */
final class BundledLibrary {
    private static final String ROOT = "library/";

    private BundledLibrary() {}

    /** A temporary folder with a copy of all modules that come with the portal. */
    static Path unpacked() {
        try {
            Path folder = Files.createTempDirectory("fieldguide-library");
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*")) {
                String url = resource.getURL().toString();
                Path target = folder.resolve(java.net.URLDecoder.decode(
                        url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1), java.nio.charset.StandardCharsets.UTF_8)).normalize();
                if (target.startsWith(folder) && resource.isReadable()) {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = resource.getInputStream()) {
                        Files.copy(in, target);
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The modules that come with the portal could not be unpacked", e);
        }
    }
}
