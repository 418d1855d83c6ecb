package de.zielforum.deliberation;

import static de.zielforum.deliberation.ContributionKind.AGAINST;
import static de.zielforum.deliberation.ContributionKind.FOR;
import static de.zielforum.deliberation.ContributionKind.QUESTION;
import static de.zielforum.deliberation.ContributionKind.REMARK;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DiscussionsTest {

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    ExampleProcesses processes;

    @Inject
    People people;

    private DiscussionId discussion;
    private Viewer anna;

    @BeforeEach
    void a_discussion_is_open() {
        discussion = discussions.open(processes.open(StepKind.DISCUSSING), "Mehr Bänke", "/vorschlaege/1");
        anna = Who.resident().viewer(people);
    }

    @Test
    void the_newest_contribution_stands_first_with_its_answers_from_old_to_new() {
        var first = discussions.contribute(anna, discussion, FOR, "Ja, **bitte**.", null);
        var second = discussions.contribute(anna, discussion, AGAINST, "Nein, lieber Bäume.", null);
        discussions.contribute(anna, discussion, REMARK, "Warum nicht beides?", second);
        discussions.contribute(anna, discussion, QUESTION, "Was kostet das?", second);
        var view = discussions.view(Viewer.VISITOR, discussion);
        assertThat(view.contributions()).extracting(ContributionView::id).containsExactly(second, first);
        assertThat(view.contributions().getFirst().replies())
                .extracting(ContributionView::text)
                .containsExactly("Warum nicht beides?", "Was kostet das?");
        assertThat(view.contributions().getFirst().authorName()).isEqualTo(anna.name());
        assertThat(view.counts()).isEqualTo(new DiscussionCounts(1, 1, 0, 0, 2));
        assertThat(discussions.counts(List.of(discussion))).containsEntry(discussion, 4);
        assertThat(view.access()).isEqualTo(Access.SIGN_IN);
        assertThat(discussions.view(anna, discussion).access()).isEqualTo(Access.OPEN);
        assertThat(contributions.address(second)).isEqualTo("/vorschlaege/1#beitrag-" + second);
    }
}
