package de.zielforum.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.Topic;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each act around networks, by each sort of person, with a mandate before, during and after its days. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class NetworkRightsTest {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    @Inject
    NetworkPermissions permissions;

    @Inject
    Clock clock;

    @Test
    void who_speaks_for_an_organisation_founds_and_it_becomes_coordinator_and_member() {
        var provider = organisation();
        var speaker = speaker(provider);
        var network = networks.found(speaker, provider, form());
        assertThat(networks.require(network).coordinator().id()).isEqualTo(provider);
        assertThat(memberships.members(network)).singleElement().satisfies(m -> {
            assertThat(m.organisation()).isEqualTo(provider);
            assertThat(m.state()).isEqualTo(MembershipState.MEMBER);
        });
        assertThat(memberships.of(provider)).hasSize(1);
        for (var viewer : strangersTo(provider)) {
            forbidden(() -> networks.found(viewer, provider, form()));
        }
        assertThatThrownBy(() -> networks.found(Viewer.VISITOR, provider, form()))
                .isInstanceOf(SignInNeeded.class);
    }

    @Test
    void planning_founds_without_an_organisation_and_hands_over_to_a_member() {
        var planner = with(Role.PLANNING);
        forbidden(() -> networks.found(with(Role.MODERATION), null, form()));
        forbidden(() -> networks.found(with(Role.PROVIDER), null, form()));
        var network = networks.found(planner, null, form());
        var provider = organisation();
        var speaker = speaker(provider);
        refused("notMember", () -> networks.handOver(planner, network, provider));
        var application = memberships.apply(speaker, network, provider, message());
        assertThat(memberships.applicationsFor(planner)).anyMatch(m -> m.id().equals(application));
        memberships.accept(planner, application);
        networks.handOver(planner, network, provider);
        assertThat(permissions.mayCoordinate(planner, network)).isFalse();
        assertThat(permissions.mayCoordinate(speaker, network)).isTrue();
    }

    @Test
    void only_who_speaks_for_an_organisation_applies_for_it() {
        var network = network();
        var applicant = organisation();
        for (var viewer : strangersTo(applicant)) {
            forbidden(() -> memberships.apply(viewer, network.id(), applicant, message()));
        }
        forbidden(() -> memberships.apply(network.speaker(), network.id(), applicant, message()));
        assertThatThrownBy(() -> memberships.apply(Viewer.VISITOR, network.id(), applicant, message()))
                .isInstanceOf(SignInNeeded.class);
        memberships.apply(speaker(applicant), network.id(), applicant, message());
    }

    @Test
    void an_application_is_decided_by_the_coordinator_alone() {
        var network = network();
        var applicant = organisation();
        var speaker = speaker(applicant);
        var application = memberships.apply(speaker, network.id(), applicant, message());
        assertThat(memberships.applicationsFor(network.speaker())).hasSize(1);
        assertThat(memberships.applicationsFor(speaker)).isEmpty();
        for (var viewer : strangersTo(network.coordinator())) {
            forbidden(() -> memberships.accept(viewer, application));
            forbidden(() -> memberships.decline(viewer, application));
        }
        forbidden(() -> memberships.accept(speaker, application));
        memberships.accept(network.speaker(), application);
        memberships.accept(network.speaker(), application);
        assertThat(memberships.members(network.id())).hasSize(2);
        refused("decided", () -> memberships.decline(network.speaker(), application));
        refused("memberAlready", () -> memberships.apply(speaker, network.id(), applicant, message()));
    }

    @Test
    void a_declined_organisation_may_apply_again() {
        var network = network();
        var applicant = organisation();
        var speaker = speaker(applicant);
        var first = memberships.apply(speaker, network.id(), applicant, message());
        memberships.decline(network.speaker(), first);
        memberships.decline(network.speaker(), first);
        refused("decided", () -> memberships.accept(network.speaker(), first));
        var second = memberships.apply(speaker, network.id(), applicant, message());
        assertThat(second).isNotEqualTo(first);
        memberships.withdraw(speaker, second);
        memberships.withdraw(speaker, second);
        refused("decided", () -> memberships.accept(network.speaker(), second));
        assertThat(memberships.seen(network.speaker(), network.id()).applications())
                .isEmpty();
    }

    @Test
    void applying_twice_at_once_is_applying_once() throws Exception {
        var network = network();
        var applicant = organisation();
        var speaker = speaker(applicant);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<MembershipId> applying = () -> memberships.apply(speaker, network.id(), applicant, message());
            var ids = threads.invokeAll(java.util.Collections.nCopies(8, applying)).stream()
                    .map(f -> f.resultNow())
                    .distinct()
                    .toList();
            assertThat(ids).hasSize(1);
        }
        assertThat(memberships.seen(network.speaker(), network.id()).applications())
                .hasSize(1);
    }

    @Test
    void a_network_that_takes_no_applications_can_still_invite() {
        var coordinator = organisation();
        var speaker = speaker(coordinator);
        var network = networks.found(speaker, coordinator, form(false));
        var guest = organisation();
        var guestSpeaker = speaker(guest);
        refused("notOpen", () -> memberships.apply(guestSpeaker, network, guest, message()));
        var invitation = memberships.invite(speaker, network, guest, message());
        assertThat(memberships.invite(with(Role.PLANNING), network, guest, message()))
                .isEqualTo(invitation);
        memberships.accept(guestSpeaker, invitation);
        assertThat(memberships.members(network)).hasSize(2);
    }

    @Test
    void inviting_is_for_the_coordinator_and_planning_answering_for_the_invited() {
        var network = network();
        var guest = organisation();
        var guestSpeaker = speaker(guest);
        forbidden(() -> memberships.invite(with(Role.MODERATION), network.id(), guest, message()));
        forbidden(() -> memberships.invite(guestSpeaker, network.id(), guest, message()));
        forbidden(() -> memberships.invite(with(Role.PROVIDER), network.id(), guest, message()));
        refused(
                "organisationGone",
                () -> memberships.invite(network.speaker(), network.id(), OrganisationId.next(), message()));
        var invitation = memberships.invite(with(Role.PLANNING), network.id(), guest, message());
        refused("invitedAlready", () -> memberships.apply(guestSpeaker, network.id(), guest, message()));
        forbidden(() -> memberships.accept(with(Role.PLANNING), invitation));
        forbidden(() -> memberships.accept(network.speaker(), invitation));
        for (var viewer : strangersTo(guest)) {
            forbidden(() -> memberships.accept(viewer, invitation));
            forbidden(() -> memberships.decline(viewer, invitation));
        }
        memberships.decline(guestSpeaker, invitation);
        var again = memberships.invite(network.speaker(), network.id(), guest, message());
        forbidden(() -> memberships.withdraw(guestSpeaker, again));
        memberships.withdraw(network.speaker(), again);
        var third = memberships.invite(network.speaker(), network.id(), guest, message());
        memberships.accept(guestSpeaker, third);
        refused("memberAlready", () -> memberships.invite(network.speaker(), network.id(), guest, message()));
    }

    @Test
    void an_organisation_that_applied_is_accepted_and_not_invited() {
        var network = network();
        var applicant = organisation();
        memberships.apply(speaker(applicant), network.id(), applicant, message());
        refused("appliedAlready", () -> memberships.invite(network.speaker(), network.id(), applicant, message()));
    }

    @Test
    void members_leave_by_themselves_and_the_coordinator_hands_over_first() {
        var network = network();
        var member = organisation();
        var speaker = speaker(member);
        var membership = memberships.apply(speaker, network.id(), member, message());
        refused("notMember", () -> memberships.leave(speaker, membership));
        memberships.accept(network.speaker(), membership);
        var own = memberships.members(network.id()).getFirst().id();
        refused("coordinatorLeaves", () -> memberships.leave(network.speaker(), own));
        for (var viewer : strangersTo(member)) {
            forbidden(() -> memberships.leave(viewer, membership));
        }
        forbidden(() -> memberships.leave(network.speaker(), membership));
        forbidden(() -> networks.handOver(speaker, network.id(), member));
        networks.handOver(network.speaker(), network.id(), member);
        memberships.leave(network.speaker(), own);
        memberships.leave(network.speaker(), own);
        assertThat(memberships.members(network.id()))
                .singleElement()
                .satisfies(m -> assertThat(m.organisation()).isEqualTo(member));
    }

    @Test
    void editing_and_closing_are_for_the_coordinator_and_planning() {
        var network = network();
        networks.edit(network.speaker(), network.id(), form());
        networks.edit(with(Role.PLANNING), network.id(), form());
        var kept = new java.util.ArrayList<>(strangersTo(network.coordinator()));
        kept.removeIf(viewer -> viewer.is(Role.PLANNING));
        for (var viewer : kept) {
            forbidden(() -> networks.edit(viewer, network.id(), form()));
            forbidden(() -> networks.close(viewer, network.id()));
        }
        networks.close(network.speaker(), network.id());
        networks.close(network.speaker(), network.id());
        var late = organisation();
        refused("closed", () -> networks.edit(network.speaker(), network.id(), form()));
        refused("closed", () -> memberships.apply(speaker(late), network.id(), late, message()));
        refused("closed", () -> memberships.invite(network.speaker(), network.id(), late, message()));
        assertThat(memberships.of(network.coordinator())).isEmpty();
    }

    @Test
    void a_dissolved_organisation_leaves_its_networks_and_planning_takes_over() {
        var network = network();
        var member = organisation();
        var waiting = organisation();
        memberships.accept(network.speaker(), memberships.apply(speaker(member), network.id(), member, message()));
        memberships.apply(speaker(waiting), network.id(), waiting, message());
        organisations.dissolve(with(Role.PLANNING), waiting);
        assertThat(memberships.seen(network.speaker(), network.id()).applications())
                .isEmpty();
        organisations.dissolve(with(Role.PLANNING), network.coordinator());
        assertThat(memberships.members(network.id())).hasSize(1);
        assertThat(permissions.mayCoordinate(network.speaker(), network.id())).isFalse();
        assertThat(permissions.mayCoordinate(with(Role.PLANNING), network.id())).isTrue();
        networks.handOver(with(Role.PLANNING), network.id(), member);
    }

    @Test
    void what_waits_is_seen_by_who_decides_and_by_who_asked() {
        var network = network();
        var applicant = organisation();
        var guest = organisation();
        var application = memberships.apply(speaker(applicant), network.id(), applicant, message());
        var invitation = memberships.invite(network.speaker(), network.id(), guest, message());

        var coordinator = memberships.seen(network.speaker(), network.id());
        assertThat(coordinator.applications()).extracting(MembershipView::id).containsExactly(application);
        assertThat(coordinator.invitations()).extracting(MembershipView::id).containsExactly(invitation);
        assertThat(coordinator.own()).extracting(MembershipView::organisation).containsExactly(network.coordinator());

        var planner = memberships.seen(with(Role.PLANNING), network.id());
        assertThat(planner.applications()).isEmpty();
        assertThat(planner.invitations()).extracting(MembershipView::id).containsExactly(invitation);

        var applying = memberships.seen(speaker(applicant), network.id());
        assertThat(applying.own()).extracting(MembershipView::id).containsExactly(application);
        assertThat(applying.invitations()).isEmpty();
        assertThat(memberships.seen(speaker(guest), network.id()).own())
                .extracting(MembershipView::id)
                .containsExactly(invitation);

        for (var viewer : List.of(with(Role.PROVIDER), with(Role.MODERATION), Viewer.VISITOR)) {
            var seen = memberships.seen(viewer, network.id());
            assertThat(seen.applications()).isEmpty();
            assertThat(seen.invitations()).isEmpty();
            assertThat(seen.own()).isEmpty();
            assertThat(seen.members()).hasSize(1);
        }
    }

    @Test
    void a_name_is_taken_once_among_the_living() {
        var coordinator = organisation();
        var form = form();
        var first = networks.found(speaker(coordinator), coordinator, form);
        refused("nameTaken", () -> networks.found(speaker(coordinator), coordinator, form));
        networks.close(with(Role.PLANNING), first);
        networks.found(speaker(coordinator), coordinator, form);
    }

    private record Founded(NetworkId id, OrganisationId coordinator, Viewer speaker) {}

    private Founded network() {
        var coordinator = organisation();
        var speaker = speaker(coordinator);
        return new Founded(networks.found(speaker, coordinator, form()), coordinator, speaker);
    }

    private OrganisationId organisation() {
        return organisations.found(
                with(Role.PLANNING),
                new OrganisationForm(
                        "Träger " + UUID.randomUUID(),
                        OrganisationKind.PROVIDER,
                        "Wir helfen.",
                        "",
                        "",
                        "",
                        "",
                        null,
                        Set.of(),
                        Set.of()));
    }

    private Viewer speaker(OrganisationId organisation) {
        return holder(organisation, MandateRole.SPEAKING, 0, null, Role.PROVIDER);
    }

    /** Everybody who must not act for the organisation: no mandate, none today, the wrong one, the wrong role. */
    private List<Viewer> strangersTo(OrganisationId organisation) {
        return List.of(
                with(Role.RESIDENT),
                with(Role.PROVIDER),
                with(Role.PLANNING),
                with(Role.ADMINISTRATION),
                holder(organisation, MandateRole.SPEAKING, -10, -1L, Role.PROVIDER),
                holder(organisation, MandateRole.SPEAKING, 1, null, Role.PROVIDER),
                holder(organisation, MandateRole.EDITING, 0, null, Role.PROVIDER),
                holder(organisation, MandateRole.SPEAKING, 0, null, Role.INITIATIVE));
    }

    private Viewer holder(OrganisationId organisation, MandateRole mandate, long from, Long until, Role role) {
        var viewer = with(role);
        var today = LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        organisations.giveMandate(
                with(Role.PLANNING),
                organisation,
                viewer.id(),
                mandate,
                today.plusDays(from),
                until == null ? null : today.plusDays(until));
        return viewer;
    }

    private Viewer with(Role... roles) {
        return Who.with(roles).viewer(people);
    }

    private static NetworkForm form() {
        return form(true);
    }

    private static NetworkForm form(boolean open) {
        return new NetworkForm(
                "Netzwerk " + UUID.randomUUID(),
                "Wer wir sind.",
                "Was wir wollen.",
                Set.of(),
                Set.of(Topic.FAMILY),
                open);
    }

    private static MembershipForm message() {
        return new MembershipForm("Wir möchten dabei sein.");
    }

    private static void forbidden(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Forbidden.class);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
