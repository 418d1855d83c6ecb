package de.zielforum.goal;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A goal in a list.
 *
 * @param parent the guiding goal above, or null
 * @param indicator key of the target's indicator, or null without a target
 */
public record GoalCard(
        UUID id,
        String title,
        GoalKind kind,
        GoalState state,
        UUID parent,
        UUID area,
        String processSlug,
        String processTitle,
        String indicator,
        BigDecimal targetValue,
        Integer targetYear) {

    public String path() {
        return "/ziele/" + id;
    }
}
