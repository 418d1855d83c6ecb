package de.zielforum.voting.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.voting.BallotView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What came out and why, and how to recount it. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResultPage(BallotView ballot, BallotInWords words, ProcessView process, Numbers numbers, List<Row> rows)
        implements TemplateInstance {

    /** The figures of the whole ballot, as the reader's language writes them. */
    record Numbers(String lead, String meaning, String turnout, String cast, long max, String seed, boolean byLot) {}

    /** One option with what came out for it. */
    record Row(String title, String path, long approvals, String share, String note, boolean accepted) {}
}
