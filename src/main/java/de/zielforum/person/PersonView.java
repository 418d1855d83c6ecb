package de.zielforum.person;

import java.util.UUID;

/** A person in a list for the duty {@code accounts}. */
public record PersonView(UUID id, String name, boolean verified) {}
