package de.zielforum.network;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.organisation.Topic;
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

/** A lasting cooperation of organisations. */
@Entity
@Table(name = "network")
class Network {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NetworkId id;

    private String name;
    private String about;
    private String goals;

    /** Who decides about applications; null while the social planning of the municipality does. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "coordinator_id"))
    private OrganisationId coordinator;

    private boolean open;

    @ElementCollection
    @CollectionTable(name = "network_area", joinColumns = @JoinColumn(name = "network_id"))
    @AttributeOverride(name = "value", column = @Column(name = "area_id"))
    private Set<AreaId> areas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "network_topic", joinColumns = @JoinColumn(name = "network_id"))
    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Set<Topic> topics = new HashSet<>();

    @Column(name = "founded_at")
    private Instant foundedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "founded_by"))
    private PersonId foundedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private PersonId closedBy;

    @Version
    private int version;

    protected Network() {}

    static Network found(OrganisationId coordinator, NetworkForm form, PersonId by, Instant now) {
        var network = new Network();
        network.id = NetworkId.next();
        network.coordinator = coordinator;
        network.foundedAt = now;
        network.foundedBy = by;
        network.describe(form);
        return network;
    }

    void describe(NetworkForm form) {
        requireLiving();
        name = form.name();
        about = form.about();
        goals = form.goals();
        open = form.open();
        areas.retainAll(form.areas());
        areas.addAll(form.areas());
        topics.retainAll(form.topics());
        topics.addAll(form.topics());
    }

    /** Another member coordinates from now on. */
    void handOver(OrganisationId to) {
        requireLiving();
        coordinator = to;
    }

    /** The coordinating organisation does not exist any longer; the social planning decides until it hands over. */
    void loseCoordinator() {
        coordinator = null;
    }

    /** The cooperation is over; its page stays. */
    void close(PersonId by, Instant now) {
        requireLiving();
        closedAt = now;
        closedBy = by;
    }

    void requireLiving() {
        if (closedAt != null) {
            throw new Refused("network", "closed");
        }
    }

    void requireOpen() {
        requireLiving();
        if (!open) {
            throw new Refused("network", "notOpen");
        }
    }

    NetworkId id() {
        return id;
    }

    String name() {
        return name;
    }

    OrganisationId coordinator() {
        return coordinator;
    }

    boolean closed() {
        return closedAt != null;
    }

    String path() {
        return "/netzwerke/" + id;
    }

    NetworkDetails details(OrganisationView coordinatorView) {
        return new NetworkDetails(
                id,
                name,
                about,
                goals,
                coordinatorView,
                open,
                Set.copyOf(areas),
                topics.stream().sorted().toList(),
                foundedAt,
                closedAt,
                version);
    }
}
