package de.zielforum.participation;

import de.zielforum.area.AreaId;
import de.zielforum.shared.web.OncePerPage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ProcessRepository implements PanacheRepositoryBase<Process, ProcessId> {

    private static final String WHOLE = """
            select new de.zielforum.participation.ProcessRepository$Whole(p, c, h)
            from Process p
            left join Closure c on c.process = p.id
            left join Phase h on h.process = p.id
            where p.%s order by h.position
            """;

    @Inject
    OncePerPage once;

    /** What a list says of a process, with one of its steps in force; {@code kind} is null where it has none. */
    record Row(
            ProcessId id,
            String slug,
            String title,
            String lead,
            AreaId area,
            boolean reviewsFirst,
            Instant publishedAt,
            Instant closedAt,
            StepKind kind,
            Instant opens,
            Instant closes,
            Participants participants,
            Boolean amends,
            Instant scheduledAt) {

        ProcessView view() {
            return new ProcessView(id, slug, title, area, reviewsFirst);
        }

        Optional<StepRepository.Row> step() {
            return Optional.ofNullable(kind)
                    .map(k -> new StepRepository.Row(
                            id, k, opens, closes, participants, amends, scheduledAt, publishedAt, null));
        }
    }

    private record Published(boolean only) implements OncePerPage.Question<List<Row>> {}

    /** Processes with their steps in force by opening: as many rows of a process as it has steps, at least one. */
    List<Row> rows(boolean publishedOnly) {
        return once.read(
                new Published(publishedOnly),
                () -> getEntityManager()
                        .createQuery("""
                                select new de.zielforum.participation.ProcessRepository$Row(p.id, p.slug, p.title, p.lead, p.area,
                                  p.reviewsFirst, p.publishedAt, c.closedAt,
                                  s.kind, s.opens, s.closes, s.participants, s.amends, s.scheduledAt)
                                from Process p
                                left join Closure c on c.process = p.id
                                left join Step s on s.process = p.id and s.replacedAt is null
                                where :all = true or p.publishedAt is not null
                                order by s.opens, s.closes, s.kind
                                """, Row.class)
                        .setParameter("all", !publishedOnly)
                        .getResultList());
    }

    /** A process with its closure, or null, and one of its phases, or null. */
    record Whole(Process process, Closure closure, Phase phase) {}

    /** The process with its phases in order: as many rows as it has phases, at least one when there is the process. */
    List<Whole> whole(String slug) {
        return getEntityManager()
                .createQuery(WHOLE.formatted("slug = :slug"), Whole.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<Whole> whole(ProcessId id) {
        return getEntityManager()
                .createQuery(WHOLE.formatted("id = :id"), Whole.class)
                .setParameter("id", id)
                .getResultList();
    }

    Optional<Process> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Holds the process's row until the transaction ends: its steps change one after the other. */
    Optional<Process> locked(ProcessId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
