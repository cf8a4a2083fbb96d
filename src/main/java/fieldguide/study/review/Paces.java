package fieldguide.study.review;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pace of each learner. */
@Repository
public class Paces {
    private final JdbcClient jdbc;

    Paces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link Pace#DEFAULT} for a learner who has set none. */
    public Pace of(String owner) {
        return jdbc.sql("SELECT zone, fresh, reviews FROM study_pace WHERE owner = :owner").param("owner", owner)
                .query((row, _) -> new Pace(zone(row.getString("zone")).orElse(Pace.DEFAULT.zone()), row.getString("zone") != null,
                        new Limits(row.getInt("fresh"), row.getInt("reviews"))))
                .optional().orElse(Pace.DEFAULT);
    }

    public void set(String owner, ZoneId zone, Limits limits) {
        jdbc.sql("""
                INSERT INTO study_pace (owner, zone, fresh, reviews) VALUES (:owner, :zone, :fresh, :reviews)
                ON CONFLICT (owner) DO UPDATE SET zone = excluded.zone, fresh = excluded.fresh, reviews = excluded.reviews
                """).param("owner", owner).param("zone", zone.getId())
                .param("fresh", limits.fresh()).param("reviews", limits.reviews()).update();
    }

    /** Takes the browser's word for the zone as long as the learner has said nothing. */
    public void suppose(String owner, ZoneId zone) {
        jdbc.sql("""
                INSERT INTO study_pace (owner, zone, fresh, reviews) VALUES (:owner, :zone, :fresh, :reviews)
                ON CONFLICT (owner) DO UPDATE SET zone = coalesce(study_pace.zone, excluded.zone)
                """).param("owner", owner).param("zone", zone.getId())
                .param("fresh", Limits.DEFAULT.fresh()).param("reviews", Limits.DEFAULT.reviews()).update();
    }

    /** A zone by its name in the IANA database; empty for any other name. */
    public static Optional<ZoneId> zone(String name) {
        try {
            return Optional.ofNullable(name).filter(n -> n.equals("Z") || ZoneId.getAvailableZoneIds().contains(n)).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
