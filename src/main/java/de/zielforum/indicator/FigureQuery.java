package de.zielforum.indicator;

import de.zielforum.shared.web.Address;
import java.util.regex.Pattern;

/**
 * What somebody looks for among the figures; every part may be missing.
 *
 * @param words in any form
 * @param area code of an area, {@link #ANYWHERE} for all of them; without it, the area that what is being written is about
 * @param indicator key of an indicator
 * @param year as it was typed
 * @param preview indicator, area and year of a figure to be looked at as evidence, separated by {@code ~}
 */
public record FigureQuery(String words, String area, String indicator, String year, String preview) {

    public static final String ANYWHERE = "alle";

    private static final Pattern PREVIEW = Pattern.compile("([a-z0-9-]{1,60})~([\\w.-]{1,40})~((?:19|20)\\d\\d)");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    public FigureQuery {
        words = words == null ? "" : words.strip();
        area = area == null ? "" : area;
        indicator = indicator == null ? "" : indicator;
        preview = preview == null ? "" : preview;
        year = year == null ? "" : year.strip();
    }

    /** The figure to be looked at, or null. */
    public ObservationKey previewed() {
        var parts = PREVIEW.matcher(preview);
        return parts.matches()
                ? new ObservationKey(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)))
                : null;
    }

    /** The same search with a figure looked at as evidence. */
    public String previewOf(String page, Figure figure) {
        return Address.of(page)
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

    /** Whether the year is one, or none is named. */
    boolean isYearReadable() {
        return year.isEmpty() || YEAR.matcher(year).matches();
    }

    /** The year in four digits; empty when none is named. */
    String period() {
        return isYearReadable() ? year : "";
    }

    boolean anywhere() {
        return area.equals(ANYWHERE);
    }
}
