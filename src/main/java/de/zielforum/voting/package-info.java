/**
 * Ballots: what is put to the vote, who may vote, the votes themselves and what came out. Knows nothing of what the options are;
 * a host hands them in as {@link de.zielforum.voting.BallotOption} records and hears of the end by event.
 */
package de.zielforum.voting;
