package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Pages ask the database a fixed number of times, however much there is to show. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProposalQueriesTest {

    private static final int MOST = 8;

    @Inject
    SessionFactory sessions;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    Supports supports;

    @Inject
    People people;

    @Test
    void the_list_takes_few_queries_whatever_stands_in_it() {
        var process = open();
        var list = "/verfahren/" + examples.slug(process) + "/vorschlaege";
        fill(process, 2);
        var few = queries(Who::visitor, list);
        fill(process, 10);
        assertThat(queries(Who::visitor, list)).isEqualTo(few).isLessThanOrEqualTo(MOST);
        assertThat(queries(Who::visitor, list + "?suche=Vorschlag&gebiet=STGT02&sortierung=diskussion"))
                .isLessThanOrEqualTo(MOST);
        var anna = Who.resident();
        anna.request().get("/").then().statusCode(200);
        assertThat(queries(anna::request, list)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void the_page_of_a_proposal_takes_few_queries_whatever_belongs_to_it() {
        var process = open();
        var author = Who.resident();
        var id = examples.published(author.viewer(people), process);
        supportByOrganisation(id);
        var few = queries(Who::visitor, id.path());
        for (int i = 0; i < 5; i++) {
            supports.support(Who.resident().viewer(people), id, null);
            supportByOrganisation(id);
        }
        assertThat(queries(Who::visitor, id.path())).isEqualTo(few).isLessThanOrEqualTo(MOST);
    }

    private void supportByOrganisation(ProposalId id) {
        var speaker = Who.with(Role.RESIDENT, Role.INITIATIVE).viewer(people);
        supports.support(speaker, id, examples.initiativeOf(speaker));
    }

    private ProcessId open() {
        return steps.open(StepKind.PROPOSING, StepKind.SUPPORTING, StepKind.DISCUSSING);
    }

    private void fill(ProcessId process, int count) {
        for (int i = 0; i < count; i++) {
            var id = examples.published(Who.resident().viewer(people), process);
            supports.support(Who.resident().viewer(people), id, null);
        }
    }

    private long queries(Supplier<RequestSpecification> who, String path) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        who.get().get(path).then().statusCode(200);
        var queries = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return queries;
    }
}
