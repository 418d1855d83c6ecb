package de.zielforum.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What came out for one option.
 *
 * @param reference the host's name for the option
 * @param approvals on how many ballots it is approved of
 * @param accepted whether the rule of the ballot accepts it
 * @param byLot whether equal numbers made the lot decide about it
 */
@Embeddable
public record OptionOutcome(
        String reference,
        long approvals,
        boolean accepted,
        @Column(name = "by_lot") boolean byLot) {}
