package de.zielforum.indicator;

/** Somebody wants a file of figures to be read. */
record FileWanted(FigureFileId file) {}
