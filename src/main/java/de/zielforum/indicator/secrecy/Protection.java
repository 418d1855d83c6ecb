package de.zielforum.indicator.secrecy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is published, and what is withheld and why. */
public final class Protection {

    private final LinkedCells cells;
    private final CellStatus[] status;
    private final List<Integer> unprotected;

    Protection(LinkedCells cells, CellStatus[] status, List<Integer> unprotected) {
        this.cells = cells;
        this.status = status;
        this.unprotected = List.copyOf(unprotected);
    }

    /**
     * A pattern that somebody else chose, to be audited.
     *
     * @param status one per cell; what is said of missing cells does not count
     */
    public static Protection given(LinkedCells cells, List<CellStatus> status) {
        if (status.size() != cells.size()) {
            throw new IllegalArgumentException("one status for each cell");
        }
        return new Protection(cells, status.toArray(CellStatus[]::new), List.of());
    }

    /** The problem. */
    public LinkedCells cells() {
        return cells;
    }

    /** What happens to a cell. */
    public CellStatus status(int cell) {
        return status[cell];
    }

    /** Whether the value of a cell is not shown. */
    public boolean isWithheld(int cell) {
        return status[cell] != CellStatus.PUBLISHED;
    }

    /** How many cells have a status; missing cells have none. */
    public int count(CellStatus which) {
        return (int) IntStream.range(0, cells.size)
                .filter(cell -> !cells.isMissing(cell) && status[cell] == which)
                .count();
    }

    /**
     * Secret cells that are called secondary because calling them primary would give away a value. Who publishes the status
     * publishes it so; who only shows that a value is withheld need not care.
     */
    public List<Integer> disguised() {
        return IntStream.range(0, cells.size)
                .filter(cell -> cells.isSecret(cell)
                        && cells.kinds[cell] == LinkedCells.Kind.COUNT
                        && status[cell] == CellStatus.SECONDARY)
                .boxed()
                .toList();
    }

    /** Secret cells for which no pattern was found that hides them well enough; empty when all went well. */
    public List<Integer> unprotected() {
        return unprotected;
    }

    /** The leeway that an outsider has to grant each cell, nothing being for sale. */
    Leeway leeway() {
        var leeway = new Leeway(cells);
        for (int cell = 0; cell < cells.size; cell++) {
            if (cells.isMissing(cell) || cells.isRate[cell] || cells.fixed[cell]) {
                continue;
            }
            if (status[cell] == CellStatus.PRIMARY) {
                leeway.primary(cell);
            } else if (status[cell] == CellStatus.SECONDARY) {
                leeway.withhold(cell);
            }
        }
        return leeway.frozen();
    }

    @Override
    public String toString() {
        return Arrays.toString(status);
    }
}
