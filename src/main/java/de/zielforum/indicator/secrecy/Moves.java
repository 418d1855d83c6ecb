package de.zielforum.indicator.secrecy;

/** Searches for other states of affairs that an outsider cannot tell from the true one. */
interface Moves {

    /**
     * How far a cell can be moved.
     *
     * @param move proves the distance; null when the cell cannot move that way
     * @param exact whether it certainly cannot be moved further
     */
    record Reach(Move move, boolean exact) {}

    /**
     * A move that changes a cell by exactly so much and costs little.
     *
     * @param atPrice whether cells may be used that have a price; if not, only what is free
     * @return null when none was found
     */
    Move cheapest(int cell, long delta, boolean atPrice);

    /**
     * The free move that takes a cell furthest.
     *
     * @param direction 1 for up, -1 for down
     * @param enough how far is far enough
     */
    Reach furthest(int cell, int direction, long enough);
}
