package de.zielforum.goal.web;

import de.zielforum.area.AreaView;
import de.zielforum.goal.GoalCard;
import de.zielforum.goal.GoalDetail;
import de.zielforum.goal.GoalFollowUp;
import de.zielforum.goal.GoalKind;
import de.zielforum.goal.GoalState;
import de.zielforum.goal.GoalView;
import de.zielforum.goal.JudgementView;
import de.zielforum.goal.TargetView;
import de.zielforum.indicator.CitationChange;
import de.zielforum.indicator.CitationId;
import de.zielforum.indicator.CitationView;
import de.zielforum.proposal.LineageView;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal in a list of the API.
 *
 * @param parent id of the guiding goal above, or null
 * @param area code of the area
 * @param process slug of the process
 * @param target or null
 */
@Schema(name = "Goal")
record GoalJson(
        UUID id,
        String title,
        GoalKind kind,
        GoalState state,
        UUID parent,
        String area,
        String process,
        Aim target,
        String page) {

    /**
     * What shall be reached.
     *
     * @param indicator key of the indicator
     * @param value in the indicator's unit
     * @param year until when
     */
    @Schema(name = "GoalTarget")
    record Aim(String indicator, BigDecimal value, int year) {}

    static GoalJson of(GoalCard card, Map<UUID, AreaView> areas) {
        return new GoalJson(
                card.id(),
                card.title(),
                card.kind(),
                card.state(),
                card.parent(),
                areas.get(card.area()).code(),
                card.processSlug(),
                card.indicator() == null ? null : new Aim(card.indicator(), card.targetValue(), card.targetYear()),
                card.path());
    }

    /**
     * A goal with what it came from and what became of it.
     *
     * @param text in CommonMark
     * @param plainText the same in plain language, or empty
     * @param children ids of the action goals below
     * @param vote what the ballot said, or null before its count
     * @param decisions the latest first
     * @param judgement planning's latest word on the effect, or null
     */
    @Schema(name = "GoalInFull")
    record Full(
            UUID id,
            String title,
            String text,
            String plainText,
            GoalKind kind,
            GoalState state,
            UUID parent,
            List<UUID> children,
            String area,
            String process,
            Instant proposedAt,
            FullAim target,
            List<Source> lineage,
            Vote vote,
            List<Decided> decisions,
            List<Serving> measures,
            JudgementView judgement,
            String page) {

        static Full of(
                GoalDetail goal,
                Map<UUID, AreaView> areas,
                List<LineageView> lineage,
                List<GoalFollowUp.ServingMeasure> measures) {
            return new Full(
                    goal.id().value(),
                    goal.title(),
                    goal.text(),
                    goal.plainText(),
                    goal.kind(),
                    goal.state(),
                    goal.parent() == null ? null : goal.parent().id().value(),
                    goal.children().stream()
                            .map(GoalView::id)
                            .map(id -> id.value())
                            .toList(),
                    areas.get(goal.area()).code(),
                    goal.process().slug(),
                    goal.proposedAt(),
                    goal.target() == null ? null : FullAim.of(goal.target(), areas),
                    lineage.stream().map(Source::of).toList(),
                    goal.approvals() == null
                            ? null
                            : new Vote(goal.ballot().value(), goal.approvals(), goal.accepted()),
                    goal.decisions().stream()
                            .map(d -> new Decided(
                                    d.body(), d.decidedOn(), d.adopted(), d.paperReference(), d.paperUrl(), d.note()))
                            .toList(),
                    measures.stream()
                            .map(measure -> new Serving(measure.title(), measure.path()))
                            .toList(),
                    goal.judgement(),
                    "/ziele/" + goal.id());
        }
    }

    /**
     * The target with the figure it starts from.
     *
     * @param area code of the area
     * @param baseline the figure as it was when the target was set
     */
    @Schema(name = "GoalTargetInFull")
    record FullAim(String indicator, String area, Baseline baseline, BigDecimal value, int year) {

        static FullAim of(TargetView target, Map<UUID, AreaView> areas) {
            return new FullAim(
                    target.indicator(),
                    areas.get(target.area()).code(),
                    Baseline.of(target.baseline(), target.baselineValue()),
                    target.value(),
                    target.year());
        }
    }

    /**
     * A frozen figure.
     *
     * @param id of the citation that froze it
     * @param worded the value with its unit
     * @param change what is published instead today and what was decided about that; null while the citation holds
     */
    @Schema(name = "Baseline")
    record Baseline(
            CitationId id,
            int period,
            BigDecimal value,
            String worded,
            String source,
            String edition,
            Instant citedAt,
            CitationChange change) {

        static Baseline of(CitationView citation, BigDecimal value) {
            return new Baseline(
                    citation.id(),
                    citation.period(),
                    value,
                    citation.value(),
                    citation.source(),
                    citation.edition(),
                    citation.citedAt(),
                    citation.change());
        }
    }

    /** A proposal the goal came from, in the version that was taken over. */
    @Schema(name = "GoalSource")
    record Source(UUID proposal, int version, String title, String by, int supporters, int organisations, String page) {

        static Source of(LineageView source) {
            return new Source(
                    source.id().value(),
                    source.version(),
                    source.title(),
                    source.by(),
                    source.supporters(),
                    source.organisations(),
                    source.path());
        }
    }

    /** On how many ballots the goal was approved of, and whether the rule of the ballot accepted it. */
    @Schema(name = "GoalVote")
    record Vote(UUID ballot, long approvals, boolean accepted) {}

    /** What a body decided; {@code paper} is the reference of the council's paper. */
    @Schema(name = "GoalDecision")
    record Decided(String body, LocalDate date, boolean adopted, String paper, String paperUrl, String note) {}

    /** A measure that serves the goal. */
    @Schema(name = "ServingMeasure")
    record Serving(String title, String page) {}
}
