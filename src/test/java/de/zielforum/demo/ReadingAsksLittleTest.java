package de.zielforum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.testsupport.FilledInstallation;
import de.zielforum.testsupport.Statements;
import de.zielforum.testsupport.Who;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often pages ask the database. Each kind of page is read for everything the demonstration has of it, so that a query for
 * each proposal, contribution, citation or measure on a page would show.
 */
@QuarkusTest
@TestProfile(FilledInstallation.class)
@WithTestResource(PostgresTestResource.class)
class ReadingAsksLittleTest {

    private static final int MOST = 8;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    EntityManager database;

    @Inject
    People people;

    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '"', textBlock = """
            start page: select '/'
            start page near an area: select '/?gebiet=' || code from area where code in ('01001000', 'STGT02', 'STGT04', 'STBZ021')
            areas: select '/gebiete'
            area: select '/gebiete/' || code from area where code in ('01001000', 'STGT02', 'STGT04', 'STBZ021')
            areas side by side: select '/gebiete/vergleich?gebiet=STGT02&gebiet=STGT04&gebiet=STGT13&gebiet=STBZ021'
            indicators: select '/indikatoren'
            open data: select '/offene-daten'
            indicator: select '/indikatoren/' || key from indicator order by key limit 5
            differences: select '/indikatoren/unterschiede' from indicator limit 1
            map alone: select '/indikatoren/' || key || '/einbetten' from indicator where key = 'sgb2-kinder'
            processes: select '/verfahren'
            process: select '/verfahren/' || slug from process
            proposals: select '/verfahren/' || slug || '/vorschlaege' from process
            proposals of an area: select '/verfahren/' || slug || '/vorschlaege?gebiet=STGT02&sortierung=diskussion' from process
            proposal and discussion: select '/vorschlaege/' || id from proposal where published_at is not null
            discussion: select '/diskussionen/' || id from discussion order by id limit 12
            goals: select '/ziele'
            goals of an area: select '/ziele?gebiet=STGT02'
            goal: select '/ziele/' || id from goal where state <> 'DRAFT'
            ballots: select '/abstimmungen'
            ballot: select '/abstimmungen/' || id from ballot where announced_at is not null
            measures: select '/massnahmen'
            measures of an area: select '/massnahmen?gebiet=STGT02'
            measure: select '/massnahmen/' || id from measure
            organisations: select '/organisationen'
            services: select '/angebote'
            networks: select '/netzwerke'
            """)
    void a_page_asks_at_most_eight_times(String kind, String addresses) {
        var resident = resident();
        for (var path : paths(addresses)) {
            asks(path, Who::visitor);
            asks(path, resident::request);
        }
    }

    private void asks(String path, Supplier<RequestSpecification> reader) {
        var asked = statements.during(
                () -> reader.get().urlEncodingEnabled(false).get(path).then().statusCode(200));
        assertThat(asked).as(path).hasSizeLessThanOrEqualTo(MOST);
    }

    /** Somebody who has told where they live, because for them the start page shows most. */
    private Who resident() {
        var resident = Who.resident();
        var area = (UUID) database.createNativeQuery("select id from area where code = 'STGT02'")
                .getSingleResult();
        people.present(resident.viewer(people), "Eine Bewohnerin", new AreaId(area).value());
        return resident;
    }

    private List<String> paths(String addresses) {
        List<?> rows = database.createNativeQuery(addresses, String.class).getResultList();
        var paths = rows.stream().map(String.class::cast).toList();
        assertThat(paths).isNotEmpty();
        return paths;
    }
}
