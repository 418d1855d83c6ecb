package de.zielforum.indicator;

import java.util.List;

/**
 * What an edition changes about the figures that count; for the duty {@code statistics} only.
 *
 * @param added figures that nothing was said about so far
 * @param changed figures that read differently so far
 * @param same figures that stay as they are
 * @param suppressed figures without a value because they are secret
 * @param missing figures without a value because it is not known
 * @param nowSuppressed figures that had a value so far and become secret
 * @param nowShown figures that were secret so far and get a value
 * @param changes the changed figures, at most {@value #SHOWN}
 * @param warnings what was worth a look while the file was read
 * @param furtherWarnings how many more warnings there were
 * @param secrecy what the last check found, or null before the first
 */
public record EditionPreview(
        EditionView edition,
        long added,
        long changed,
        long same,
        long suppressed,
        long missing,
        long nowSuppressed,
        long nowShown,
        List<Change> changes,
        List<ImportProblem> warnings,
        int furtherWarnings,
        SecrecyView secrecy) {

    /** More changes than this are counted only. */
    public static final int SHOWN = 100;

    public EditionPreview {
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** Whether it corrects figures, can be published, and nobody has said why it comes. */
    public boolean needsReason() {
        return changed > 0
                && edition.state() == EditionState.CHECKED
                && edition.note().isBlank();
    }

    /** A figure that would read differently. */
    public record Change(String indicator, String area, int period, String before, String after) {}
}
