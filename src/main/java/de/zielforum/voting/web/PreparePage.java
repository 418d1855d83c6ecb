package de.zielforum.voting.web;

import de.zielforum.participation.ProcessView;
import de.zielforum.shared.web.Choice;
import de.zielforum.voting.BallotView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** Wording, announcing and withdrawing a ballot. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreparePage(
        BallotView ballot,
        BallotInWords words,
        ProcessView process,
        boolean draft,
        boolean withdrawable,
        DraftForm form,
        int version,
        String reason,
        List<Choice> rules,
        Map<String, String> errors)
        implements TemplateInstance {}
