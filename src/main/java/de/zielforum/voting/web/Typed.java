package de.zielforum.voting.web;

import java.util.Optional;

/** Reads numbers as people type them. */
final class Typed {

    private Typed() {}

    /** A whole number from 0 on, with or without points between the thousands. */
    static Optional<Long> number(String text) {
        var digits = text.strip().replace(".", "").replace("\u00a0", "").replace(" ", "");
        return digits.matches("[0-9]{1,12}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
