package de.zielforum.measure;

import de.zielforum.goal.GoalId;
import de.zielforum.organisation.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What planning writes about a measure.
 *
 * @param text what is done, as CommonMark
 * @param area the id of the area it is for
 * @param from first day
 * @param until last day, not before the first
 * @param cost in euros, or null when it is not known
 * @param funding who pays, or empty
 * @param expectedEffect what shall change by it
 * @param goals the adopted goals it serves, at least one
 * @param carriers the organisations that carry it, at least one
 * @param milestones in the order of their days
 */
public record MeasureForm(
        String title,
        String text,
        UUID area,
        LocalDate from,
        LocalDate until,
        BigDecimal cost,
        String funding,
        String expectedEffect,
        Set<GoalId> goals,
        Set<OrganisationId> carriers,
        List<Planned> milestones) {

    public MeasureForm {
        goals = Set.copyOf(goals);
        carriers = Set.copyOf(carriers);
        milestones = List.copyOf(milestones);
    }

    /** A milestone and the day it is due. */
    public record Planned(String title, LocalDate due) {}
}
