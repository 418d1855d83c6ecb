package de.zielforum.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.testsupport.FilledInstallation;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

/** The demonstration fills itself by the services everybody uses; what is in it could have been done by hand. */
@QuarkusTest
@TestProfile(FilledInstallation.class)
@WithTestResource(PostgresTestResource.class)
class DemonstrationTest {

    @Inject
    EntityManager database;

    @Inject
    Demonstration demonstration;

    @Test
    @Transactional
    void everything_in_the_content_has_come_to_life() {
        assertThat(count("area")).isEqualTo(55);
        assertThat(count("indicator")).isEqualTo(15);
        assertThat(count("observation")).isEqualTo(1179);
        assertThat(count("person")).isGreaterThanOrEqualTo(84);
        assertThat(count("organisation")).isEqualTo(17);
        assertThat(count("network")).isEqualTo(2);
        assertThat(count("process")).isEqualTo(2);
        assertThat(count("proposal")).isEqualTo(44);
        assertThat(count("goal")).isEqualTo(11);
        assertThat(count("measure")).isEqualTo(9);
        assertThat(count("decision")).isEqualTo(8);
    }

    @Test
    @Transactional
    void the_goals_of_2019_ended_as_the_real_figures_say() {
        assertThat(states("REACHED")).isEqualTo(3);
        assertThat(states("MISSED")).isEqualTo(2);
        assertThat(states("NOT_ADOPTED")).isEqualTo(1);
        assertThat(states("ON_BALLOT")).isEqualTo(3);
    }

    @Test
    void filling_again_changes_nothing() {
        var before = entries();
        demonstration.fill();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void every_page_says_that_it_is_a_demonstration() {
        Who.visitor().get("/").then().statusCode(200).body(containsString("Demonstration"));
        Who.visitor()
                .get("/ziele")
                .then()
                .statusCode(200)
                .body(containsString("erreicht"))
                .body(not(containsString("NOT_FOUND")));
    }

    private long entries() {
        return count("journal_entry");
    }

    private long count(String table) {
        return ((Number) database.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private long states(String state) {
        return ((Number) database.createNativeQuery("select count(*) from goal where state = ?1")
                        .setParameter(1, state)
                        .getSingleResult())
                .longValue();
    }
}
