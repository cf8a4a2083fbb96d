package fieldguide;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The portal. Without a command it serves; a command works without a server or a database. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Fieldguide {
    public static void main(String[] args) {
        if (args.length > 0 && Commands.knows(args[0])) {
            System.exit(Commands.run(args));
        }
        SpringApplication.run(Fieldguide.class, args);
    }

    /** The one clock; tests put another in its place. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
