package de.zielforum.goal.web;

import de.zielforum.area.AreaId;
import de.zielforum.goal.GoalCard;
import de.zielforum.goal.GoalLists;
import de.zielforum.indicator.IndicatorSection;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessSection;
import de.zielforum.person.AreaSection;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The goals on the pages of processes, areas and indicators. */
class GoalSections {

    private static final int SHOWN = 8;

    private GoalSections() {}

    private static Optional<Section> section(Texts texts, List<GoalCard> cards, String more) {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        texts.say("goal", "sectionTitle"),
                        "",
                        cards.stream()
                                .limit(SHOWN)
                                .map(card ->
                                        new Link(card.path(), card.title(), texts.say("goal", "state_" + card.state())))
                                .toList(),
                        new Link(more, texts.say("goal", "sectionMore"))));
    }

    @Singleton
    static class OfProcess implements ProcessSection {

        @Inject
        GoalLists goals;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 30;
        }

        @Override
        public Optional<Section> about(ProcessId process, Viewer viewer) {
            var cards = goals.cards(viewer, process, Set.of(), Set.of());
            return section(
                    texts,
                    cards,
                    cards.isEmpty()
                            ? "/ziele"
                            : "/ziele?verfahren=" + cards.getFirst().processSlug());
        }
    }

    @Singleton
    static class OfArea implements AreaSection {

        @Inject
        GoalLists goals;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 20;
        }

        @Override
        public Optional<Section> about(AreaId area, Viewer viewer) {
            return section(texts, goals.forArea(area), "/ziele");
        }
    }

    @Singleton
    static class OfIndicator implements IndicatorSection {

        @Inject
        GoalLists goals;

        @Inject
        Texts texts;

        @Override
        public int order() {
            return 10;
        }

        @Override
        public Optional<Section> about(String indicator, Viewer viewer) {
            return section(texts, goals.aimingAt(indicator), "/ziele");
        }
    }
}
