package de.zielforum.voting.web;

import de.zielforum.voting.BallotCard;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All ballots, for everybody or for planning. */
@CheckedTemplate(basePath = "voting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BallotListPage(List<Row> rows) implements TemplateInstance {

    record Row(BallotCard ballot, String state, String kind) {}
}
