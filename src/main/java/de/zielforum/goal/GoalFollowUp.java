package de.zielforum.goal;

import java.util.List;
import java.util.Locale;

/** What follows on a decision, contributed by the feature that carries measures and measures their outcome. */
public interface GoalFollowUp {

    /** The measures that serve a goal, the earliest first. Runs inside a transaction. */
    List<ServingMeasure> measures(GoalId goal);

    /** How far the goal is, by the figures; null without a target. Runs inside a transaction. */
    Progress progress(GoalId goal, TargetView target, Locale locale);

    /**
     * A measure in words.
     *
     * @param carriers the names of the organisations that carry it
     * @param state its state in the reader's language
     * @param percent how far it is, 0 to 100
     */
    record ServingMeasure(String path, String title, List<String> carriers, String state, int percent) {}

    /**
     * Actual against target against comparison.
     *
     * @param verdict {@code reached}, {@code missed}, {@code onCourse}, {@code offCourse} or {@code cannotBeJudged}
     * @param sentence the same in one sentence of the reader's language
     * @param points the figures, for a chart and its table
     */
    record Progress(String verdict, String sentence, List<Point> points) {}

    /**
     * One figure of the chart.
     *
     * @param series the area's name
     * @param value exact with a decimal point for the chart, or empty when suppressed or missing
     * @param worded as people read it
     * @param status final, provisional, suppressed or missing
     */
    record Point(String series, int period, String value, String worded, String status) {}
}
