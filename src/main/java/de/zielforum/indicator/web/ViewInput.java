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

    /** @param query as it was sent: servers take a semicolon for the end of a parameter, people for the end of a number */
    IndicatorChoice.Wish wish(String query) {
        var limits = OwnLimits.inQuery(query);
        return new IndicatorChoice.Wish(year, level, method, classes, limits, areas == null ? List.of() : areas, order);
    }
}
