package de.zielforum.indicator.secrecy;

import java.util.List;

/** Cells and relations contradict each other; what contradicts itself cannot be protected. */
public final class InconsistentCells extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int suspect;
    private final transient List<Integer> cells;

    InconsistentCells(String message, int suspect, List<Integer> cells) {
        super(message);
        this.suspect = suspect;
        this.cells = List.copyOf(cells);
    }

    /** The cell that is most likely wrong. */
    public int suspect() {
        return suspect;
    }

    /** The cells of a relation that does not hold, the total first. */
    public List<Integer> cells() {
        return cells;
    }
}
