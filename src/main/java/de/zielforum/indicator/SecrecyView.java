package de.zielforum.indicator;

import java.util.List;

/**
 * What the protection of an edition came to, in words; for the duty {@code statistics} only. It names no value that is withheld.
 *
 * @param figures how many figures the edition holds, those that are not known left out
 * @param bySource how many the source itself keeps back
 * @param byRule how many are too small, amounts that few contributors make up most of, or rates without what the rule asks for
 * @param forOthers how many are kept back for the protection of others
 * @param lost the share of figures that are kept back beyond what the source keeps back, in percent
 * @param outBefore how many of those kept back were published or betrayed before
 * @param unsafe how many could be worked out
 * @param rows the figures kept back, those that could be worked out first; at most {@value #SHOWN}
 * @param further how many more there are
 * @param measures names of indicators whose values are no whole numbers and so are not taken for counts
 * @param unsized names of rates of which it is not known of how many people they are
 * @param unweighed names of indicators of amounts to which the rule for amounts was not applied, since no contributions came
 * @param notes what was noticed about sums
 */
public record SecrecyView(
        boolean passed,
        long figures,
        long bySource,
        long byRule,
        long forOthers,
        String lost,
        long outBefore,
        long unsafe,
        List<Row> rows,
        long further,
        List<String> measures,
        List<String> unsized,
        List<String> unweighed,
        List<ImportProblem> notes,
        int furtherNotes) {

    /** More figures than this are counted only. */
    public static final int SHOWN = 200;

    public SecrecyView {
        rows = List.copyOf(rows);
        measures = List.copyOf(measures);
        unsized = List.copyOf(unsized);
        unweighed = List.copyOf(unweighed);
        notes = List.copyOf(notes);
    }

    /** How many figures are kept back. */
    public long withheld() {
        return bySource + byRule + forOthers;
    }

    /**
     * A figure that is kept back.
     *
     * @param lower the smallest count behind it to reckon with, or an empty text when nothing was worked out
     * @param upper the largest, or an empty text when nothing limits it
     */
    public record Row(
            String indicator,
            String area,
            int period,
            WithheldBecause because,
            String lower,
            String upper,
            boolean exact,
            boolean safe,
            boolean outBefore) {

        /** What can be said about the interval that an outsider is left with. */
        public Remains remains() {
            if (outBefore) {
                return Remains.KNOWN;
            }
            if (lower.isEmpty()) {
                return safe ? Remains.NOTHING : Remains.CONTRADICTORY;
            }
            if (!safe) {
                return Remains.TOO_MUCH;
            }
            return upper.isEmpty() ? Remains.FROM : exact ? Remains.BETWEEN : Remains.AT_LEAST_BETWEEN;
        }
    }

    /** What an outsider can find out about the count behind a figure that is kept back. */
    public enum Remains {
        /** It was known before. */
        KNOWN,
        /** More than the rule allows. */
        TOO_MUCH,
        /** The numbers contradict each other, so that nothing can be said. */
        CONTRADICTORY,
        /** It lies in an interval. */
        BETWEEN,
        /** It lies in an interval that may be wider. */
        AT_LEAST_BETWEEN,
        /** It is not smaller than a number. */
        FROM,
        /** Nothing. */
        NOTHING
    }
}
