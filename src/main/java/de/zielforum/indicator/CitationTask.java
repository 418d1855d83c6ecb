package de.zielforum.indicator;

import de.zielforum.shared.web.Link;
import de.zielforum.shared.web.Section;
import de.zielforum.shared.web.Texts;
import java.util.List;
import java.util.Optional;

/**
 * A citation whose figure was changed, and whose steward has to decide about it.
 *
 * @param title of what rests on the citation
 * @param path the card of the citation
 */
public record CitationTask(String title, String path, CitationView citation) {

    /** The tasks as a part of a page, under the title of a message of the bundle {@code citation}; none where nothing waits. */
    public static Optional<Section> section(List<CitationTask> tasks, String title, Texts texts) {
        return tasks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        texts.say("citation", title),
                        texts.say("citation", "tasksText"),
                        tasks.stream().map(task -> task.link(texts)).toList(),
                        null));
    }

    private Link link(Texts texts) {
        return new Link(
                path,
                texts.say("citation", "taskTitle", title, citation.indicatorName()),
                texts.say(
                        "citation",
                        "taskNote",
                        citation.areaName(),
                        citation.period(),
                        citation.change().now()));
    }
}
