package de.zielforum.indicator.exchange;

import java.util.List;
import java.util.Optional;

/**
 * What a table most likely means.
 *
 * @param mapping how to read it; empty while something is missing that nobody but a person can tell
 * @param draft what was found so far, to be completed by a person; empty when the table cannot be read
 * @param columns what was thought about each column
 * @param flaws what could not be placed; with an error the guess must not be used unseen
 */
public record Guess(Optional<Mapping> mapping, Optional<Mapping> draft, List<ColumnGuess> columns, List<Flaw> flaws) {

    /** From this confidence on a column is taken without asking. */
    public static final double SURE = 0.8;

    public Guess {
        columns = List.copyOf(columns);
        flaws = List.copyOf(flaws);
    }

    /**
     * What was thought about a column.
     *
     * @param confidence from 0 to 1
     * @param reason why, as a key for words: {@code format}, {@code heading}, {@code areaCode}, {@code areaPadded}, {@code
     *     areaPrefixed}, {@code areaName}, {@code years}, {@code indicators}, {@code indicatorAndYear}, {@code yearHeading},
     *     {@code numbers}, {@code nothing}
     */
    public record ColumnGuess(String column, ColumnRole role, double confidence, String reason) {}

    /** Whether it may be used without asking anybody. */
    public boolean unambiguous() {
        return mapping.isPresent() && flaws.stream().noneMatch(Flaw::error);
    }
}
