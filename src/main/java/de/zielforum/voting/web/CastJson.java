package de.zielforum.voting.web;

import de.zielforum.voting.BallotId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms that a vote is stored, and says nothing about it. */
@Schema(name = "Cast")
record CastJson(BallotId ballot, boolean counted) {}
