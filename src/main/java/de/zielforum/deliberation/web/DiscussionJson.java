package de.zielforum.deliberation.web;

import de.zielforum.deliberation.Access;
import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.DiscussionId;
import de.zielforum.deliberation.DiscussionView;
import de.zielforum.participation.ProcessId;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A discussion for programs.
 *
 * @param page the page of its host
 * @param contributions how many of each kind can be read, without answers
 * @param access whether this reader can contribute now, and if not, why
 */
@Schema(name = "Discussion")
record DiscussionJson(
        DiscussionId id,
        ProcessId process,
        String title,
        String page,
        Map<ContributionKind, Long> contributions,
        long answers,
        Access access) {

    static DiscussionJson of(DiscussionView view) {
        var counts = new EnumMap<ContributionKind, Long>(ContributionKind.class);
        for (var kind : ContributionKind.values()) {
            counts.put(kind, view.counts().of(kind));
        }
        return new DiscussionJson(
                view.id(),
                view.process(),
                view.title(),
                view.path(),
                counts,
                view.counts().answers(),
                view.access());
    }
}
