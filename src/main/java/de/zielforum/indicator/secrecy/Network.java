package de.zielforum.indicator.secrecy;

import java.util.Arrays;
import java.util.List;

/**
 * Relations read as a network: each relation is a node, each cell an arc between the two relations in which it stands. Tables
 * of one or two dimensions of which at most one is a hierarchy are such networks (Castro, "A shortest-paths heuristic for
 * statistical data protection in positive tables", INFORMS Journal on Computing 19, 2007). A cell that stands in one relation
 * only leads to a common last node.
 */
final class Network {

    static final int NONE = -1;

    /** Raising the cell takes one from the node {@code tail} and brings one to the node {@code head}. */
    final int[] tail;

    final int[] head;
    final int nodes;
    final int[][] cellsAt;

    private final Rows rows;
    private final int[] parent;
    private final int[] parity;

    private Network(LinkedCells problem) {
        rows = problem.rows;
        nodes = rows.count + 1;
        tail = new int[problem.size];
        head = new int[problem.size];
        Arrays.fill(tail, NONE);
        Arrays.fill(head, NONE);
        cellsAt = new int[nodes][];
        parent = new int[rows.count];
        parity = new int[rows.count];
        Arrays.setAll(parent, row -> row);
    }

    /** Takes up those components that are networks; the arcs of the cells of all others are {@link #NONE}. */
    static Network of(LinkedCells problem, List<Component> components) {
        var network = new Network(problem);
        var degree = new int[network.nodes];
        for (var component : components) {
            if (network.fits(component)) {
                for (var cell : component.cells()) {
                    network.place(cell);
                    degree[network.tail[cell]]++;
                    degree[network.head[cell]]++;
                }
            }
        }
        Arrays.setAll(network.cellsAt, node -> new int[degree[node]]);
        for (int cell = 0; cell < problem.size; cell++) {
            if (network.tail[cell] != NONE) {
                network.cellsAt[network.tail[cell]][--degree[network.tail[cell]]] = cell;
                network.cellsAt[network.head[cell]][--degree[network.head[cell]]] = cell;
            }
        }
        return network;
    }

    boolean has(int cell) {
        return tail[cell] != NONE;
    }

    /** Whether signs can be given to the relations so that each cell leaves one and enters another. */
    private boolean fits(Component component) {
        for (var row : component.rows()) {
            if (!rows.isEquation(row)) {
                return false;
            }
            for (var factor : rows.factors[row]) {
                if (Math.abs(factor) != 1) {
                    return false;
                }
            }
        }
        for (var cell : component.cells()) {
            var ends = ends(cell);
            if (ends[0] > 2 || ends[0] == 2 && !oppose(cell, ends[1], ends[2])) {
                return false;
            }
        }
        return true;
    }

    /** How many relations that count a cell stands in, and the first two of them. */
    private int[] ends(int cell) {
        var ends = new int[] {0, NONE, NONE};
        for (var row : rows.of[cell]) {
            if (!rows.implied[row]) {
                ends[0]++;
                if (ends[0] <= 2) {
                    ends[ends[0]] = row;
                }
            }
        }
        return ends;
    }

    private boolean oppose(int cell, int one, int other) {
        var differ = factor(one, cell) == factor(other, cell) ? 1 : 0;
        var a = root(one);
        var b = root(other);
        var between = sign(one) ^ sign(other) ^ differ;
        if (a == b) {
            return between == 0;
        }
        parent[a] = b;
        parity[a] = between;
        return true;
    }

    private int root(int row) {
        var at = row;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    private int sign(int row) {
        var sign = 0;
        for (var at = row; parent[at] != at; at = parent[at]) {
            sign ^= parity[at];
        }
        return sign;
    }

    private long factor(int row, int cell) {
        for (int i = 0; i < rows.cells[row].length; i++) {
            if (rows.cells[row][i] == cell) {
                return rows.factors[row][i];
            }
        }
        throw new IllegalStateException();
    }

    private void place(int cell) {
        var ends = ends(cell);
        var ground = nodes - 1;
        tail[cell] = ground;
        head[cell] = ground;
        for (int i = 1; i <= ends[0]; i++) {
            var brings = factor(ends[i], cell) * (sign(ends[i]) == 0 ? 1 : -1) > 0;
            if (brings) {
                head[cell] = ends[i];
            } else {
                tail[cell] = ends[i];
            }
        }
    }
}
