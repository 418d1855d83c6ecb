package de.zielforum.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielforum.area.AreaId;
import de.zielforum.localstack.PostgresTestResource;
import de.zielforum.person.People;
import de.zielforum.person.Viewer;
import de.zielforum.testsupport.Flensburg;
import de.zielforum.testsupport.Who;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DirectoryTest {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    Directory directory;

    @Inject
    Flensburg flensburg;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Viewer planner;

    @BeforeEach
    void sign_in() {
        planner = Who.planner().viewer(people);
    }

    @Test
    void an_organisation_is_found_by_kind_topic_and_the_words_of_entry_and_services() {
        var help = found("Hilfe", OrganisationKind.PROVIDER, Set.of(Topic.HOUSING, Topic.ADVICE), Set.of());
        var group = found("Gruppe", OrganisationKind.SELF_HELP_GROUP, Set.of(Topic.ADVICE), Set.of());
        offer(help, "Gespräch über Mietschulden", Set.of(), Set.of());

        assertThat(names(new OrganisationFilter(mark, null, null, null))).containsExactly("Gruppe", "Hilfe");
        assertThat(names(new OrganisationFilter(mark, OrganisationKind.PROVIDER, null, null)))
                .containsExactly("Hilfe");
        assertThat(names(new OrganisationFilter(mark, null, Topic.HOUSING, null)))
                .containsExactly("Hilfe");
        assertThat(names(new OrganisationFilter(mark, null, Topic.ADVICE, null)))
                .containsExactly("Gruppe", "Hilfe");
        assertThat(names(new OrganisationFilter("MIETSCHULDEN " + mark, null, null, null)))
                .containsExactly("Hilfe");
        assertThat(names(new OrganisationFilter("gruppe " + mark, null, null, null)))
                .containsExactly("Gruppe");
        assertThat(names(new OrganisationFilter("100%_ " + mark, null, null, null)))
                .isEmpty();

        var card = directory
                .organisations(new OrganisationFilter(mark, null, Topic.HOUSING, null), "", "", 10)
                .getFirst();
        assertThat(card.services()).isEqualTo(1);
        assertThat(card.topics()).containsExactly(Topic.HOUSING, Topic.ADVICE);
        assertThat(card.umbrellaName()).isNull();

        organisations.dissolve(planner, group);
        assertThat(names(new OrganisationFilter(mark, null, null, null))).containsExactly("Hilfe");
    }

    @Test
    void who_works_in_the_whole_city_is_found_in_each_district_and_the_other_way_round() {
        found("Stadtweit", OrganisationKind.PROVIDER, Set.of(), Set.of(flensburg.municipality()));
        found("Altstadt", OrganisationKind.PROVIDER, Set.of(), Set.of(flensburg.district(1)));
        found("Nikolai", OrganisationKind.PROVIDER, Set.of(), Set.of(flensburg.area("STBZ011")));
        found("Tarup", OrganisationKind.PROVIDER, Set.of(), Set.of(flensburg.district(13)));
        found("Ohne", OrganisationKind.PROVIDER, Set.of(), Set.of());

        assertThat(names(in(flensburg.district(1)))).containsExactly("Altstadt", "Nikolai", "Stadtweit");
        assertThat(names(in(flensburg.district(13)))).containsExactly("Stadtweit", "Tarup");
        assertThat(names(in(flensburg.area("STBZ011")))).containsExactly("Altstadt", "Nikolai", "Stadtweit");
        assertThat(names(in(flensburg.municipality()))).containsExactly("Altstadt", "Nikolai", "Stadtweit", "Tarup");
        assertThat(names(in(AreaId.next()))).isEmpty();
    }

    @Test
    void a_service_is_found_by_words_topic_language_and_where_it_is_or_its_organisation_works() {
        var provider = found("Haus", OrganisationKind.PROVIDER, Set.of(), Set.of(flensburg.district(2)));
        offer(provider, "Beratung", Set.of(Language.TURKISH, Language.GERMAN), Set.of());
        offer(provider, "Kochen", Set.of(), Set.of(flensburg.district(5)));

        assertThat(services(new ServiceFilter(mark, null, null, null, null))).containsExactly("Beratung", "Kochen");
        assertThat(services(new ServiceFilter(mark, null, null, Language.TURKISH, null)))
                .containsExactly("Beratung");
        assertThat(services(new ServiceFilter(mark, Topic.FAMILY, null, null, null)))
                .containsExactly("Beratung", "Kochen");
        assertThat(services(new ServiceFilter(mark, Topic.WORK, null, null, null)))
                .isEmpty();
        assertThat(services(new ServiceFilter(mark, null, flensburg.district(2), null, null)))
                .containsExactly("Beratung");
        assertThat(services(new ServiceFilter(mark, null, flensburg.district(5), null, null)))
                .containsExactly("Kochen");
        assertThat(services(ServiceFilter.of(provider))).containsExactly("Beratung", "Kochen");
        assertThat(directory
                        .services(ServiceFilter.of(provider), "", "", 1)
                        .getFirst()
                        .languages())
                .containsExactly(Language.GERMAN, Language.TURKISH);
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        for (var name : List.of("b", "A", "d", "C")) {
            found(name, OrganisationKind.INITIATIVE, Set.of(), Set.of());
        }
        var all = new OrganisationFilter(mark, null, null, null);
        var first = directory.organisations(all, "", "", 2);
        var last = first.getLast();
        var second = directory.organisations(all, last.name(), last.id().toString(), 10);
        assertThat(first).extracting(this::unmarked).containsExactly("A", "b");
        assertThat(second).extracting(this::unmarked).containsExactly("C", "d");
        assertThat(directory.organisations(all, last.name(), "no id", 10)).hasSize(3);
    }

    @Test
    void an_umbrella_knows_its_members_and_a_member_its_umbrella() {
        var umbrella = found("Dach", OrganisationKind.WELFARE_ASSOCIATION, Set.of(), Set.of());
        var member =
                organisations.found(planner, form("Glied", OrganisationKind.PROVIDER, Set.of(), Set.of(), umbrella));
        assertThat(directory.members(umbrella)).extracting(OrganisationView::id).containsExactly(member);
        assertThat(directory.organisation(member).orElseThrow().umbrella().id()).isEqualTo(umbrella);
        assertThat(directory.organisation(OrganisationId.next())).isEmpty();
        assertThat(organisations.views(Arrays.asList(umbrella, member, OrganisationId.next())))
                .hasSize(2);
    }

    private OrganisationId found(String name, OrganisationKind kind, Set<Topic> topics, Set<AreaId> areas) {
        return organisations.found(planner, form(name, kind, topics, areas, null));
    }

    private OrganisationForm form(
            String name, OrganisationKind kind, Set<Topic> topics, Set<AreaId> areas, OrganisationId umbrella) {
        return new OrganisationForm(name + " " + mark, kind, "Wir helfen.", "", "", "", "", umbrella, areas, topics);
    }

    private void offer(OrganisationId organisation, String name, Set<Language> languages, Set<AreaId> areas) {
        services.offer(
                planner,
                organisation,
                new ServiceForm(name, "Kommen Sie.", "", "", "", "", languages, areas, Set.of(Topic.FAMILY)));
    }

    private OrganisationFilter in(AreaId area) {
        return new OrganisationFilter(mark, null, null, area);
    }

    private List<String> names(OrganisationFilter filter) {
        return directory.organisations(filter, "", "", 50).stream()
                .map(this::unmarked)
                .toList();
    }

    private List<String> services(ServiceFilter filter) {
        return directory.services(filter, "", "", 50).stream()
                .map(ServiceCard::name)
                .toList();
    }

    private String unmarked(OrganisationCard card) {
        return card.name().replace(" " + mark, "");
    }
}
