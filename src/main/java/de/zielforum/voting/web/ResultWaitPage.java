package de.zielforum.voting.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.voting.BallotView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Stands where the result will be. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResultWaitPage(BallotView ballot, BallotInWords words, ProcessView process) implements TemplateInstance {}
