package de.zielforum.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.persistence.EntityManager;
import java.util.List;

/** An installation of its own for tests that bring in other stands of areas, which all tests of a database would see. */
public class ChangingAreas implements QuarkusTestProfile {

    private static final List<String> TABLES = List.of(
            "edition_change",
            "figure_file",
            "citation",
            "published_observation",
            "observation",
            "submitted_figure",
            "edition",
            "indicator_part",
            "indicator",
            "area_succession");

    /** Leaves the installation as empty of areas and figures as it was. */
    public static void clear(EntityManager database) {
        QuarkusTransaction.requiringNew().run(() -> {
            // Citations refuse to be forgotten, except by the owner of the table.
            database.createNativeQuery("alter table citation disable trigger user")
                    .executeUpdate();
            for (var table : TABLES) {
                database.createNativeQuery("delete from " + table).executeUpdate();
            }
            for (var level : List.of("NEIGHBOURHOOD", "DISTRICT", "MUNICIPALITY")) {
                database.createNativeQuery("delete from area where level = :level")
                        .setParameter("level", level)
                        .executeUpdate();
            }
            database.createNativeQuery("alter table citation enable trigger user")
                    .executeUpdate();
        });
    }
}
