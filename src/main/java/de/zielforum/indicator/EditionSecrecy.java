package de.zielforum.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the protection of an edition came to. It names no value.
 *
 * @param figures how many figures the edition holds, those that are not known left out
 * @param bySource how many the source itself keeps back
 * @param byRule how many are too small, amounts that few contributors make up most of, or rates without what the rule asks for
 * @param forOthers how many are kept back for the protection of others
 * @param outBefore how many of these were published or betrayed before
 * @param unsafe how many could be worked out, those of earlier editions included
 * @param withheld the figures kept back, those that could be worked out first; at most {@value #KEPT}
 * @param measures keys of indicators without a scale whose values are no whole numbers, which are not taken for counts
 * @param unsized keys of rates of which it is not known of how many people they are
 * @param unweighed keys of indicators of amounts without contributions, to which the rule for amounts could not be applied
 * @param notes what was noticed about sums
 */
record EditionSecrecy(
        boolean passed,
        long figures,
        long bySource,
        long byRule,
        long forOthers,
        long outBefore,
        long unsafe,
        List<WithheldFigure> withheld,
        List<String> measures,
        List<String> unsized,
        List<String> unweighed,
        List<Finding> notes,
        int furtherNotes) {

    static final int KEPT = 2000;

    EditionSecrecy {
        withheld = List.copyOf(withheld);
        measures = List.copyOf(measures);
        // Reports from before there were rules for these do not speak of them.
        unsized = unsized == null ? List.of() : List.copyOf(unsized);
        unweighed = unweighed == null ? List.of() : List.copyOf(unweighed);
        notes = List.copyOf(notes);
    }

    /** Gathers what is found year by year. */
    static final class Tally {

        private final List<WithheldFigure> withheld = new ArrayList<>();
        private final Set<String> measures = new TreeSet<>();
        private final Set<String> unsized = new TreeSet<>();
        private final Set<String> unweighed = new TreeSet<>();
        private final Findings notes = new Findings();
        private long figures;
        private long elsewhere;

        void figure() {
            figures++;
        }

        void measure(String indicator) {
            measures.add(indicator);
        }

        void unsized(String indicator) {
            unsized.add(indicator);
        }

        void unweighed(String indicator) {
            unweighed.add(indicator);
        }

        void withhold(WithheldFigure figure) {
            withheld.add(figure);
        }

        void betray(String what, String area, int period) {
            elsewhere++;
            notes.warning(0, "", "wouldBetray", what, area, "" + period);
        }

        Findings notes() {
            return notes;
        }

        EditionSecrecy toSecrecy() {
            Map<WithheldBecause, Long> counts =
                    withheld.stream().collect(Collectors.groupingBy(WithheldFigure::because, Collectors.counting()));
            var outBefore = withheld.stream().filter(WithheldFigure::outBefore).count();
            var unsafe = elsewhere
                    + withheld.stream()
                            .filter(figure -> !figure.safe() && !figure.outBefore())
                            .count();
            var first = withheld.stream()
                    .sorted(Comparator.comparing((WithheldFigure figure) -> figure.safe() || figure.outBefore())
                            .thenComparing(figure -> !figure.outBefore())
                            .thenComparing(WithheldFigure::because, Comparator.reverseOrder()))
                    .limit(KEPT)
                    .toList();
            return new EditionSecrecy(
                    unsafe == 0,
                    figures,
                    counts.getOrDefault(WithheldBecause.SOURCE, 0L),
                    Stream.of(
                                    WithheldBecause.RULE,
                                    WithheldBecause.DOMINANCE,
                                    WithheldBecause.UNSIZED,
                                    WithheldBecause.ROUNDING)
                            .mapToLong(because -> counts.getOrDefault(because, 0L))
                            .sum(),
                    counts.getOrDefault(WithheldBecause.OTHERS, 0L),
                    outBefore,
                    unsafe,
                    first,
                    List.copyOf(measures),
                    List.copyOf(unsized),
                    List.copyOf(unweighed),
                    notes.warnings(),
                    notes.furtherWarnings());
        }
    }
}
