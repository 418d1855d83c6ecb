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
            Instant publishedAt) {

        StepView at(Instant now) {
            var phase = publishedAt == null ? StepPhase.BEFORE : new StepTimes(opens, closes).at(now);
            return new StepView(process, kind, opens, closes, participants, phase, amends ? scheduledAt : null);
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
                          s.process, s.kind, s.opens, s.closes, s.participants, s.amends, s.scheduledAt, p.publishedAt)
                        from Step s join Process p on p.id = s.process
                        where s.process in :processes and s.replacedAt is null
                        order by s.opens, s.closes, s.kind
                        """, Row.class)
                .setParameter("processes", processes)
                .getResultList();
    }

    /** What was announced since the publication and holds no longer, latest first. */
    List<StepChange> changes(ProcessId process) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.participation.StepChange(s.kind, s.opens, s.closes, s.replacedAt)
                        from Step s join Process p on p.id = s.process
                        where s.process = :process and s.replacedAt > p.publishedAt
                        order by s.replacedAt desc
                        """, StepChange.class)
                .setParameter("process", process)
                .getResultList();
    }
}
