package de.zielforum.indicator;

import java.time.Instant;

/** A file of figures of which no edition has been made yet. */
public record WaitingFile(FigureFileId id, String fileName, Instant uploadedAt, boolean working, boolean refused) {}
