package de.zielforum.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure in a list.
 *
 * @param carriers names of the organisations that carry it, by name
 */
public record MeasureCard(
        UUID id,
        String title,
        MeasureState state,
        int percent,
        LocalDate from,
        LocalDate until,
        UUID area,
        List<String> carriers) {

    public String path() {
        return "/massnahmen/" + id;
    }
}
