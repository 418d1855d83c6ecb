package de.zielforum.participation.web;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessCard;
import de.zielforum.participation.ProcessDetails;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.ProcessState;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A process in the API's list.
 *
 * @param area the code of the area it is about, see {@code /api/v1/areas}, or null while no areas are imported
 */
@Schema(name = "Process")
record ProcessJson(
        ProcessId id,
        String slug,
        String title,
        String lead,
        ProcessState state,
        String area,
        boolean reviewsFirst,
        Instant closedAt,
        List<StepJson> steps,
        String page) {

    static ProcessJson of(ProcessCard card, String area) {
        var process = card.process();
        return new ProcessJson(
                process.id(),
                process.slug(),
                process.title(),
                card.lead(),
                card.state(),
                area,
                process.reviewsFirst(),
                card.closedAt(),
                card.steps().stream().map(StepJson::of).toList(),
                process.path());
    }

    /** A step; open from {@code opens} until just before {@code closes}. */
    @Schema(name = "Step")
    record StepJson(StepKind kind, Instant opens, Instant closes, Participants participants, boolean openNow) {

        static StepJson of(StepView step) {
            return new StepJson(step.kind(), step.opens(), step.closes(), step.participants(), step.openNow());
        }
    }

    /** A phase: days or loose words. */
    @Schema(name = "Phase")
    record PhaseJson(String title, String about, LocalDate from, LocalDate until, String loosely) {}

    /** A process with everything it says about itself; texts are CommonMark. */
    @Schema(name = "ProcessInFull")
    record Full(
            ProcessId id,
            String slug,
            String title,
            String lead,
            String question,
            String scope,
            String decision,
            String outOfScope,
            ProcessState state,
            String area,
            String organiser,
            String contact,
            boolean reviewsFirst,
            Instant closedAt,
            String summary,
            List<StepJson> steps,
            List<PhaseJson> phases,
            String page) {

        static Full of(ProcessDetails details, String area) {
            var about = details.about();
            return new Full(
                    details.process().id(),
                    details.process().slug(),
                    about.title(),
                    about.lead(),
                    about.question(),
                    about.scope(),
                    about.decision(),
                    about.outOfScope(),
                    details.state(),
                    area,
                    about.organiser(),
                    about.contact(),
                    about.reviewsFirst(),
                    details.closedAt(),
                    details.summary(),
                    details.steps().stream().map(StepJson::of).toList(),
                    details.phases().stream()
                            .map(p -> new PhaseJson(p.title(), p.about(), p.from(), p.until(), p.loosely()))
                            .toList(),
                    details.process().path());
        }
    }
}
