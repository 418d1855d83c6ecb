package de.zielforum.indicator.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which view of an indicator an address asks for. */
record ViewInput(
        @QueryParam("jahr") String year,
        @QueryParam("ebene") String level,
        @QueryParam("klassen") String method,
        @QueryParam("anzahl") String classes,
        @QueryParam("gebiet") List<String> areas,
        @QueryParam("reihenfolge") String order) {

    IndicatorChoice.Wish wish() {
        return new IndicatorChoice.Wish(year, level, method, classes, areas == null ? List.of() : areas, order);
    }
}
