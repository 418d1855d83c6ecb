package de.zielforum.moderation;

import de.zielforum.participation.StepKind;
import de.zielforum.person.PersonId;
import de.zielforum.shared.id.Uuids;
import de.zielforum.testsupport.ExampleProcesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Content of an invented feature, to moderate it without any real one. */
@ApplicationScoped
class ExampleContent implements ModeratedContent {

    @Inject
    ExampleProcesses processes;

    private final Map<UUID, ContentDetails> contents = new ConcurrentHashMap<>();
    private final List<ContentModerated> followed = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return "example";
    }

    @Override
    public Optional<ContentDetails> find(UUID id) {
        return Optional.ofNullable(contents.get(id));
    }

    ContentRef by(PersonId author) {
        return by(author, "Ein Satz, den jemand *gesagt* hat.");
    }

    ContentRef by(PersonId author, String text) {
        var content = new ContentRef(kind(), Uuids.next());
        var process = processes.open(StepKind.DISCUSSING);
        contents.put(
                content.id(),
                new ContentDetails(author, process, "/beispiele/" + content.id(), text, "Beispiel " + content.id()));
        return content;
    }

    void change(ContentRef content, String text) {
        contents.computeIfPresent(
                content.id(),
                (id, old) -> new ContentDetails(old.author(), old.process(), old.path(), text, old.title()));
    }

    void forget(ContentRef content) {
        contents.remove(content.id());
    }

    List<ContentModerated> followed(ContentRef content) {
        return followed.stream().filter(e -> e.content().equals(content)).toList();
    }

    void follow(@Observes ContentModerated event) {
        followed.add(event);
    }
}
