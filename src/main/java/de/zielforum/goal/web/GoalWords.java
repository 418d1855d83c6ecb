package de.zielforum.goal.web;

import de.zielforum.area.AreaView;
import de.zielforum.goal.GoalCard;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.TargetView;
import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.IndicatorView;
import de.zielforum.shared.text.Numbers;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goals and targets in the reader's language. */
@Singleton
class GoalWords {

    @Inject
    Texts texts;

    @Inject
    Figures figures;

    /** The target in one sentence: from the baseline to the value, until when, by which indicator. */
    String target(TargetView target) {
        var baseline = target.baseline();
        if (baseline.withdrawn()) {
            return fromNothing(target, baseline);
        }
        return texts.say(
                "goal",
                "targetSentence",
                baseline.indicatorName(),
                baseline.areaName(),
                baseline.value(),
                String.valueOf(baseline.period()),
                amount(target.value(), baseline.unit()),
                String.valueOf(target.year()));
    }

    private String fromNothing(TargetView target, CitationView baseline) {
        return texts.say(
                "goal",
                baseline.change().secret() ? "targetSentenceSecret" : "targetSentenceMissing",
                baseline.indicatorName(),
                baseline.areaName(),
                String.valueOf(baseline.period()),
                amount(target.value(), baseline.unit()),
                String.valueOf(target.year()));
    }

    List<GoalListPage.Row> rows(List<GoalCard> cards, List<AreaView> areas) {
        var names = areas.stream().collect(Collectors.toMap(area -> area.id().value(), AreaView::name));
        var indicators =
                figures.indicators().stream().collect(Collectors.toMap(IndicatorView::key, indicator -> indicator));
        return cards.stream().map(card -> row(card, names, indicators)).toList();
    }

    /** Which badge tells the state. */
    static String badge(GoalState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case PROPOSED, CANNOT_BE_JUDGED -> "info";
            case ON_BALLOT, IN_PROGRESS -> "open";
            case ADOPTED, REACHED -> "success";
            case NOT_ADOPTED -> "neutral";
            case MISSED -> "warning";
        };
    }

    private GoalListPage.Row row(GoalCard card, Map<UUID, String> areas, Map<String, IndicatorView> indicators) {
        var indicator = indicators.get(card.indicator());
        return new GoalListPage.Row(
                card.path(),
                card.title(),
                texts.say("goal", "kind_" + card.kind()),
                areas.getOrDefault(card.area(), ""),
                card.processTitle(),
                texts.say("goal", "state_" + card.state()),
                badge(card.state()),
                indicator == null
                        ? ""
                        : texts.say(
                                "goal",
                                "targetShort",
                                indicator.name(),
                                amount(card.targetValue(), indicator.unit()),
                                String.valueOf(card.targetYear())));
    }

    private String amount(BigDecimal value, String unit) {
        return Numbers.format(value, texts.language()) + " " + unit;
    }
}
