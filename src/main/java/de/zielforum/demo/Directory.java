package de.zielforum.demo;

import de.zielforum.network.MembershipForm;
import de.zielforum.network.Memberships;
import de.zielforum.network.NetworkForm;
import de.zielforum.network.Networks;
import de.zielforum.organisation.Language;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationForm;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.Organisations;
import de.zielforum.organisation.ServiceForm;
import de.zielforum.organisation.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Organisations, their services and mandates, and the networks they work in. */
@ApplicationScoped
class Directory {

    private static final Map<String, Language> LANGUAGES = Map.of(
            "Deutsch", Language.GERMAN,
            "Arabisch", Language.ARABIC,
            "Türkisch", Language.TURKISH,
            "Dänisch", Language.DANISH,
            "Englisch", Language.ENGLISH,
            "Polnisch", Language.POLISH,
            "Ukrainisch", Language.UKRAINIAN,
            "Dari", Language.PERSIAN,
            "Russisch", Language.RUSSIAN,
            "Kurdisch", Language.KURDISH);

    private static final LocalDate FOUNDED = LocalDate.of(2018, 11, 5);
    private static final LocalDate APPLYING = LocalDate.of(2026, 3, 2);

    @Inject
    Cast cast;

    @Inject
    Organisations organisations;

    @Inject
    Services services;

    @Inject
    Networks networks;

    @Inject
    Memberships memberships;

    /** Founds every organisation, umbrella organisations first, with its services and mandates. */
    void found() {
        var all = cast.read("organisations.json", "organisations", Content.Organisation.class).stream()
                .sorted(Comparator.comparing(organisation -> organisation.umbrella() != null))
                .toList();
        for (var organisation : all) {
            cast.at(FOUNDED, () -> found(organisation));
            for (var mandate : organisation.mandates()) {
                cast.at(LocalDate.parse(mandate.from()), () -> give(organisation, mandate));
            }
        }
    }

    private void found(Content.Organisation from) {
        var address = from.address().street() + "\n" + from.address().postcode() + " "
                + from.address().city();
        var id = organisations.found(
                cast.head(),
                new OrganisationForm(
                        from.name(),
                        OrganisationKind.valueOf(from.kind()),
                        from.about(),
                        address,
                        from.email(),
                        from.phone(),
                        from.website(),
                        cast.organisation(from.umbrella()),
                        cast.areas(from.areas()),
                        Cast.topics(from.topics())));
        cast.remember(from.key(), id);
        for (var mandate : from.mandates()) {
            if (mandate.role().equals("SPEAKING")) {
                cast.appoint(
                        from.key(),
                        new Cast.Speaker(mandate.person(), LocalDate.parse(mandate.from()), until(mandate)));
            }
        }
        for (var offer : from.services()) {
            services.offer(
                    cast.head(),
                    id,
                    new ServiceForm(
                            offer.name(),
                            offer.about(),
                            offer.forWhom(),
                            offer.where(),
                            offer.when(),
                            offer.cost(),
                            languages(offer.languages()),
                            cast.areas(offer.areas()),
                            Cast.topics(offer.topics())));
        }
    }

    private void give(Content.Organisation from, Content.MandateOf mandate) {
        organisations.giveMandate(
                cast.head(),
                cast.organisation(from.key()),
                cast.id(mandate.person()),
                MandateRole.valueOf(mandate.role()),
                LocalDate.parse(mandate.from()),
                until(mandate));
    }

    private static LocalDate until(Content.MandateOf mandate) {
        return mandate.until() == null ? null : LocalDate.parse(mandate.until());
    }

    private static Set<Language> languages(List<String> words) {
        return words.stream().map(LANGUAGES::get).collect(Collectors.toSet());
    }

    /** Founds the networks; members are invited and accept on the day they join, applicants wait. */
    void cooperate() {
        for (var network : cast.read("networks.json", "networks", Content.NetworkOf.class)) {
            cooperate(network);
        }
    }

    private void cooperate(Content.NetworkOf network) {
        var since = network.members().stream()
                .filter(member -> member.organisation().equals(network.coordinator()))
                .map(member -> LocalDate.parse(member.since()))
                .findFirst()
                .orElseThrow();
        cast.at(since, () -> {
            var coordinator = cast.organisation(network.coordinator());
            var id = networks.found(
                    cast.person(cast.speakerOf(network.coordinator(), since)),
                    coordinator,
                    new NetworkForm(
                            network.name(),
                            network.about(),
                            network.goals(),
                            cast.areas(network.areas()),
                            Cast.topics(network.topics()),
                            true));
            for (var member : network.members()) {
                if (!member.organisation().equals(network.coordinator())) {
                    cast.at(LocalDate.parse(member.since()), () -> {
                        var invited = memberships.invite(
                                cast.planner(), id, cast.organisation(member.organisation()), new MembershipForm(""));
                        memberships.accept(
                                cast.person(cast.speakerOf(member.organisation(), LocalDate.parse(member.since()))),
                                invited);
                    });
                }
            }
            for (var applicant : network.applicants()) {
                cast.at(
                        APPLYING,
                        () -> memberships.apply(
                                cast.person(cast.speakerOf(applicant.organisation(), APPLYING)),
                                id,
                                cast.organisation(applicant.organisation()),
                                new MembershipForm(applicant.message())));
            }
        });
    }
}
