package de.zielforum.voting.web;

import static de.zielforum.testsupport.Who.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.Processes;
import de.zielforum.participation.StepAction;
import de.zielforum.participation.StepKind;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.testsupport.ExampleBallots;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.voting.BallotKeeper;
import de.zielforum.voting.tally.AcceptanceRule.MoreThanHalf;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class VotingActionTest {

    @Inject
    @All
    List<StepAction> actions;

    @Inject
    Processes processes;

    @Inject
    ExampleProcesses examples;

    @Inject
    ExampleBallots ballots;

    @Inject
    BallotKeeper keeper;

    @Test
    void the_page_of_a_process_leads_to_its_open_ballot() {
        var process = processes.require(examples.open(StepKind.VOTING));
        var ballot = ballots.draft(process.id(), new MoreThanHalf(), "A", "B");
        assertThat(links(process.slug(), StepKind.VOTING)).isEmpty();
        ballots.announced(ballot);
        assertThat(links(process.slug(), StepKind.VOTING))
                .extracting(Link::label)
                .containsExactly("Zur angekündigten Abstimmung");
        keeper.keepTime();
        assertThat(links(process.slug(), StepKind.VOTING))
                .extracting(Link::href)
                .containsExactly("/abstimmungen/" + ballot);
        assertThat(links(process.slug(), StepKind.PROPOSING))
                .extracting(Link::href)
                .noneMatch(href -> href.startsWith("/abstimmungen"));
        visitor()
                .get(process.path())
                .then()
                .statusCode(200)
                .body(containsString("Zur Abstimmung"))
                .body(containsString("href=\"/abstimmungen/" + ballot + "\""));
    }

    private List<Link> links(String slug, StepKind kind) {
        var process = processes.bySlug(slug).orElseThrow();
        return actions.stream()
                .map(action -> action.of(process, kind, Viewer.VISITOR))
                .flatMap(Optional::stream)
                .toList();
    }
}
