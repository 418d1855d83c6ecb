package de.zielforum.goal;

import java.time.LocalDate;

/** A decision to be read. */
public record DecisionView(
        String body, LocalDate decidedOn, boolean adopted, String paperReference, String paperUrl, String note) {}
