package de.zielforum.measure;

import de.zielforum.goal.GoalView;
import de.zielforum.indicator.CitationId;
import de.zielforum.organisation.OrganisationView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure with all that belongs to it.
 *
 * @param cost in euros, or null
 * @param stopReason or null
 * @param citations what it rests on, in the order in which it was added
 * @param reports the latest first
 */
public record MeasureDetail(
        MeasureId id,
        String title,
        String text,
        UUID area,
        String areaName,
        String areaCode,
        LocalDate from,
        LocalDate until,
        BigDecimal cost,
        String funding,
        String expectedEffect,
        MeasureState state,
        int percent,
        String stopReason,
        int version,
        List<CitationId> citations,
        List<GoalView> goals,
        List<OrganisationView> carriers,
        List<MilestoneView> milestones,
        List<ReportView> reports) {

    /** A milestone; {@code doneOn} is null as long as it is not done. */
    public record MilestoneView(UUID id, String title, LocalDate due, LocalDate doneOn) {}

    /** A report; {@code by} is how its author wants to be called. */
    public record ReportView(int percent, String text, Instant reportedAt, String by) {}
}
