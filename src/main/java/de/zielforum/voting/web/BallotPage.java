package de.zielforum.voting.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.voting.BallotView;
import de.zielforum.voting.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is asked, who may vote, until when, and how. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BallotPage(BallotView ballot, BallotInWords words, ProcessView process, Standing standing)
        implements TemplateInstance {}
