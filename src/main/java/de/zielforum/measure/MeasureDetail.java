package de.zielforum.measure;

import de.zielforum.goal.GoalView;
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
 * @param reports the latest first
 */
public record MeasureDetail(
        MeasureId id,
        String title,
        String text,
        UUID area,
        LocalDate from,
        LocalDate until,
        BigDecimal cost,
        String funding,
        String expectedEffect,
        MeasureState state,
        int percent,
        String stopReason,
        int version,
        List<GoalView> goals,
        List<OrganisationView> carriers,
        List<MilestoneView> milestones,
        List<ReportView> reports) {

    /** A milestone; {@code doneOn} is null as long as it is not done. */
    public record MilestoneView(UUID id, String title, LocalDate due, LocalDate doneOn) {}

    /** A report; {@code by} is how its author wants to be called. */
    public record ReportView(int percent, String text, Instant reportedAt, String by) {}
}
