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
import java.util.Set;

/** What an organisation offers, where, when, for whom, in which languages, at which cost. */
@Entity
@Table(name = "service")
class Service {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ServiceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String name;
    private String about;
    private String audience;
    private String place;
    private String times;
    private String cost;

    @ElementCollection
    @CollectionTable(name = "service_language", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "service_area", joinColumns = @JoinColumn(name = "service_id"))
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "service_topic", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = new HashSet<>();

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered_by"))
    private PersonId offeredBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private PersonId withdrawnBy;

    @Version
    private int version;

    protected Service() {}

    static Service offer(OrganisationId organisation, ServiceForm form, PersonId by, Instant now) {
        var service = new Service();
        service.id = ServiceId.next();
        service.organisation = organisation;
        service.offeredAt = now;
        service.offeredBy = by;
        service.describe(form);
        return service;
    }

    void describe(ServiceForm form) {
        if (withdrawnAt != null) {
            throw new Refused("organisation", "serviceWithdrawn");
        }
        name = form.name();
        about = form.about();
        audience = form.audience();
        place = form.place();
        times = form.times();
        cost = form.cost();
        languages.retainAll(form.languages());
        languages.addAll(form.languages());
        areas.retainAll(form.areas());
        areas.addAll(form.areas());
        topics.retainAll(form.topics());
        topics.addAll(form.topics());
    }

    /** It is not offered any longer; its page says so. */
    void withdraw(PersonId by, Instant now) {
        if (withdrawnAt != null) {
            throw new Refused("organisation", "serviceWithdrawn");
        }
        withdrawnAt = now;
        withdrawnBy = by;
    }

    ServiceId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    String name() {
        return name;
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    String path() {
        return "/angebote/" + id;
    }

    ServiceDetails details(OrganisationView by, boolean organisationDissolved) {
        return new ServiceDetails(
                id,
                by,
                name,
                about,
                audience,
                place,
                times,
                cost,
                languages.stream().sorted().toList(),
                Set.copyOf(areas),
                topics.stream().sorted().toList(),
                offeredAt,
                withdrawnAt,
                organisationDissolved,
                version);
    }
}
