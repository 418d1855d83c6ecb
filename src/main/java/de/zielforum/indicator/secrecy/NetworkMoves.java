package de.zielforum.indicator.secrecy;

import java.util.Arrays;

/**
 * Moves in a network. A unit more in one cell must travel back through other cells, so that the cheapest move is a shortest
 * path and the furthest a maximal flow, both in whole numbers and exact (Castro 2007; Ahuja, Magnanti, Orlin, Network Flows,
 * 1993, chapters 7 and 9).
 */
final class NetworkMoves implements Moves {

    /** Prices count so much more than the number of cells a move touches. */
    private static final long PRICE = 64;

    private final LinkedCells problem;
    private final Network network;
    private final Leeway leeway;

    private final long[] delta;
    private int[] touched = new int[64];
    private int touchedCount;

    private final long[] distance;
    private final int[] stamp;
    private final int[] via;
    private final int[] previous;
    private final NodeHeap heap;
    private int now;

    NetworkMoves(LinkedCells problem, Network network, Leeway leeway) {
        this.problem = problem;
        this.network = network;
        this.leeway = leeway;
        delta = new long[problem.size];
        distance = new long[network.nodes];
        stamp = new int[network.nodes];
        via = new int[network.nodes];
        previous = new int[network.nodes];
        heap = new NodeHeap();
    }

    @Override
    public Move cheapest(int cell, long amount, boolean atPrice) {
        var up = atPrice ? leeway.upAtPrice[cell] : leeway.up[cell];
        var down = atPrice ? leeway.downAtPrice[cell] : leeway.down[cell];
        if (amount > up || -amount > down) {
            return null;
        }
        var from = amount > 0 ? network.head[cell] : network.tail[cell];
        var to = amount > 0 ? network.tail[cell] : network.head[cell];
        change(cell, amount);
        var open = Math.abs(amount);
        for (var first = true; open > 0 && from != to; first = false) {
            if (!shortest(from, to, cell, atPrice, first)) {
                finish();
                return null;
            }
            var width = open;
            for (var node = to; node != from; node = previous[node]) {
                width = Math.min(width, room(via[node], raises(node), atPrice));
            }
            push(from, to, width);
            open -= width;
        }
        return checked(finish(), atPrice);
    }

    @Override
    public Reach furthest(int cell, int direction, long enough) {
        var limit = Math.min(enough, direction > 0 ? leeway.up[cell] : leeway.down[cell]);
        var from = direction > 0 ? network.head[cell] : network.tail[cell];
        var to = direction > 0 ? network.tail[cell] : network.head[cell];
        var reached = from == to ? limit : 0L;
        for (var step = Long.highestOneBit(Math.max(1, limit)); step > 0 && from != to; step /= 2) {
            while (reached < limit && widest(from, to, cell, step)) {
                var width = limit - reached;
                for (var node = to; node != from; node = previous[node]) {
                    width = Math.min(width, free(via[node], raises(node)));
                }
                push(from, to, width);
                reached += width;
            }
        }
        if (reached == 0) {
            finish();
            return new Reach(null, true);
        }
        change(cell, direction * reached);
        var move = checked(finish(), false);
        return new Reach(move, move != null);
    }

    /** What claims too much is not believed: should relations be called implied that are not, the move is dropped. */
    private Move checked(Move move, boolean atPrice) {
        return move.isAllowed(problem, leeway, atPrice) ? move : null;
    }

    /** Label correcting search; the first path of a move meets no negative costs and may stop at its goal. */
    private boolean shortest(int from, int to, int without, boolean atPrice, boolean stop) {
        now++;
        heap.clear();
        reach(from, 0, NONE, NONE);
        while (!heap.isEmpty()) {
            var at = heap.distance();
            var node = heap.pop();
            if (at > distance[node]) {
                continue;
            }
            if (stop && node == to) {
                break;
            }
            for (var cell : network.cellsAt[node]) {
                if (cell == without) {
                    continue;
                }
                var raises = network.tail[cell] == node;
                var next = raises ? network.head[cell] : network.tail[cell];
                if (next != node && room(cell, raises, atPrice) > 0) {
                    var further = at + cost(cell, raises);
                    if (stamp[next] != now || further < distance[next]) {
                        reach(next, further, cell, node);
                    }
                }
            }
        }
        return stamp[to] == now;
    }

    private static final int NONE = -1;

    private void reach(int node, long at, int cell, int before) {
        stamp[node] = now;
        distance[node] = at;
        via[node] = cell;
        previous[node] = before;
        heap.push(at, node);
    }

    private boolean raises(int node) {
        return network.head[via[node]] == node;
    }

    /** How much further a cell can go at its present cost. */
    private long room(int cell, boolean raises, boolean atPrice) {
        var gone = raises ? delta[cell] : -delta[cell];
        var freely = raises ? leeway.up[cell] : leeway.down[cell];
        var freelyBack = raises ? leeway.down[cell] : leeway.up[cell];
        if (gone < -freelyBack) {
            return -gone - freelyBack;
        }
        if (gone < 0) {
            return -gone;
        }
        if (gone < freely) {
            return freely - gone;
        }
        return atPrice ? Math.max(0, (raises ? leeway.upAtPrice[cell] : leeway.downAtPrice[cell]) - gone) : 0;
    }

    private long cost(int cell, boolean raises) {
        var gone = raises ? delta[cell] : -delta[cell];
        var freely = raises ? leeway.up[cell] : leeway.down[cell];
        var freelyBack = raises ? leeway.down[cell] : leeway.up[cell];
        if (gone < -freelyBack) {
            return -PRICE * leeway.price[cell] - 1;
        }
        if (gone < 0) {
            return -1;
        }
        return gone < freely ? 1 : PRICE * leeway.price[cell] + 1;
    }

    /** Breadth first search for a way that takes at least so much, all of it free. */
    private boolean widest(int from, int to, int without, long step) {
        now++;
        heap.clear();
        var queue = heap.queue();
        var end = 0;
        stamp[from] = now;
        queue = heap.put(queue, end++, from);
        for (int next = 0; next < end; next++) {
            var node = queue[next];
            for (var cell : network.cellsAt[node]) {
                if (cell == without) {
                    continue;
                }
                var raises = network.tail[cell] == node;
                var other = raises ? network.head[cell] : network.tail[cell];
                if (stamp[other] != now && free(cell, raises) >= step) {
                    stamp[other] = now;
                    via[other] = cell;
                    previous[other] = node;
                    if (other == to) {
                        return true;
                    }
                    queue = heap.put(queue, end++, other);
                }
            }
        }
        return false;
    }

    private long free(int cell, boolean raises) {
        return raises ? leeway.up[cell] - delta[cell] : leeway.down[cell] + delta[cell];
    }

    private void push(int from, int to, long width) {
        for (var node = to; node != from; node = previous[node]) {
            change(via[node], raises(node) ? width : -width);
        }
    }

    private void change(int cell, long by) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = cell;
        delta[cell] += by;
    }

    /** The move that was built up; the next one begins anew. */
    private Move finish() {
        var cells = new int[touchedCount];
        var deltas = new long[touchedCount];
        var count = 0;
        for (int i = 0; i < touchedCount; i++) {
            if (delta[touched[i]] != 0) {
                cells[count] = touched[i];
                deltas[count++] = delta[touched[i]];
                delta[touched[i]] = 0;
            }
        }
        touchedCount = 0;
        return new Move(Arrays.copyOf(cells, count), Arrays.copyOf(deltas, count));
    }
}
