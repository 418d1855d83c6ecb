package de.zielforum.participation;

import de.zielforum.area.AreaId;
import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A participatory process: what is asked, what is decided and by whom. */
@Entity
@Table(name = "process")
class Process {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProcessId id;

    private String slug;
    private String title;
    private String lead;
    private String question;
    private String scope;
    private String decision;

    @Column(name = "out_of_scope")
    private String outOfScope;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private AreaId area;

    private String organiser;
    private String contact;

    @Column(name = "reviews_first")
    private boolean reviewsFirst;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private PersonId createdBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private PersonId publishedBy;

    @Version
    private int version;

    protected Process() {}

    static Process draft(String slug, ProcessForm form, PersonId by, Instant now) {
        var process = new Process();
        process.id = ProcessId.next();
        process.slug = slug;
        process.describe(form);
        process.createdBy = by;
        process.createdAt = now;
        return process;
    }

    /** Takes over everything but the address, which others may have linked to. */
    void describe(ProcessForm form) {
        title = form.title();
        lead = form.lead();
        question = form.question();
        scope = form.scope();
        decision = form.decision();
        outOfScope = form.outOfScope();
        area = form.area();
        organiser = form.organiser();
        contact = form.contact();
        reviewsFirst = form.reviewsFirst();
    }

    void publish(PersonId by, Instant now) {
        publishedAt = now;
        publishedBy = by;
    }

    boolean published() {
        return publishedAt != null;
    }

    ProcessId id() {
        return id;
    }

    String title() {
        return title;
    }

    String path() {
        return "/verfahren/" + slug;
    }

    int version() {
        return version;
    }

    ProcessView view() {
        return new ProcessView(id, slug, title, area, reviewsFirst);
    }

    ProcessForm form() {
        return new ProcessForm(
                title, lead, question, scope, decision, outOfScope, area, organiser, contact, reviewsFirst);
    }
}
