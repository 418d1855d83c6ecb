package de.zielforum.indicator;

/** The figures of an edition count from now on; observed in the same transaction. */
public record EditionPublished(EditionId edition) {}
