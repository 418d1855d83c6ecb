package de.zielforum.goal;

import java.util.UUID;

/**
 * What planning writes about a goal.
 *
 * @param kind guiding or action
 * @param parent the guiding goal above, or null
 * @param area the id of the area the goal is for
 * @param title at most 200 characters
 * @param text the goal and its reasons, as CommonMark
 * @param plainText the same in plain language, or empty
 */
public record GoalForm(GoalKind kind, GoalId parent, UUID area, String title, String text, String plainText) {}
