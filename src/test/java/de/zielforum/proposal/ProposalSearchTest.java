package de.zielforum.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.Areas;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.Contributions;
import de.zielforum.deliberation.Discussions;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.moderation.Moderation;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.ExampleProcesses;
import de.zielforum.testsupport.ExampleProposals;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class ProposalSearchTest {

    @Inject
    ProposalLists lists;

    @Inject
    SimilarProposals similar;

    @Inject
    Proposals proposals;

    @Inject
    ProposalEvidence evidence;

    @Inject
    Supports supports;

    @Inject
    Discussions discussions;

    @Inject
    Contributions contributions;

    @Inject
    ProposalReader reader;

    @Inject
    Moderation moderation;

    @Inject
    Areas areas;

    @Inject
    ExampleProcesses steps;

    @Inject
    ExampleProposals examples;

    @Inject
    Flensburg flensburg;

    @Inject
    People people;

    private ProcessId process;
    private Viewer author;

    @BeforeEach
    void people_may_propose() {
        process = steps.open(StepKind.PROPOSING, StepKind.SUPPORTING, StepKind.DISCUSSING);
        author = resident();
    }

    @Test
    void words_are_found_in_every_inflection_in_german_and_english() {
        var benches = propose("Eine Bank auf halber Strecke", "Ältere Menschen brauchen Sitzgelegenheiten.");
        var houses = propose("Häuser für Familien", "In der Neustadt fehlen Räume zum Spielen.");
        var english = propose("Welcome", "Newcomers were asking for language courses.");
        assertThat(found("Bänke")).containsExactly(benches);
        assertThat(found("sitzgelegenheit")).containsExactly(benches);
        assertThat(found("ein Haus")).containsExactly(houses);
        assertThat(found("Familie Raum")).containsExactly(houses);
        assertThat(found("spielen -familie")).isEmpty();
        assertThat(found("ask course")).containsExactly(english);
        assertThat(found("Straßenbahn")).isEmpty();
        assertThat(found("   ")).hasSize(3);
    }

    @Test
    void words_within_german_compounds_are_found_in_titles() {
        var lunch = propose("Ein Mittagessen, das niemand beantragen muss", "Für alle Kinder.");
        assertThat(found("Essen")).containsExactly(lunch);
        assertThat(found("mittag")).containsExactly(lunch);
    }

    @Test
    void whatever_is_typed_does_no_harm() {
        propose("Titel", "Text");
        for (var typed : List.of("'", "\"offen", "a & | ! ( :*", "%", "\\", "\u0000", "-", "<b>", "x".repeat(3000))) {
            found(typed);
            similar.to(process, typed, typed, null);
        }
    }

    @Test
    void filters_narrow_by_area_topic_state_organisation_author_and_evidence() {
        var speaker = Who.with(Role.RESIDENT, Role.INITIATIVE).viewer(people);
        var organisation = examples.initiativeOf(speaker);
        var plain = examples.published(author, process);
        var organised = examples.published(speaker, process, organisation);
        var elsewhere = publish(new ProposalForm("Tarup", "Text", flensburg.district(13), null, Set.of(Topic.HOUSING)));
        var withdrawn = examples.published(author, process);
        proposals.withdraw(author, withdrawn, "");

        assertThat(ids(all())).containsExactlyInAnyOrder(plain, organised, elsewhere);
        assertThat(ids(all().in(areas.selfAndBelow(examples.neustadt())))).containsExactlyInAnyOrder(plain, organised);
        assertThat(ids(all().about(Topic.HOUSING))).containsExactly(elsewhere);
        assertThat(ids(all().in(ProposalState.WITHDRAWN))).containsExactly(withdrawn);
        assertThat(ids(all().byOrganisations(true))).containsExactly(organised);
        assertThat(ids(all().of(organisation))).containsExactly(organised);
        assertThat(ids(all().writtenBy(author.id()))).containsExactlyInAnyOrder(plain, elsewhere);
        assertThat(ids(all().citing("sgb2-kinder"))).hasSize(3);
        assertThat(ids(all().citing("anteil-unter-18"))).isEmpty();
        assertThat(lists.count(all().byOrganisations(true))).isEqualTo(1);

        supports.support(speaker, plain, organisation);
        assertThat(ids(all().supportedBy(organisation))).containsExactly(plain);
    }

    @Test
    void drafts_and_hidden_proposals_stand_in_no_list() {
        examples.ready(author, process);
        var hidden = propose("Wird ausgeblendet", "Text");
        moderation.hide(Who.moderator().viewer(people), hidden.content(), NetiquetteRule.WERBUNG, "Das ist Werbung.");
        assertThat(ids(all())).isEmpty();
        assertThat(lists.count(all())).isZero();
        assertThat(similar.to(process, "Wird ausgeblendet", "", null)).isEmpty();
        assertThat(proposals.consolidatable(process)).isEmpty();
    }

    @Test
    void lists_are_ordered_and_paged_without_losing_or_repeating_anybody() {
        var made = new ArrayList<ProposalId>();
        for (int i = 0; i < 7; i++) {
            made.add(examples.published(author, process));
        }
        for (int i = 0; i < 3; i++) {
            supports.support(resident(), made.get(2), null);
        }
        supports.support(resident(), made.get(4), null);
        for (int i = 0; i < 2; i++) {
            var thread = reader.view(author, made.get(5)).discussion();
            discussions.contribute(author, thread, ContributionKind.REMARK, "Noch etwas, " + i, null);
        }
        assertThat(paged(all())).containsExactlyElementsOf(made.reversed());
        assertThat(paged(all().by(ProposalOrder.SUPPORTED))).hasSize(7).startsWith(made.get(2), made.get(4));
        assertThat(paged(all().by(ProposalOrder.DISCUSSED))).hasSize(7).startsWith(made.get(5));
        assertThat(lists.first(Viewer.VISITOR, all().by(ProposalOrder.DISCUSSED), 1)
                        .getFirst()
                        .contributions())
                .isEqualTo(2);
        var shuffled = paged(all().shuffledBy(7));
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(made);
        assertThat(paged(all().shuffledBy(7))).isEqualTo(shuffled);
        assertThat(List.of(paged(all().shuffledBy(8)), paged(all().shuffledBy(9)), paged(all().shuffledBy(10))))
                .anyMatch(other -> !other.equals(shuffled));
    }

    @Test
    void only_contributions_that_can_be_read_count() {
        var id = propose("Titel", "Text");
        var thread = reader.view(author, id).discussion();
        var first = discussions.contribute(author, thread, ContributionKind.FOR, "Ja, weil es fehlt.", null);
        discussions.contribute(author, thread, ContributionKind.REMARK, "Und noch etwas dazu.", first);
        assertThat(contributions()).isEqualTo(2);
        contributions.withdraw(author, first);
        assertThat(contributions()).isEqualTo(1);
    }

    private int contributions() {
        return lists.first(Viewer.VISITOR, all(), 1).getFirst().contributions();
    }

    @Test
    void a_broken_cursor_means_the_beginning() {
        propose("Titel", "Text");
        for (var order : ProposalOrder.values()) {
            for (var cursor : List.of("", "x", "###", "YWJjH2RlZg", "MR8x")) {
                assertThat(ids(all().by(order).after(cursor))).hasSize(1);
            }
        }
    }

    @Test
    void a_list_knows_what_its_reader_supports() {
        var id = propose("Titel", "Text");
        var reader = resident();
        supports.support(reader, id, null);
        assertThat(lists.first(reader, all(), 1).getFirst().supported()).isTrue();
        assertThat(lists.first(resident(), all(), 1).getFirst().supported()).isFalse();
        assertThat(lists.first(Viewer.VISITOR, all(), 1).getFirst().supporters())
                .isEqualTo(1);
    }

    @Test
    void what_resembles_a_new_text_is_found_and_what_shares_an_everyday_word_is_not() {
        var bus = propose("Der letzte Bus in die Nordstadt", "Abends fährt nach neun kein Bus mehr.");
        var bench = propose("Eine Bank auf halber Strecke", "Ältere brauchen Bänke, um sich auszuruhen.");
        propose("Kindergeld nicht mehr auf Hartz IV anrechnen", "Es wird abgezogen.");
        propose("Ein Haus für Familien", "Wo man sich trifft.");
        assertThat(alike("Bus auch abends in die Nordstadt", "")).containsExactly(bus);
        assertThat(alike("Mehr Bänke für Ältere", "")).containsExactly(bench);
        assertThat(alike("Schwimmbad am Hafen", "Es gibt keines mehr.")).isEmpty();
        assertThat(alike("Mehr Grün", "")).isEmpty();
        assertThat(alike("Bus", "")).isEmpty();
        assertThat(similar.to(process, "Der letzte Bus in die Nordstadt", "", bus))
                .isEmpty();
        assertThat(similar.to(steps.published(), "Der letzte Bus in die Nordstadt", "", null))
                .isEmpty();
    }

    private List<ProposalId> alike(String title, String text) {
        return similar.to(process, title, text, null).stream()
                .map(SimilarProposal::id)
                .toList();
    }

    private ProposalId propose(String title, String text) {
        return examples.published(author, process, title, text);
    }

    private ProposalId publish(ProposalForm form) {
        var id = examples.draft(author, process, form);
        evidence.cite(author, id, ExampleProposals.FIGURE);
        proposals.submit(author, id);
        return id;
    }

    private ProposalQuery all() {
        return ProposalQuery.all().in(process);
    }

    private List<ProposalId> found(String words) {
        return ids(all().saying(words));
    }

    private List<ProposalId> ids(ProposalQuery query) {
        return lists.first(Viewer.VISITOR, query, 100).stream()
                .map(ProposalCard::id)
                .toList();
    }

    private List<ProposalId> paged(ProposalQuery query) {
        var ids = new ArrayList<ProposalId>();
        String cursor = null;
        do {
            var page = lists.page(Viewer.VISITOR, query.after(cursor), 2);
            page.items().forEach(card -> ids.add(card.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private Viewer resident() {
        return Who.resident().viewer(people);
    }
}
