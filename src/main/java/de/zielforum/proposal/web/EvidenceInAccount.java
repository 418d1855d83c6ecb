package de.zielforum.proposal.web;

import de.zielforum.person.AccountSection;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Evidence of one's own proposals that was corrected since. */
@Singleton
class EvidenceInAccount implements AccountSection {

    @Inject
    ProposalEvidence evidence;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> of(Viewer viewer) {
        var tasks = evidence.waitingFor(viewer);
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        texts.say("citation", "tasksProposals"),
                        texts.say("citation", "tasksText"),
                        tasks.stream().map(this::link).toList(),
                        null));
    }

    private Link link(ProposalEvidence.Task task) {
        var cited = task.citation();
        return new Link(
                task.path(),
                texts.say("citation", "taskTitle", task.title(), cited.indicatorName()),
                texts.say(
                        "citation",
                        "taskNote",
                        cited.areaName(),
                        cited.period(),
                        cited.change().now()));
    }
}
