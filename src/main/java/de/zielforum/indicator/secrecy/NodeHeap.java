package de.zielforum.indicator.secrecy;

import java.util.Arrays;

/** A binary heap of nodes by distance, without objects; what is outdated stays in it and is skipped by its user. */
final class NodeHeap {

    private long[] keys = new long[256];
    private int[] nodes = new int[256];
    private int[] queue = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long distance() {
        return keys[0];
    }

    void push(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        var at = size++;
        while (at > 0 && keys[(at - 1) / 2] > key) {
            keys[at] = keys[(at - 1) / 2];
            nodes[at] = nodes[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        keys[at] = key;
        nodes[at] = node;
    }

    int pop() {
        var top = nodes[0];
        size--;
        var key = keys[size];
        var node = nodes[size];
        var at = 0;
        while (2 * at + 1 < size) {
            var child = 2 * at + 1;
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[at] = keys[child];
            nodes[at] = nodes[child];
            at = child;
        }
        keys[at] = key;
        nodes[at] = node;
        return top;
    }

    /** Room for a plain queue of nodes, used again and again. */
    int[] queue() {
        return queue;
    }

    int[] put(int[] into, int at, int node) {
        if (at == into.length) {
            queue = Arrays.copyOf(into, 2 * at);
            queue[at] = node;
            return queue;
        }
        into[at] = node;
        return into;
    }
}
