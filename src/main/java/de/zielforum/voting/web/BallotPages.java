package de.zielforum.voting.web;

import de.zielforum.participation.Processes;
import de.zielforum.person.Viewer;
import de.zielforum.voting.BallotLists;
import de.zielforum.voting.BallotOption;
import de.zielforum.voting.BallotView;
import de.zielforum.voting.Ballots;
import de.zielforum.voting.OptionOutcome;
import de.zielforum.voting.Result;
import de.zielforum.voting.tally.AcceptanceRule;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what the pages about ballots show. */
@ApplicationScoped
class BallotPages {

    @Inject
    Ballots ballots;

    @Inject
    BallotLists lists;

    @Inject
    Processes processes;

    @Inject
    BallotWords words;

    TemplateInstance list() {
        return new BallotListPage(rows(lists.announced()));
    }

    List<BallotListPage.Row> rows(List<de.zielforum.voting.BallotCard> cards) {
        return cards.stream()
                .map(card -> new BallotListPage.Row(
                        card, words.state(card.state(), card.opens(), card.closes()), words.kind(card.state())))
                .toList();
    }

    TemplateInstance ballot(Viewer viewer, BallotView ballot) {
        return new BallotPage(
                ballot, words.of(ballot), processes.require(ballot.process()), ballots.standing(viewer, ballot.id()));
    }

    PaperPage paper(BallotView ballot, boolean votedBefore, PaperForm form, String problem) {
        var errors = problem == null ? Map.<String, String>of() : Map.of("kreuz", words.say(problem));
        return new PaperPage(ballot, words.of(ballot), votedBefore, form, errors);
    }

    TemplateInstance receipt(BallotView ballot) {
        return new ReceiptPage(ballot, processes.require(ballot.process()));
    }

    TemplateInstance result(BallotView ballot) {
        var process = processes.require(ballot.process());
        return ballot.hasResult()
                ? result(ballots.result(ballot.id()), process)
                : new ResultWaitPage(ballot, words.of(ballot), process);
    }

    private TemplateInstance result(Result result, de.zielforum.participation.ProcessView process) {
        var ballot = result.ballot();
        var options = ballot.options().stream().collect(Collectors.toMap(BallotOption::reference, Function.identity()));
        var rows = result.outcomes().stream()
                .sorted(Comparator.comparingLong(OptionOutcome::approvals).reversed())
                .map(outcome -> row(options.get(outcome.reference()), outcome, result))
                .toList();
        var numbers = new ResultPage.Numbers(
                words.say(
                        "resultLead",
                        words.number(result.ballotsCast()),
                        words.number(ballot.rollSize()),
                        words.percent(result.turnout())),
                meaning(result),
                words.percent(result.turnout()),
                words.number(result.ballotsCast()),
                Math.max(1, result.ballotsCast()),
                result.lotSeed(),
                result.outcomes().stream().anyMatch(OptionOutcome::byLot));
        return new ResultPage(ballot, words.of(ballot), process, numbers, rows);
    }

    private ResultPage.Row row(BallotOption option, OptionOutcome outcome, Result result) {
        var note = outcome.accepted() ? "accepted" : "notAccepted";
        return new ResultPage.Row(
                option.title(),
                option.path(),
                outcome.approvals(),
                words.say("ofPapers", words.percent(result.share(outcome))),
                words.say(outcome.byLot() ? note + "ByLot" : note),
                outcome.accepted());
    }

    private String meaning(Result result) {
        if (result.ballotsCast() == 0) {
            return words.say("resultNobody");
        }
        return switch (result.ballot().rule()) {
            case AcceptanceRule.MoreThanHalf half ->
                words.say(
                        "resultMoreThanHalf",
                        words.number(result.ballotsCast()),
                        words.number(result.ballotsCast() / 2 + 1));
            case AcceptanceRule.MostApprovals most -> words.rule(most);
        };
    }
}
