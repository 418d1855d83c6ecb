package de.zielforum.goal;

import java.time.Instant;

/** Planning's word on a goal's effect. */
public record JudgementView(GoalState outcome, String reason, Instant judgedAt) {}
