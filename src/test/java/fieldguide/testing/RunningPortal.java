package fieldguide.testing;

import fieldguide.Fieldguide;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** A portal as it is served, on a free port, for programs that are no tests of Spring's: with a clock that they turn. */
public final class RunningPortal {
    private RunningPortal() {}

    /** @param settings as on the command line; without a database among them it has one of its own */
    public static ConfigurableApplicationContext start(InstantSource clock, String... settings) {
        return start(clock, new Statements(), settings);
    }

    /** @param statements counts what is sent to the database */
    public static ConfigurableApplicationContext start(InstantSource clock, Statements statements, String... settings) {
        return start(portal -> {
            portal.registerBean("clockOfTheProgram", InstantSource.class, () -> clock, bean -> bean.setPrimary(true));
            portal.registerBean(Statements.class, () -> statements);
        }, settings);
    }

    /** With the machine's clock, and nothing in it that counts or takes time. */
    public static ConfigurableApplicationContext untouched(String... settings) {
        return start(portal -> {}, settings);
    }

    private static ConfigurableApplicationContext start(Consumer<GenericApplicationContext> more, String... settings) {
        return new SpringApplicationBuilder(Fieldguide.class).initializers(context -> {
            var portal = (GenericApplicationContext) context;
            more.accept(portal);
            portal.registerBean(NothingOfTests.class, NothingOfTests::new);
        }).run(Stream.concat(Stream.of("--server.port=0"), Stream.of(settings)).toArray(String[]::new));
    }

    public static int port(ConfigurableApplicationContext portal) {
        return portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** What single tests add to their portals is found on the class path too, and belongs to them. */
    static final class NothingOfTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
            return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NothingOfTests;
        }

        @Override
        public int hashCode() {
            return NothingOfTests.class.hashCode();
        }
    }
}
