package de.zielforum.voting.web;

import de.zielforum.voting.BallotId;

/** Confirms that a vote is stored, and says nothing about it. */
record CastJson(BallotId ballot, boolean counted) {}
