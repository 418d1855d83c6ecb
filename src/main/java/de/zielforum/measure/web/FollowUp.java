package de.zielforum.measure.web;

import de.zielforum.area.AreaId;
import de.zielforum.goal.GoalFollowUp;
import de.zielforum.goal.GoalId;
import de.zielforum.goal.TargetView;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Figures;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.outcome.Outcome;
import de.zielforum.measure.outcome.Outcome.Value;
import de.zielforum.measure.outcome.Outcome.Verdict;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the goal's page which measures serve the goal and how far it is. */
@Singleton
class FollowUp implements GoalFollowUp {

    @Inject
    MeasureLists measures;

    @Inject
    Figures figures;

    @Inject
    Texts texts;

    @Override
    public List<ServingMeasure> measures(GoalId goal) {
        return measures.serving(goal).stream()
                .map(card -> new ServingMeasure(
                        card.path(),
                        card.title(),
                        card.carriers(),
                        texts.say("measure", "state_" + card.state()),
                        card.percent()))
                .toList();
    }

    @Override
    public Progress progress(GoalId goal, TargetView target, Locale locale) {
        if (target == null) {
            return null;
        }
        var area = new AreaId(target.area());
        var known = figures.seriesBesideMunicipality(target.indicator(), area);
        var series = known.stream().filter(figure -> figure.area().equals(area)).toList();
        if (target.baselineValue() == null) {
            return new Progress(
                    verdict(new Outcome(Verdict.CANNOT_BE_JUDGED, null)),
                    texts.say(
                            "citation",
                            "baselineWithdrawn",
                            String.valueOf(target.baseline().period())),
                    points(known, series));
        }
        var baseline = new Value(target.baseline().period(), target.baselineValue());
        var outcome = Outcome.judge(
                baseline,
                target.value(),
                target.year(),
                series.stream()
                        .filter(figure -> figure.value() != null)
                        .map(figure -> new Value(figure.period(), figure.value()))
                        .toList());
        return new Progress(verdict(outcome), sentence(outcome, series, target), points(known, series));
    }

    private String sentence(Outcome outcome, List<Figure> series, TargetView target) {
        if (outcome.latest() == null) {
            return texts.say(
                    "measure",
                    "outcomeNoFigure",
                    String.valueOf(target.baseline().period()));
        }
        var latest = series.stream()
                .filter(figure -> figure.period() == outcome.latest().year())
                .findFirst()
                .orElseThrow();
        return texts.say(
                "measure",
                "outcomeSentence",
                latest.areaName(),
                String.valueOf(latest.period()),
                latest.worded(),
                target.baseline().value(),
                String.valueOf(target.baseline().period()));
    }

    /** The area of the target, and the municipality beside it where that is another. */
    private static List<Point> points(List<Figure> known, List<Figure> series) {
        return Stream.concat(series.stream(), known.stream().filter(figure -> !series.contains(figure)))
                .map(FollowUp::point)
                .toList();
    }

    private static Point point(Figure figure) {
        return new Point(
                figure.areaName(),
                figure.period(),
                figure.value() == null ? "" : figure.value().toPlainString(),
                figure.worded(),
                figure.status().key());
    }

    private static String verdict(Outcome outcome) {
        return switch (outcome.verdict()) {
            case REACHED -> "reached";
            case MISSED -> "missed";
            case ON_COURSE -> "onCourse";
            case OFF_COURSE -> "offCourse";
            case CANNOT_BE_JUDGED -> "cannotBeJudged";
        };
    }
}
