package de.zielforum.measure.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.CitationJson;
import de.zielforum.indicator.CitationView;
import de.zielforum.measure.MeasureCard;
import de.zielforum.measure.MeasureDetail;
import de.zielforum.measure.MeasureState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure in a list of the API.
 *
 * @param percent how far it is, 0 to 100
 * @param area code of the area
 * @param carriers names of the organisations that carry it
 */
@Schema(name = "Measure")
record MeasureJson(
        UUID id,
        String title,
        MeasureState state,
        int percent,
        LocalDate from,
        LocalDate until,
        String area,
        List<String> carriers,
        String page) {

    static MeasureJson of(MeasureCard card, Map<UUID, AreaView> areas) {
        return new MeasureJson(
                card.id(),
                card.title(),
                card.state(),
                card.percent(),
                card.from(),
                card.until(),
                areas.get(card.area()).code(),
                card.carriers(),
                card.path());
    }

    /**
     * A measure with all that belongs to it.
     *
     * @param text in CommonMark
     * @param cost in euros, or null
     * @param stopReason or null
     * @param citations the figures it rests on, frozen
     * @param reports the latest first
     */
    @Schema(name = "MeasureInFull")
    record Full(
            UUID id,
            String title,
            String text,
            MeasureState state,
            int percent,
            LocalDate from,
            LocalDate until,
            String area,
            BigDecimal cost,
            String funding,
            String expectedEffect,
            String stopReason,
            List<CitationJson> citations,
            List<Served> goals,
            List<Carrying> carriers,
            List<Step> milestones,
            List<Reported> reports,
            String page) {

        static Full of(MeasureDetail measure, String area, List<CitationView> citations) {
            return new Full(
                    measure.id().value(),
                    measure.title(),
                    measure.text(),
                    measure.state(),
                    measure.percent(),
                    measure.from(),
                    measure.until(),
                    area,
                    measure.cost(),
                    measure.funding(),
                    measure.expectedEffect(),
                    measure.stopReason(),
                    citations.stream().map(CitationJson::of).toList(),
                    measure.goals().stream()
                            .map(goal -> new Served(goal.id().value(), goal.title(), goal.path()))
                            .toList(),
                    measure.carriers().stream()
                            .map(carrier -> new Carrying(carrier.id().value(), carrier.name()))
                            .toList(),
                    measure.milestones().stream()
                            .map(milestone -> new Step(milestone.title(), milestone.due(), milestone.doneOn()))
                            .toList(),
                    measure.reports().stream()
                            .map(report ->
                                    new Reported(report.percent(), report.text(), report.reportedAt(), report.by()))
                            .toList(),
                    "/massnahmen/" + measure.id());
        }
    }

    /** A goal the measure serves. */
    @Schema(name = "ServedGoal")
    record Served(UUID id, String title, String page) {}

    /** An organisation that carries the measure. */
    @Schema(name = "Carrier")
    record Carrying(UUID id, String name) {}

    /** A milestone; {@code doneOn} is null as long as it is not done. */
    @Schema(name = "Milestone")
    record Step(String title, LocalDate due, LocalDate doneOn) {}

    /** What a carrier reported; {@code by} is how its author wants to be called. */
    @Schema(name = "ProgressReport")
    record Reported(int percent, String text, Instant reportedAt, String by) {}
}
