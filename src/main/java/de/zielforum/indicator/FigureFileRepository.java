package de.zielforum.indicator;

import de.zielforum.person.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FigureFileRepository implements PanacheRepositoryBase<FigureFile, FigureFileId> {

    /** How far it has come; a null phase before it begins. */
    record Progress(ImportProgress.Phase phase, long done, long whole) {}

    /** A file of the same content that the same person sent and nobody has let read yet. */
    Optional<FigureFile> idle(String sha256, PersonId by) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:sha, 1))")
                .setParameter("sha", sha256)
                .getResultList();
        return find("sha256 = ?1 and uploadedBy = ?2 and wantedAt is null and edition is null", sha256, by)
                .firstResultOptional();
    }

    void keep(FigureFile file, byte[] content) {
        persistAndFlush(file);
        getEntityManager()
                .createNativeQuery("insert into figure_file_content (file_id, content) values (:id, :content)")
                .setParameter("id", file.id().value())
                .setParameter("content", content)
                .executeUpdate();
    }

    byte[] content(FigureFileId id) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select content from figure_file_content where file_id = :id", byte[].class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    void forgetContent(FigureFileId id) {
        getEntityManager()
                .createNativeQuery("delete from figure_file_content where file_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Takes the file that has waited longest, which nobody else reads; it stays taken until the transaction ends. */
    Optional<FigureFile> claim() {
        // The weaker lock lets progress be written about the row meanwhile.
        List<?> ids = getEntityManager().createNativeQuery("""
                        select id from figure_file where wanted_at is not null
                        order by wanted_at limit 1 for no key update skip locked
                        """, UUID.class).getResultList();
        return ids.stream().map(id -> findById(new FigureFileId((UUID) id))).findFirst();
    }

    Progress progress(FigureFileId id) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select phase, done, whole from figure_file_progress where file_id = :id", Tuple.class)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Progress(
                        ImportProgress.Phase.valueOf(row.get(0, String.class)),
                        row.get(1, Number.class).longValue(),
                        row.get(2, Number.class).longValue()))
                .findFirst()
                .orElse(new Progress(null, 0, 0));
    }

    void progress(FigureFileId id, Progress progress) {
        getEntityManager()
                .createNativeQuery("""
                        insert into figure_file_progress (file_id, phase, done, whole) values (:id, :phase, :done, :whole)
                        on conflict (file_id) do update set phase = excluded.phase, done = excluded.done, whole = excluded.whole
                        """)
                .setParameter("id", id.value())
                .setParameter("phase", progress.phase().name())
                .setParameter("done", progress.done())
                .setParameter("whole", progress.whole())
                .executeUpdate();
    }

    List<WaitingFile> waiting() {
        List<?> rows = getEntityManager().createNativeQuery("""
                        select id, file_name, uploaded_at, wanted_at is not null as working, report is not null as refused
                        from figure_file where edition_id is null order by uploaded_at desc, id desc
                        """, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new WaitingFile(
                        new FigureFileId(row.get("id", UUID.class)),
                        row.get("file_name", String.class),
                        row.get("uploaded_at", Instant.class),
                        row.get("working", Boolean.class),
                        row.get("refused", Boolean.class)))
                .toList();
    }

    /** Forgets the file of an edition, with the notes about its raw figures. */
    void forgetOf(EditionId edition) {
        getEntityManager()
                .createNativeQuery("delete from figure_file where edition_id = :edition")
                .setParameter("edition", edition.value())
                .executeUpdate();
    }

    void forgetBefore(Instant time) {
        getEntityManager()
                .createNativeQuery(
                        "delete from figure_file where uploaded_at < :time and wanted_at is null and edition_id is null")
                .setParameter("time", time)
                .executeUpdate();
    }
}
