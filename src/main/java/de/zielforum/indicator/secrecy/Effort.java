package de.zielforum.indicator.secrecy;

/** How many linear programs were solved: a measure of effort that is the same on every machine. */
final class Effort {

    int programs;
}
