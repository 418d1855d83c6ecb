package de.zielforum.goal;

import de.zielforum.deliberation.DiscussionId;
import de.zielforum.participation.ProcessView;
import de.zielforum.voting.BallotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All a goal's page needs of the goal itself.
 *
 * @param parent the guiding goal above, or null where there is none the viewer may see
 * @param children the action goals below
 * @param target or null
 * @param ballot on which it was put to the vote, or null
 * @param approvals on how many ballots it was approved of, or null before the count
 * @param accepted whether the ballot accepted it, or null before the count
 * @param decisions the latest first
 * @param judgement the latest word on its effect, or null
 * @param discussion or null in a draft
 */
public record GoalDetail(
        GoalId id,
        ProcessView process,
        UUID area,
        GoalKind kind,
        GoalView parent,
        List<GoalView> children,
        String title,
        String text,
        String plainText,
        GoalState state,
        TargetView target,
        BallotId ballot,
        Long approvals,
        Boolean accepted,
        List<DecisionView> decisions,
        JudgementView judgement,
        DiscussionId discussion,
        Instant proposedAt,
        int version) {}
