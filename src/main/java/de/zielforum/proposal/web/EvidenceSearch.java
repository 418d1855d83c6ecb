package de.zielforum.proposal.web;

import jakarta.ws.rs.QueryParam;

/**
 * What somebody looks for among the figures; every part may be missing.
 *
 * @param words in any form
 * @param area code of an area, {@code alle} for all of them; without it, the area of the proposal
 * @param indicator key of an indicator
 * @param year four digits
 */
record EvidenceSearch(
        @QueryParam("suche") String words,
        @QueryParam("gebiet") String area,
        @QueryParam("indikator") String indicator,
        @QueryParam("jahr") String year) {

    static final String ANYWHERE = "alle";

    EvidenceSearch {
        words = words == null ? "" : words.strip();
        area = area == null ? "" : area;
        indicator = indicator == null ? "" : indicator;
        year = year != null && year.matches("(19|20)\\d\\d") ? year : "";
    }

    public boolean asked() {
        return !words.isEmpty() || !area.isEmpty() || !indicator.isEmpty() || !year.isEmpty();
    }

    boolean anywhere() {
        return area.equals(ANYWHERE);
    }
}
