package de.zielforum.voting.web;

import de.zielforum.voting.BallotView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The ballot paper. It never shows what somebody marked before, except marks just sent that could not be counted. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PaperPage(
        BallotView ballot, BallotInWords words, boolean votedBefore, PaperForm form, Map<String, String> errors)
        implements TemplateInstance {}
