package de.zielforum.goal.web;

import de.zielforum.deliberation.DiscussionView;
import de.zielforum.goal.GoalDetail;
import de.zielforum.goal.GoalFollowUp.Progress;
import de.zielforum.goal.GoalFollowUp.ServingMeasure;
import de.zielforum.indicator.CitationView;
import de.zielforum.proposal.LineageView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A goal: its whole loop on one page.
 *
 * @param deciding where the reader decides about a baseline that has changed; empty for who may not
 * @param judged the figure the latest judgement rests on, or null
 * @param decidingJudged the same as {@code deciding} about that figure
 */
@CheckedTemplate(basePath = "goal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GoalPage(
        GoalDetail goal,
        String areaName,
        String areaCode,
        String targetSentence,
        List<Station> stations,
        List<LineageView> lineage,
        long supporters,
        List<CitationView> evidence,
        String deciding,
        CitationView judged,
        String decidingJudged,
        List<ServingMeasure> measures,
        Progress progress,
        DiscussionView thread,
        boolean planning,
        String kindWords,
        String stateWords,
        String verdictWords,
        String judgementWords,
        GoalDoing doing)
        implements TemplateInstance {

    /** A station of the loop; {@code state} is done, current or open. */
    @TemplateData
    public record Station(String label, String state, String href, String note) {}
}
