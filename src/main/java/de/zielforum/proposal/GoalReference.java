package de.zielforum.proposal;

import java.util.UUID;

/** Where a proposal went, as far as this feature needs to know: a goal stands one floor above. */
record GoalReference(UUID id, String title, String path) {}
