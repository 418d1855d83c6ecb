package de.zielforum.deliberation;

import de.zielforum.participation.ProcessId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A thread on the page of its host. */
@Entity
@Table(name = "discussion")
class Discussion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DiscussionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    private String title;
    private String path;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Discussion() {}

    static Discussion open(ProcessId process, String title, String path, Instant now) {
        var discussion = new Discussion();
        discussion.id = DiscussionId.next();
        discussion.process = process;
        discussion.title = title.strip();
        discussion.path = path;
        discussion.openedAt = now;
        return discussion;
    }

    /** The host is called otherwise from now on. */
    void retitle(String newTitle) {
        title = newTitle.strip();
    }

    /** Nothing more is written here; what was written stays. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    boolean closed() {
        return closedAt != null;
    }

    DiscussionId id() {
        return id;
    }

    ProcessId process() {
        return process;
    }

    String title() {
        return title;
    }

    String path() {
        return path;
    }
}
