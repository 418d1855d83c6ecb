package de.zielforum.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.SignInNeeded;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each act, by each sort of person, with a mandate before, during and after its days. */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class OrganisationRightsTest {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Mandates mandates;

    @Inject
    Services services;

    @Inject
    OrganisationPermissions permissions;

    @Inject
    Clock clock;

    private final Directory directory = new Directory();

    @Test
    void founding_is_for_the_administration() {
        for (var duty : Role.DUTIES) {
            assertThat(organisations.found(with(duty), directory.form(OrganisationKind.INITIATIVE)))
                    .isNotNull();
        }
        forbidden(() -> organisations.found(with(Role.RESIDENT), directory.form(OrganisationKind.INITIATIVE)));
        forbidden(() -> organisations.found(with(Role.PROVIDER), directory.form(OrganisationKind.PROVIDER)));
        assertThatThrownBy(() -> organisations.found(Viewer.VISITOR, directory.form(OrganisationKind.INITIATIVE)))
                .isInstanceOf(SignInNeeded.class);
    }

    @Test
    void speaking_needs_the_role_that_fits_the_kind_and_a_mandate_valid_today() {
        for (var kind : OrganisationKind.values()) {
            var id = organisations.found(with(Role.PLANNING), directory.form(kind));
            for (var role : Role.values()) {
                var viewer = with(role);
                assertThat(permissions.maySpeak(viewer, id)).isFalse();
                give(id, viewer, MandateRole.SPEAKING, 0, null);
                assertThat(permissions.maySpeak(viewer, id))
                        .as(kind + " " + role)
                        .isEqualTo(fits(kind, role));
                assertThat(organisations.spokenForBy(viewer).stream().anyMatch(o -> o.id().equals(id)))
                        .isEqualTo(fits(kind, role));
            }
        }
    }

    private static boolean fits(OrganisationKind kind, Role role) {
        return switch (kind) {
            case ADMINISTRATION -> Role.DUTIES.contains(role) || role == Role.ADMINISTRATION;
            case WELFARE_ASSOCIATION, PROVIDER -> role == Role.PROVIDER;
            case INITIATIVE, SELF_HELP_GROUP -> role == Role.INITIATIVE;
        };
    }

    @Test
    void a_mandate_counts_from_its_first_day_to_its_last() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.PROVIDER));
        assertThat(permissions.maySpeak(holder(id, MandateRole.SPEAKING, -10, -1L), id))
                .isFalse();
        assertThat(permissions.maySpeak(holder(id, MandateRole.SPEAKING, 1, null), id))
                .isFalse();
        assertThat(permissions.maySpeak(holder(id, MandateRole.SPEAKING, -10, 0L), id))
                .isTrue();
        assertThat(permissions.maySpeak(holder(id, MandateRole.SPEAKING, 0, 0L), id))
                .isTrue();
        assertThat(permissions.maySpeak(holder(id, MandateRole.EDITING, 0, null), id))
                .isFalse();
        assertThat(permissions.mayEdit(holder(id, MandateRole.SPEAKING, 0, null), id))
                .isFalse();
        assertThat(permissions.mayEdit(holder(id, MandateRole.EDITING, 0, null), id))
                .isTrue();
        assertThat(permissions.mayEdit(holder(id, MandateRole.EDITING, -2, -1L), id))
                .isFalse();
    }

    @Test
    void editing_the_entry_and_its_services_needs_a_mandate_for_editing_or_a_duty() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.PROVIDER));
        var other = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.PROVIDER));
        var editor = holder(id, MandateRole.EDITING, 0, null);
        var service = services.offer(editor, id, directory.service());
        organisations.edit(editor, id, directory.form(OrganisationKind.PROVIDER));
        services.edit(editor, service, directory.service());
        organisations.edit(with(Role.MODERATION), id, directory.form(OrganisationKind.PROVIDER));
        services.edit(with(Role.STATISTICS), service, directory.service());

        var kept = new Viewer[] {
            with(Role.RESIDENT),
            with(Role.PROVIDER),
            holder(other, MandateRole.EDITING, 0, null),
            holder(id, MandateRole.SPEAKING, 0, null),
            holder(id, MandateRole.EDITING, -9, -1L),
            holder(id, MandateRole.EDITING, 1, null),
            wrongRole(id, MandateRole.EDITING)
        };
        for (var viewer : kept) {
            forbidden(() -> organisations.edit(viewer, id, directory.form(OrganisationKind.PROVIDER)));
            forbidden(() -> services.offer(viewer, id, directory.service()));
            forbidden(() -> services.edit(viewer, service, directory.service()));
            forbidden(() -> services.withdraw(viewer, service));
        }
        services.withdraw(editor, service);
        services.withdraw(editor, service);
        refused("serviceWithdrawn", () -> services.edit(editor, service, directory.service()));
    }

    @Test
    void the_kind_is_changed_by_the_administration_alone() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.PROVIDER));
        var editor = holder(id, MandateRole.EDITING, 0, null);
        refused("kindFixed", () -> organisations.edit(editor, id, directory.form(OrganisationKind.ADMINISTRATION)));
        organisations.edit(with(Role.MODERATION), id, directory.form(OrganisationKind.WELFARE_ASSOCIATION));
        assertThat(organisations.find(id).orElseThrow().kind()).isEqualTo(OrganisationKind.WELFARE_ASSOCIATION);
    }

    @Test
    void what_no_database_keeps_is_left_out_of_a_text() {
        var id = organisations.found(with(Role.PLANNING), directory.named("Verein\u0000 " + UUID.randomUUID()));
        assertThat(organisations.find(id).orElseThrow().name()).startsWith("Verein ");
    }

    @Test
    void mandates_are_given_and_ended_by_speakers_and_the_administration() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.INITIATIVE));
        var speaker = holder(id, MandateRole.SPEAKING, 0, null, Role.INITIATIVE);
        for (var giver : new Viewer[] {speaker, with(Role.MODERATION)}) {
            var given = organisations.giveMandate(
                    giver, id, with(Role.INITIATIVE).id(), MandateRole.EDITING, directory.today(), null);
            mandates.end(giver, given);
            mandates.end(giver, given);
        }
        var standing = give(id, with(Role.INITIATIVE), MandateRole.EDITING, 0, null);
        var kept = new Viewer[] {
            with(Role.INITIATIVE),
            with(Role.RESIDENT),
            holder(id, MandateRole.EDITING, 0, null, Role.INITIATIVE),
            holder(id, MandateRole.SPEAKING, -3, -1L, Role.INITIATIVE),
            holder(id, MandateRole.SPEAKING, 1, null, Role.INITIATIVE),
            holder(id, MandateRole.SPEAKING, 0, null, Role.RESIDENT)
        };
        for (var viewer : kept) {
            forbidden(() ->
                    organisations.giveMandate(viewer, id, viewer.id(), MandateRole.EDITING, directory.today(), null));
            forbidden(() -> mandates.end(viewer, standing));
        }
    }

    @Test
    void the_last_speaker_stays_unless_the_administration_ends_it() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.INITIATIVE));
        var speaker = with(Role.INITIATIVE);
        var first = give(id, speaker, MandateRole.SPEAKING, 0, null);
        give(id, with(Role.INITIATIVE), MandateRole.SPEAKING, 1, null);
        refused("lastSpeaker", () -> mandates.end(speaker, first));
        var second = give(id, with(Role.INITIATIVE), MandateRole.SPEAKING, -1, 0L);
        mandates.end(speaker, first);
        assertThat(permissions.maySpeak(speaker, id)).isFalse();
        mandates.end(with(Role.ACCOUNTS), second);
    }

    @Test
    void mandates_of_one_role_do_not_overlap_and_the_same_one_is_given_once() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.INITIATIVE));
        var viewer = with(Role.INITIATIVE);
        var first = give(id, viewer, MandateRole.SPEAKING, -20, -10L);
        assertThat(give(id, viewer, MandateRole.SPEAKING, -20, -10L)).isEqualTo(first);
        refused("mandateOverlaps", () -> give(id, viewer, MandateRole.SPEAKING, -10, null));
        refused("mandateOverlaps", () -> give(id, viewer, MandateRole.SPEAKING, -30, null));
        refused("mandateOverlaps", () -> give(id, viewer, MandateRole.SPEAKING, -15, -12L));
        give(id, viewer, MandateRole.EDITING, -15, -12L);
        var second = give(id, viewer, MandateRole.SPEAKING, -9, null);
        mandates.end(with(Role.PLANNING), second);
        var third = give(id, viewer, MandateRole.SPEAKING, 0, null);
        assertThat(third).isNotEqualTo(second);
        assertThat(permissions.maySpeak(viewer, id)).isTrue();
    }

    @Test
    void umbrellas_form_no_circle() {
        var top = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.WELFARE_ASSOCIATION));
        var middle = organisations.found(with(Role.PLANNING), directory.below(top));
        var bottom = organisations.found(with(Role.PLANNING), directory.below(middle));
        refused("umbrellaCycle", () -> organisations.edit(with(Role.PLANNING), top, directory.below(bottom)));
        refused("umbrellaCycle", () -> organisations.edit(with(Role.PLANNING), top, directory.below(top)));
        organisations.edit(with(Role.PLANNING), bottom, directory.below(top));
        organisations.edit(with(Role.PLANNING), middle, directory.below(bottom));
        refused(
                "umbrellaUnknown",
                () -> organisations.found(with(Role.PLANNING), directory.below(OrganisationId.next())));
    }

    @Test
    void a_name_is_taken_once_among_the_living() {
        var form = directory.form(OrganisationKind.INITIATIVE);
        var first = organisations.found(with(Role.PLANNING), form);
        refused(
                "nameTaken",
                () -> organisations.found(
                        with(Role.PLANNING), directory.named(form.name().toUpperCase())));
        organisations.dissolve(with(Role.PLANNING), first);
        organisations.dissolve(with(Role.PLANNING), first);
        organisations.found(with(Role.PLANNING), form);
    }

    @Test
    void for_a_dissolved_organisation_nobody_acts() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.PROVIDER));
        var speaker = holder(id, MandateRole.SPEAKING, 0, null);
        forbidden(() -> organisations.dissolve(speaker, id));
        organisations.dissolve(with(Role.PLANNING), id);
        assertThat(permissions.maySpeak(speaker, id)).isFalse();
        assertThat(organisations.spokenForBy(speaker)).isEmpty();
        assertThat(organisations.all()).noneMatch(o -> o.id().equals(id));
        assertThat(organisations.find(id)).isPresent();
        refused("dissolved", () -> give(id, with(Role.PROVIDER), MandateRole.SPEAKING, 0, null));
        refused(
                "dissolved",
                () -> organisations.edit(with(Role.PLANNING), id, directory.form(OrganisationKind.PROVIDER)));
    }

    @Test
    void a_request_is_decided_by_a_speaker_once() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.INITIATIVE));
        var speaker = holder(id, MandateRole.SPEAKING, 0, null, Role.INITIATIVE);
        var asking = with(Role.INITIATIVE);
        var form = new MandateRequestForm(MandateRole.EDITING, "Ich pflege die Seite.");
        var request = mandates.request(asking, id, form);
        assertThat(mandates.request(asking, id, form)).isEqualTo(request);
        assertThat(mandates.requestsFor(speaker, id)).hasSize(1);
        assertThat(mandates.requestsFor(asking, id)).isEmpty();
        assertThat(mandates.requestsForSpeaker(speaker)).hasSize(1);
        forbidden(() -> mandates.accept(asking, request, directory.today(), null));
        forbidden(() -> mandates.decline(with(Role.INITIATIVE), request));
        assertThatThrownBy(() -> mandates.request(Viewer.VISITOR, id, form)).isInstanceOf(SignInNeeded.class);
        mandates.accept(speaker, request, directory.today(), null);
        assertThat(permissions.mayEdit(asking, id)).isTrue();
        refused("requestDecided", () -> mandates.accept(speaker, request, directory.today(), null));
        refused("mandateHeld", () -> mandates.request(asking, id, form));
        var again = mandates.request(asking, id, new MandateRequestForm(MandateRole.SPEAKING, ""));
        mandates.decline(asking, again);
        refused("requestDecided", () -> mandates.decline(speaker, again));
    }

    @Test
    void mandates_are_seen_by_who_acts_for_the_organisation_and_by_the_administration() {
        var id = organisations.found(with(Role.PLANNING), directory.form(OrganisationKind.INITIATIVE));
        assertThat(mandates.of(holder(id, MandateRole.EDITING, 0, null, Role.INITIATIVE), id))
                .isNotEmpty();
        assertThat(mandates.of(holder(id, MandateRole.SPEAKING, 0, null, Role.INITIATIVE), id))
                .isNotEmpty();
        assertThat(mandates.of(with(Role.MODERATION), id)).hasSize(2);
        forbidden(() -> mandates.of(with(Role.INITIATIVE), id));
        forbidden(() -> mandates.of(holder(id, MandateRole.EDITING, -5, -1L, Role.INITIATIVE), id));
        assertThatThrownBy(() -> mandates.of(Viewer.VISITOR, id)).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void a_form_that_does_not_fit_is_refused_by_the_service_too() {
        assertThatThrownBy(() -> organisations.found(with(Role.PLANNING), directory.website("javascript:alert(1)")))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.errors()).containsOnlyKeys("website"));
    }

    private Viewer with(Role... roles) {
        return Who.with(roles).viewer(people);
    }

    private Viewer holder(OrganisationId id, MandateRole mandate, long from, Long until, Role... roles) {
        var viewer = roles.length == 0 ? with(Role.PROVIDER) : with(roles);
        give(id, viewer, mandate, from, until);
        return viewer;
    }

    private Viewer wrongRole(OrganisationId id, MandateRole mandate) {
        return holder(id, mandate, 0, null, Role.INITIATIVE);
    }

    private MandateId give(OrganisationId id, Viewer to, MandateRole role, long from, Long until) {
        var today = directory.today();
        return organisations.giveMandate(
                with(Role.PLANNING),
                id,
                to.id(),
                role,
                today.plusDays(from),
                until == null ? null : today.plusDays(until));
    }

    private static void forbidden(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Forbidden.class);
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    /** Forms with names that nobody else uses. */
    private final class Directory {

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), BerlinTime.ZONE);
        }

        OrganisationForm form(OrganisationKind kind) {
            return entry("Verein " + UUID.randomUUID(), kind, "", null);
        }

        OrganisationForm named(String name) {
            return entry(name, OrganisationKind.INITIATIVE, "", null);
        }

        OrganisationForm website(String website) {
            return entry("Verein " + UUID.randomUUID(), OrganisationKind.INITIATIVE, website, null);
        }

        OrganisationForm below(OrganisationId umbrella) {
            return entry("Kreisverband " + UUID.randomUUID(), OrganisationKind.WELFARE_ASSOCIATION, "", umbrella);
        }

        ServiceForm service() {
            return new ServiceForm(
                    "Sprechstunde " + UUID.randomUUID(), "Wir hören zu.", "", "", "", "", Set.of(), Set.of(), Set.of());
        }

        private OrganisationForm entry(String name, OrganisationKind kind, String website, OrganisationId umbrella) {
            return new OrganisationForm(
                    name, kind, "Wir helfen.", "", "", "", website, umbrella, Set.of(), Set.of(Topic.FAMILY));
        }
    }
}
