package de.zielforum.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody who signed in at least once, known by the subject of their account at the identity provider. */
@Entity
@Table(name = "person")
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String subject;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "home_area")
    private UUID homeArea;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Version
    private int version;

    protected Person() {}

    static Person arriving(String subject, String displayName, Instant now) {
        var person = new Person();
        person.id = PersonId.next();
        person.subject = subject;
        person.displayName = displayName.isBlank() ? "Gast" : displayName;
        person.arrivedAt = now;
        return person;
    }

    PersonId id() {
        return id;
    }

    String subject() {
        return subject;
    }

    String displayName() {
        return displayName;
    }

    UUID homeArea() {
        return homeArea;
    }

    /** Chooses name or pseudonym, and the area to be told about; {@code null} for none. */
    void present(String chosenName, UUID chosenArea) {
        displayName = chosenName.strip();
        homeArea = chosenArea;
    }
}
