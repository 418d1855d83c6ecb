package de.zielforum.voting.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.voting.BallotView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says that a vote is in, and not how. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(BallotView ballot, ProcessView process) implements TemplateInstance {}
