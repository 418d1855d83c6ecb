package de.zielforum.moderation;

import de.zielforum.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds content at its owner and opens a case for it. */
@ApplicationScoped
class Cases {

    @Inject
    @Any
    Instance<ModeratedContent> owners;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    Optional<ContentDetails> details(ContentRef content) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(content.kind()))
                .findFirst()
                .flatMap(owner -> owner.find(content.id()));
    }

    Optional<ModerationCase> find(ContentRef content) {
        return Optional.ofNullable(database.find(ModerationCase.class, content));
    }

    /** The opened cases among the given content. One query. */
    Map<ContentRef, ModerationCase> find(Set<ContentRef> contents) {
        if (contents.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("from ModerationCase c where c.content.id in :ids", ModerationCase.class)
                .setParameter("ids", contents.stream().map(ContentRef::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(ModerationCase::content, Function.identity()));
    }

    /**
     * The content's case, held until the transaction ends: reports and decisions about one content come one after the other. A
     * case once opened stays, also when its owner does not find the content any longer.
     */
    ModerationCase locked(ContentRef content) {
        details(content).ifPresent(details -> open(content, details));
        var locked = database.find(ModerationCase.class, content, LockModeType.PESSIMISTIC_WRITE);
        if (locked == null) {
            throw new NotFound();
        }
        return locked;
    }

    private void open(ContentRef content, ContentDetails details) {
        database.createNativeQuery("""
                        insert into moderation_case
                          (content_kind, content_id, author_id, process_id, title, path, opened_at)
                        values (:kind, :id, :author, :process, :title, :path, :now) on conflict do nothing
                        """)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .setParameter("author", details.author().value())
                .setParameter("process", details.process().value())
                .setParameter("title", details.title())
                .setParameter("path", details.path())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
