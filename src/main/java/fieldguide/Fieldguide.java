package fieldguide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The portal. Without arguments it serves. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Fieldguide {
    public static void main(String[] args) {
        SpringApplication.run(Fieldguide.class, args);
    }
}
