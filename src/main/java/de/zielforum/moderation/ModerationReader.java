package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads reports and decisions with the names that belong to them. */
@ApplicationScoped
class ModerationReader {

    private static final String REPORTS = """
            select new de.zielforum.moderation.ReportView(r.content, p.displayName, r.reason, r.excerpt, r.reportedAt,
              case when r.settledBy is null then true else false end)
            from Report r join Person p on p.id = r.reporter
            """;

    private static final String DECISIONS = """
            select new de.zielforum.moderation.DecisionRow(d.id, d.content, c.title, c.path, d.action, d.rule, d.reason,
              d.decidedAt, d.decidedBy, m.displayName, d.author, d.appeal, a.appealedAt, a.reason, n.id, c.hiddenBy)
            from ModerationDecision d
            join ModerationCase c on c.content.kind = d.content.kind and c.content.id = d.content.id
            join Person m on m.id = d.decidedBy
            left join Appeal a on a.decision = d.id
            left join ModerationDecision n on n.appeal = a.id
            """;

    @Inject
    EntityManager database;

    /** The oldest open reports. */
    List<ReportView> openReports(int limit) {
        return reports("where r.settledBy is null order by r.reportedAt, r.id")
                .setMaxResults(limit)
                .getResultList();
    }

    List<ReportView> reports(ContentRef content) {
        return reports("where r.content.kind = :kind and r.content.id = :id order by r.reportedAt, r.id")
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .getResultList();
    }

    /** Decisions whose appeal waits, the oldest appeal first. */
    List<DecisionRow> appealed(int limit) {
        return decisions("where a.id is not null and n.id is null order by a.appealedAt, d.id.value")
                .setMaxResults(limit)
                .getResultList();
    }

    List<DecisionRow> decisions(ContentRef content) {
        return decisions("where d.content.kind = :kind and d.content.id = :id order by d.decidedAt, d.id.value")
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .getResultList();
    }

    Optional<DecisionRow> decision(ModerationDecisionId id) {
        return decisions("where d.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Decisions about a person's words, the latest first. */
    List<DecisionRow> about(PersonId author, int limit) {
        return decisions("where d.author = :author order by d.decidedAt desc, d.id.value desc")
                .setParameter("author", author)
                .setMaxResults(limit)
                .getResultList();
    }

    /** All decisions, the latest first, from a place on. */
    List<DecisionRow> before(Instant decidedAt, ModerationDecisionId id, int limit) {
        return decisions("""
                        where d.decidedAt < :at or (d.decidedAt = :at and d.id.value < :id)
                        order by d.decidedAt desc, d.id.value desc
                        """)
                .setParameter("at", decidedAt)
                .setParameter("id", id.value())
                .setMaxResults(limit)
                .getResultList();
    }

    private TypedQuery<ReportView> reports(String where) {
        return database.createQuery(REPORTS + where, ReportView.class);
    }

    private TypedQuery<DecisionRow> decisions(String where) {
        return database.createQuery(DECISIONS + where, DecisionRow.class);
    }
}
