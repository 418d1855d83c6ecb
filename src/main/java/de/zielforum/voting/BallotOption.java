package de.zielforum.voting;

import jakarta.persistence.Embeddable;

/**
 * Something that can be voted for, as its host describes it; frozen when the ballot is announced.
 *
 * @param reference the host's name for it: letters, digits and {@code _ : . -}, at most 100; unique in the ballot
 * @param title what it is, at most 300 characters
 * @param text what it means, as CommonMark; may be empty
 * @param path the page of this application that tells more, or an empty text
 */
@Embeddable
public record BallotOption(String reference, String title, String text, String path) {}
