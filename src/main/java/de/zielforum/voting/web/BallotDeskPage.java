package de.zielforum.voting.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All ballots for planning. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BallotDeskPage(List<BallotListPage.Row> rows) implements TemplateInstance {}
