package de.zielforum.moderation;

import de.zielforum.person.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    boolean openBy(ContentRef content, PersonId reporter) {
        return count(
                        "content.kind = ?1 and content.id = ?2 and reporter = ?3 and settledBy is null",
                        content.kind(),
                        content.id(),
                        reporter)
                > 0;
    }

    List<Report> open(ContentRef content) {
        return list("content.kind = ?1 and content.id = ?2 and settledBy is null", content.kind(), content.id());
    }
}
