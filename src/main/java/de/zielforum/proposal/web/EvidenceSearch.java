package de.zielforum.proposal.web;

import de.zielforum.indicator.Figure;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.proposal.ProposalView;
import de.zielforum.shared.web.Address;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;

/**
 * What somebody looks for among the figures; every part may be missing.
 *
 * @param words in any form
 * @param area code of an area, {@code alle} for all of them; without it, the area of the proposal
 * @param indicator key of an indicator
 * @param year four digits
 * @param preview indicator, area and year of a figure to be looked at as evidence, separated by {@code ~}
 */
record EvidenceSearch(
        @QueryParam("suche") String words,
        @QueryParam("gebiet") String area,
        @QueryParam("indikator") String indicator,
        @QueryParam("jahr") String year,
        @QueryParam("vorschau") String preview) {

    static final String ANYWHERE = "alle";

    private static final Pattern PREVIEW = Pattern.compile("([a-z0-9-]{1,60})~([\\w.-]{1,40})~((?:19|20)\\d\\d)");

    EvidenceSearch {
        words = words == null ? "" : words.strip();
        area = area == null ? "" : area;
        indicator = indicator == null ? "" : indicator;
        preview = preview == null ? "" : preview;
        year = year != null && year.matches("(19|20)\\d\\d") ? year : "";
    }

    /** The figure to be looked at, or null. */
    ObservationKey previewed() {
        var parts = PREVIEW.matcher(preview);
        return parts.matches()
                ? new ObservationKey(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)))
                : null;
    }

    /** The same search with a figure looked at as evidence. */
    public String previewOf(ProposalView proposal, Figure figure) {
        return Address.of(proposal.path() + "/belege")
                        .with("suche", words)
                        .with("gebiet", area)
                        .with("indikator", indicator)
                        .with("jahr", year)
                        .with("vorschau", figure.indicator() + "~" + figure.areaCode() + "~" + figure.period())
                + "#vorschau";
    }

    public boolean asked() {
        return !words.isEmpty() || !area.isEmpty() || !indicator.isEmpty() || !year.isEmpty();
    }

    boolean anywhere() {
        return area.equals(ANYWHERE);
    }
}
