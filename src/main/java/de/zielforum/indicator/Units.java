package de.zielforum.indicator;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Compares units however they are written. */
final class Units {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("prozent", "percent"),
            Map.entry("percent", "percent"),
            Map.entry("per cent", "percent"),
            Map.entry("v.h.", "percent"),
            Map.entry("promille", "permille"),
            Map.entry("‰", "permille"),
            Map.entry("anzahl", "count"),
            Map.entry("number", "count"),
            Map.entry("count", "count"),
            Map.entry("personen", "count"),
            Map.entry("persons", "count"),
            Map.entry("einwohner", "count"),
            Map.entry("haushalte", "count"),
            Map.entry("fälle", "count"),
            Map.entry("kinder", "count"),
            Map.entry("wohnungen", "count"),
            Map.entry("eur", "euro"),
            Map.entry("euro", "euro"),
            Map.entry("€", "euro"),
            Map.entry("tsd. euro", "thousand euro"),
            Map.entry("tsd. eur", "thousand euro"),
            Map.entry("1000 euro", "thousand euro"),
            Map.entry("1.000 euro", "thousand euro"),
            Map.entry("mio. euro", "million euro"),
            Map.entry("mio. eur", "million euro"),
            Map.entry("stunden", "hour"),
            Map.entry("hours", "hour"),
            Map.entry("ha", "hectare"),
            Map.entry("hektar", "hectare"),
            Map.entry("qkm", "square kilometre"),
            Map.entry("km²", "square kilometre"),
            Map.entry("jahre", "year"),
            Map.entry("years", "year"));

    private static final Set<String> AMOUNTS = Set.of("euro", "thousand euro", "million euro", "hour");

    private Units() {}

    /** Whether values of this unit are counted one by one. */
    static boolean counts(String unit) {
        return "count".equals(kind(unit));
    }

    /** Whether values of this unit are amounts to which some contribute more than others. */
    static boolean amounts(String unit) {
        return kind(unit) != null && AMOUNTS.contains(kind(unit));
    }

    /** Whether values of this unit are certainly not counted one by one. */
    static boolean measures(String unit) {
        return kind(unit) != null && !counts(unit);
    }

    /** Whether values of this unit are hundredths of a whole. */
    static boolean percent(String unit) {
        return "percent".equals(kind(unit));
    }

    /** Whether both are certainly different. */
    static boolean differ(String one, String other) {
        return kind(one) != null && kind(other) != null && !kind(one).equals(kind(other));
    }

    /** Whether nothing tells if both are the same. */
    static boolean incomparable(String one, String other) {
        return !plain(one).equals(plain(other)) && (kind(one) == null || kind(other) == null);
    }

    private static String kind(String unit) {
        return KINDS.get(plain(unit));
    }

    private static String plain(String unit) {
        return unit.strip().toLowerCase(Locale.GERMAN);
    }
}
