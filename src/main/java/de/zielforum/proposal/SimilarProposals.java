package de.zielforum.proposal;

import de.zielforum.participation.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Finds what has been proposed already, so that people can join instead of repeating.
 *
 * <p>Two proposals resemble each other by the word stems they share, and by the letters of their titles. The measure is half the
 * share of the new title's stems that occur anywhere in the other, plus half the share of the other title's stems that occur
 * anywhere in the new one, plus half the trigram similarity of the titles; it lies between 0 and 1.5.
 */
@ApplicationScoped
public class SimilarProposals {

    /** Below this, two proposals share an everyday word or two and nothing else. */
    private static final double RESEMBLING = 0.42;

    private static final int SHOWN = 5;
    private static final int SHORTEST_TITLE = 4;

    @Inject
    EntityManager database;

    /**
     * What resembles a text in this process, the most similar first; nothing as long as there is hardly a title.
     *
     * @param except left out, or null
     */
    @Transactional
    public List<SimilarProposal> to(ProcessId process, String title, String text, ProposalId except) {
        var asked = Plain.line(title);
        if (asked.length() < SHORTEST_TITLE) {
            return List.of();
        }
        return ((List<?>) database.createNativeQuery("""
                        with asked as (
                          select to_tsvector('german', :title) as title, to_tsvector('german', :whole) as whole,
                            cast(replace(cast(plainto_tsquery('german', :title) as text), '&', '|') as tsquery) as any_word),
                        candidate as (
                          select p.id, p.title, p.author_id, p.organisation_id, p.words, similarity(p.title, :title) as likeness,
                            to_tsvector('german', p.title) as own_title, asked.title as asked_title, asked.whole
                          from proposal p cross join asked
                          where p.process_id = :process and p.state in ('PUBLISHED', 'CONSOLIDATED', 'ANSWERED')
                            and p.hidden_by is null and p.id <> :except
                            and (p.words @@ asked.any_word or p.title % :title)
                          order by ts_rank(p.words, asked.any_word) + similarity(p.title, :title) desc limit 100),
                        scored as (
                          select candidate.*, likeness / 2
                            + (select count(*) from unnest(tsvector_to_array(asked_title)) stem
                               where stem = any(tsvector_to_array(words))) / greatest(length(asked_title), 1.0) / 2
                            + (select count(*) from unnest(tsvector_to_array(own_title)) stem
                               where stem = any(tsvector_to_array(whole))) / greatest(length(own_title), 1.0) / 2 as score
                          from candidate)
                        select s.id, s.title, coalesce(o.name, a.display_name) as by, t.supporters
                        from scored s
                        join proposal_tally t on t.proposal_id = s.id
                        join person a on a.id = s.author_id
                        left join organisation o on o.id = s.organisation_id
                        where s.score >= :resembling
                        order by s.score desc, s.id
                        """, Tuple.class)
                        .setParameter("title", asked)
                        .setParameter("whole", asked + " " + Plain.text(text))
                        .setParameter("process", process.value())
                        .setParameter("except", except == null ? new UUID(0, 0) : except.value())
                        .setParameter("resembling", RESEMBLING)
                        .setMaxResults(SHOWN)
                        .getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new SimilarProposal(
                                new ProposalId(row.get("id", UUID.class)),
                                row.get("title", String.class),
                                row.get("by", String.class),
                                row.get("supporters", Integer.class)))
                        .toList();
    }
}
