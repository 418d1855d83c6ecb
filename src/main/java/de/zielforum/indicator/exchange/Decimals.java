package de.zielforum.indicator.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the numbers of one file. A file writes its numbers either the German way ("1.234,5") or the English way ("1,234.5");
 * which one is decided by all of its numbers together, because "1.234" alone could be either.
 */
public final class Decimals {

    private static final Pattern GERMAN = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern BLANK_GROUPS = Pattern.compile("[+-]?\\d{1,3}([ \\u00A0\\u202F]\\d{3})+([.,]\\d+)?");
    private static final Pattern APART = Pattern.compile("^([+-])\\s+(?=\\d)");
    private static final int LONGEST = 30;

    private final boolean german;
    private final boolean doubtful;
    private final boolean groupsOnly;

    private Decimals(boolean german, boolean doubtful, boolean groupsOnly) {
        this.german = german;
        this.doubtful = doubtful;
        this.groupsOnly = groupsOnly;
    }

    /**
     * Decides how a file writes numbers.
     *
     * @param likelyGerman what to take when no number tells
     */
    public static Decimals of(List<String> cells, boolean likelyGerman) {
        long onlyGerman = 0;
        long onlyEnglish = 0;
        var points = false;
        var commas = false;
        for (var cell : cells) {
            var text = plain(cell);
            var isGerman = GERMAN.matcher(text).matches();
            var isEnglish = ENGLISH.matcher(text).matches();
            onlyGerman += isGerman && !isEnglish ? 1 : 0;
            onlyEnglish += isEnglish && !isGerman ? 1 : 0;
            points |= isGerman && isEnglish && text.contains(".");
            commas |= isGerman && isEnglish && text.contains(",");
        }
        return onlyGerman == onlyEnglish
                ? new Decimals(likelyGerman, points || commas, likelyGerman ? !commas : !points)
                : new Decimals(onlyGerman > onlyEnglish, false, false);
    }

    /** Reads numbers as programs store them: a full stop before the decimal places, and never in doubt. */
    public static Decimals stored() {
        return new Decimals(false, false, false);
    }

    /** Whether the decimal mark is a comma. */
    public boolean german() {
        return german;
    }

    /** Whether the file contains numbers that could mean two things, and nothing that tells which. */
    public boolean doubtful() {
        return doubtful;
    }

    /** Whether all marks of numbers in doubt were read as those between groups of thousands. */
    public boolean groupsOnly() {
        return groupsOnly;
    }

    /** The number, or empty when the text is none in the way this file writes numbers. */
    public Optional<BigDecimal> read(String cell) {
        var text = plain(cell);
        if (text.length() > LONGEST
                || !(german ? GERMAN : ENGLISH).matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(german ? text.replace(".", "").replace(',', '.') : text.replace(",", "")));
    }

    private static String plain(String cell) {
        // Office programs set a sign apart: "-  23".
        var text = APART.matcher(cell.strip().replace('\u2212', '-')).replaceFirst("$1");
        return BLANK_GROUPS.matcher(text).matches() ? text.replaceAll("[ \\u00A0\\u202F]", "") : text;
    }
}
