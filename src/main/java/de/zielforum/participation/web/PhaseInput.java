package de.zielforum.participation.web;

import de.zielforum.participation.PhaseForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed about a phase. */
record PhaseInput(
        @RestForm String title,
        @RestForm String about,
        @RestForm String from,
        @RestForm String until,
        @RestForm String loosely) {

    static final PhaseInput EMPTY = new PhaseInput("", "", "", "", "");

    static PhaseInput of(PhaseForm form) {
        return new PhaseInput(
                form.title(),
                form.about(),
                Objects.toString(form.from(), ""),
                Objects.toString(form.until(), ""),
                form.loosely());
    }

    PhaseForm form() {
        return new PhaseForm(title, about, day(from), day(until), loosely);
    }

    /** The field that holds something else than a day, or null. */
    String unreadable() {
        if (!blank(from) && day(from) == null) {
            return "from";
        }
        return !blank(until) && day(until) == null ? "until" : null;
    }

    private static LocalDate day(String text) {
        try {
            return blank(text) ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
