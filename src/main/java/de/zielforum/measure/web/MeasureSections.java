package de.zielforum.measure.web;

import de.zielforum.area.AreaId;
import de.zielforum.indicator.CitationTask;
import de.zielforum.indicator.IndicatorSection;
import de.zielforum.measure.MeasureCard;
import de.zielforum.measure.MeasureEvidence;
import de.zielforum.measure.MeasureLists;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationSection;
import de.zielforum.person.AccountSection;
import de.zielforum.person.AreaSection;
import de.zielforum.person.DeskSection;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The measures on the pages of areas, indicators, organisations, people and at the work bench. */
class MeasureSections {

    private static final int SHOWN = 8;

    private MeasureSections() {}

    private static Optional<Section> section(Texts texts, String title, List<MeasureCard> cards, String more) {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        texts.say("measure", title),
                        "",
                        cards.stream()
                                .limit(SHOWN)
                                .map(card -> new Link(
                                        card.path(), card.title(), texts.say("measure", "state_" + card.state())))
                                .toList(),
                        new Link(more, texts.say("measure", "sectionMore"))));
    }

    @Singleton
    static class OfArea implements AreaSection {

        @Inject
        MeasureLists measures;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 30;
        }

        @Override
        public Optional<Section> about(AreaId area, Viewer viewer) {
            return section(texts, "sectionTitle", measures.cards(Set.of(), Set.of(area.value()), null), "/massnahmen");
        }
    }

    @Singleton
    static class OfIndicator implements IndicatorSection {

        @Inject
        MeasureLists measures;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 20;
        }

        @Override
        public Optional<Section> about(String indicator, Viewer viewer) {
            return section(texts, "sectionTitle", measures.moving(indicator), "/massnahmen");
        }
    }

    @Singleton
    static class OfOrganisation implements OrganisationSection {

        @Inject
        MeasureLists measures;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 40;
        }

        @Override
        public Optional<Section> about(OrganisationId organisation, Viewer viewer) {
            return section(texts, "sectionTitle", measures.cards(Set.of(), Set.of(), organisation), "/massnahmen");
        }
    }

    @Singleton
    static class OfPerson implements AccountSection {

        @Inject
        MeasureLists measures;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 50;
        }

        @Override
        public Optional<Section> of(Viewer viewer) {
            return section(texts, "accountTitle", measures.carriedBy(viewer.id()), "/massnahmen");
        }
    }

    /** Measures whose evidence was corrected since. */
    @Singleton
    static class CorrectedAtDesk implements DeskSection {

        @Inject
        MeasureEvidence evidence;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 36;
        }

        @Override
        public Optional<Section> waitingFor(Viewer viewer) {
            return CitationTask.section(evidence.waitingFor(viewer), "tasksMeasures", texts);
        }
    }

    @Singleton
    static class AtDesk implements DeskSection {

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 40;
        }

        @Override
        public Optional<Section> waitingFor(Viewer viewer) {
            return viewer.is(Role.PLANNING)
                    ? Optional.of(new Section(
                            texts.say("measure", "deskTitle"),
                            List.of(new Link("/werkbank/massnahmen/neu", texts.say("measure", "deskNew")))))
                    : Optional.empty();
        }
    }
}
