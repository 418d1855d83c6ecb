package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An actor in the directory. */
@Entity
@Table(name = "organisation")
class Organisation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String about;
    private String address;
    private String email;
    private String phone;
    private String website;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "umbrella_id"))
    private OrganisationId umbrella;

    @ElementCollection
    @CollectionTable(name = "organisation_area", joinColumns = @JoinColumn(name = "organisation_id"))
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_topic", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = new HashSet<>();

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "founded_by"))
    private PersonId foundedBy;

    @Column(name = "dissolved_at")
    private Instant dissolvedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "dissolved_by"))
    private PersonId dissolvedBy;

    @Version
    private int version;

    protected Organisation() {}

    static Organisation found(OrganisationForm form, PersonId by, Instant now) {
        var organisation = new Organisation();
        organisation.id = OrganisationId.next();
        organisation.foundedAt = now;
        organisation.foundedBy = by;
        organisation.describe(form);
        return organisation;
    }

    /** Takes over what the form says; that the umbrella organisation does not belong to this one is checked before. */
    void describe(OrganisationForm form) {
        requireLiving();
        if (id.equals(form.umbrella())) {
            throw new Refused("organisation", "umbrellaCycle");
        }
        name = form.name();
        kind = form.kind();
        about = form.about();
        address = form.address();
        email = form.email();
        phone = form.phone();
        website = form.website();
        umbrella = form.umbrella();
        areas.retainAll(form.areas());
        areas.addAll(form.areas());
        topics.retainAll(form.topics());
        topics.addAll(form.topics());
    }

    /** The organisation does not exist any longer; its page stays. */
    void dissolve(PersonId by, Instant now) {
        requireLiving();
        dissolvedAt = now;
        dissolvedBy = by;
    }

    void requireLiving() {
        if (dissolvedAt != null) {
            throw new Refused("organisation", "dissolved");
        }
    }

    OrganisationId id() {
        return id;
    }

    String name() {
        return name;
    }

    OrganisationKind kind() {
        return kind;
    }

    OrganisationId umbrella() {
        return umbrella;
    }

    boolean dissolved() {
        return dissolvedAt != null;
    }

    OrganisationView view() {
        return new OrganisationView(id, name, kind);
    }

    OrganisationDetails details(OrganisationView umbrellaView) {
        return new OrganisationDetails(
                id,
                name,
                kind,
                about,
                address,
                email,
                phone,
                website,
                umbrellaView,
                Set.copyOf(areas),
                topics(),
                foundedAt,
                dissolvedAt,
                version);
    }

    private List<Topic> topics() {
        return topics.stream().sorted().toList();
    }
}
