package de.zielforum.demo;

import de.zielforum.indicator.ObservationKey;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.StepView;
import de.zielforum.participation.Steps;
import de.zielforum.proposal.AnswerOutcome;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.proposal.ProposalForm;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.proposal.Supports;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposals with their evidence, supporters and answers. */
@ApplicationScoped
class Proposing {

    @Inject
    Cast cast;

    @Inject
    Proposals proposals;

    @Inject
    ProposalEvidence evidence;

    @Inject
    Supports supports;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    private final Map<String, ProposalId> ids = new HashMap<>();

    /** The proposal of a key of the content. */
    ProposalId id(String key) {
        return ids.get(key);
    }

    List<Content.ProposalOf> all() {
        return cast.read("proposals.json", "proposals", Content.ProposalOf.class);
    }

    /** Drafts, cites and submits. */
    void propose(Content.ProposalOf proposal) {
        var day = cast.instant(proposal.submitted())
                .plus(Duration.ofHours(10 + Math.floorMod(proposal.key().hashCode(), 9)));
        cast.at(day, () -> {
            var author = cast.person(proposal.author());
            var id = proposals.draft(
                    author,
                    cast.process(proposal.process()),
                    new ProposalForm(
                            proposal.title(),
                            proposal.text(),
                            cast.area(proposal.area()),
                            cast.organisation(proposal.onBehalfOf()),
                            Cast.topics(proposal.topics())),
                    UUID.nameUUIDFromBytes(proposal.key().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            ids.put(proposal.key(), id);
            for (var citing : proposal.citations()) {
                evidence.cite(author, id, new ObservationKey(citing.indicator(), citing.area(), citing.period()));
            }
            if (!proposal.state().equals("DRAFT")) {
                proposals.submit(author, id);
            }
        });
    }

    /** Supporters come one after another while the step is open. */
    void support(Content.ProposalOf proposal) {
        var id = ids.get(proposal.key());
        var process = cast.process(proposal.process());
        var window = window(
                process, StepKind.SUPPORTING, cast.instant(proposal.submitted()).plus(Duration.ofDays(1)));
        var moment = window.from();
        var pace = Duration.between(window.from(), window.until())
                .dividedBy(proposal.supporters().size()
                        + proposal.organisationSupporters().size()
                        + 1L);
        for (var supporter : proposal.supporters()) {
            moment = moment.plus(pace);
            cast.at(moment, () -> supports.support(cast.person(supporter), id, null));
        }
        for (var organisation : proposal.organisationSupporters()) {
            moment = moment.plus(pace);
            var speaker = cast.person(cast.speakerOf(organisation, LocalDate.ofInstant(moment, BerlinTime.ZONE)));
            cast.at(moment, () -> supports.support(speaker, id, cast.organisation(organisation)));
        }
    }

    void answer(Content.ProposalOf proposal) {
        if (proposal.answer() != null) {
            cast.at(
                    cast.instant(proposal.answered()).plus(Duration.ofHours(11)),
                    () -> proposals.answer(
                            cast.planner(),
                            ids.get(proposal.key()),
                            AnswerOutcome.valueOf(proposal.answerOutcome()),
                            proposal.answer()));
        }
        if (proposal.withdrawal() != null) {
            var after = window(
                            cast.process(proposal.process()),
                            StepKind.SUPPORTING,
                            cast.instant(proposal.submitted()).plus(Duration.ofDays(1)))
                    .until();
            cast.at(
                    after,
                    () -> proposals.withdraw(
                            cast.person(proposal.author()), ids.get(proposal.key()), proposal.withdrawal()));
        }
    }

    record Window(Instant from, Instant until) {}

    /** From a moment, or the opening of the step when that is later, to its closing, or now when that is earlier. */
    Window window(ProcessId process, StepKind kind, Instant notBefore) {
        var step = steps.step(process, kind).orElseThrow();
        var from = later(step, notBefore);
        var end = step.closes().isBefore(clock.instant()) ? step.closes() : clock.instant();
        return new Window(
                from, end.minus(Duration.ofMinutes(5)).isAfter(from) ? end.minus(Duration.ofMinutes(5)) : from);
    }

    private static Instant later(StepView step, Instant moment) {
        return step.opens().isAfter(moment) ? step.opens() : moment;
    }
}
