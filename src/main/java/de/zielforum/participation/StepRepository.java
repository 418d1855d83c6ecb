package de.zielforum.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<Step, UUID> {

    /** A step in force with whether its process is published. */
    record Row(
            ProcessId process,
            StepKind kind,
            Instant opens,
            Instant closes,
            Participants participants,
            boolean amends,
            Instant scheduledAt,
            Instant publishedAt,
            Instant replacedAt) {

        boolean inForce() {
            return replacedAt == null;
        }

        StepChange change() {
            return new StepChange(kind, opens, closes, replacedAt);
        }

        StepView at(Instant now) {
            var changedAt = amends ? scheduledAt : null;
            return StepView.at(now, process, kind, opens, closes, participants, publishedAt != null, changedAt);
        }
    }

    Optional<Step> current(ProcessId process, StepKind kind) {
        return find("process = ?1 and kind = ?2 and replacedAt is null", process, kind)
                .firstResultOptional();
    }

    List<Step> current(ProcessId process) {
        return list("process = ?1 and replacedAt is null", process);
    }

    /** Everything in force in the given processes, by opening. */
    List<Row> rows(Collection<ProcessId> processes) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.participation.StepRepository$Row(
                          s.process, s.kind, s.opens, s.closes, s.participants, s.amends, s.scheduledAt, p.publishedAt,
                          s.replacedAt)
                        from Step s join Process p on p.id = s.process
                        where s.process in :processes and s.replacedAt is null
                        order by s.opens, s.closes, s.kind
                        """, Row.class)
                .setParameter("processes", processes)
                .getResultList();
    }

    /** Everything in force in the process, by opening, and what was announced since its publication and holds no longer. */
    List<Row> announced(ProcessId process) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.participation.StepRepository$Row(
                          s.process, s.kind, s.opens, s.closes, s.participants, s.amends, s.scheduledAt, p.publishedAt,
                          s.replacedAt)
                        from Step s join Process p on p.id = s.process
                        where s.process = :process and (s.replacedAt is null or s.replacedAt > p.publishedAt)
                        order by s.opens, s.closes, s.kind
                        """, Row.class)
                .setParameter("process", process)
                .getResultList();
    }
}
