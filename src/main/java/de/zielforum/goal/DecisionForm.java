package de.zielforum.goal;

import java.time.LocalDate;

/**
 * A decision as it is recorded.
 *
 * @param body who decided, for example "Ratsversammlung"
 * @param decidedOn the day
 * @param adopted whether the goal was adopted
 * @param paperReference the number of the paper in the council's information system, or empty
 * @param paperUrl where the paper can be read (OParl or a page), or empty
 * @param note reasons or conditions, or empty
 */
public record DecisionForm(
        String body, LocalDate decidedOn, boolean adopted, String paperReference, String paperUrl, String note) {}
