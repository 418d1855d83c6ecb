package de.zielforum.voting.web;

import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.voting.BallotLists;
import de.zielforum.voting.BallotState;
import de.zielforum.voting.BallotView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what planning sees of ballots. */
@ApplicationScoped
class BallotDeskPages {

    private static final Set<BallotState> WITHDRAWABLE =
            Set.of(BallotState.DRAFT, BallotState.ANNOUNCED, BallotState.OPEN);

    @Inject
    BallotLists lists;

    @Inject
    BallotPages pages;

    @Inject
    Processes processes;

    @Inject
    BallotWords words;

    @Inject
    Forms forms;

    BallotDeskPage list(Viewer viewer) {
        return new BallotDeskPage(pages.rows(lists.all(viewer)));
    }

    PreparePage prepare(BallotView ballot) {
        return prepare(ballot, DraftForm.of(ballot), ballot.version(), "", Map.of());
    }

    PreparePage prepare(BallotView ballot, DraftForm form, int version, String reason, Map<String, String> errors) {
        return new PreparePage(
                ballot,
                words.of(ballot),
                processes.require(ballot.process()),
                ballot.state() == BallotState.DRAFT,
                WITHDRAWABLE.contains(ballot.state()),
                form,
                version,
                reason,
                rules(),
                errors);
    }

    RecordPage record(RecordForm form, Map<String, String> errors) {
        var choices = processes.all().stream()
                .map(process -> new Choice(process.id().toString(), process.title()))
                .toList();
        return new RecordPage(form, choices, rules(), errors);
    }

    /** What does not fit: by Bean Validation, and because it cannot be read. */
    Map<String, String> errors(DraftForm form, Map<String, String> unreadable) {
        var errors = new LinkedHashMap<>(forms.check(form));
        unreadable.forEach((field, key) -> errors.putIfAbsent(field, words.say(key)));
        return errors;
    }

    Map<String, String> missingReason() {
        return Map.of("reason", words.say("refused_reasonMissing"));
    }

    private List<Choice> rules() {
        return List.of(
                new Choice(DraftForm.HALF, words.say("fieldRuleHalf")),
                new Choice(DraftForm.MOST, words.say("fieldRuleMost")));
    }
}
