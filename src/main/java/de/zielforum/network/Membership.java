package de.zielforum.network;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An organisation in a network, from applying or being invited to leaving; each step with who and when. */
@Entity
@Table(name = "membership")
class Membership {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MembershipId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "network_id"))
    private NetworkId network;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String message = "";

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "applied_by"))
    private PersonId appliedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    private PersonId invitedBy;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "joined_by"))
    private PersonId joinedBy;

    @Column(name = "declined_at")
    private Instant declinedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declined_by"))
    private PersonId declinedBy;

    @Column(name = "left_at")
    private Instant leftAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "left_by"))
    private PersonId leftBy;

    protected Membership() {}

    private static Membership of(NetworkId network, OrganisationId organisation) {
        var membership = new Membership();
        membership.id = MembershipId.next();
        membership.network = network;
        membership.organisation = organisation;
        return membership;
    }

    static Membership founder(NetworkId network, OrganisationId organisation, PersonId by, Instant now) {
        var membership = of(network, organisation);
        membership.joinedAt = now;
        membership.joinedBy = by;
        return membership;
    }

    static Membership apply(NetworkId network, OrganisationId organisation, String message, PersonId by, Instant now) {
        var membership = of(network, organisation);
        membership.message = message;
        membership.appliedAt = now;
        membership.appliedBy = by;
        return membership;
    }

    static Membership invite(NetworkId network, OrganisationId organisation, String message, PersonId by, Instant now) {
        var membership = of(network, organisation);
        membership.message = message;
        membership.invitedAt = now;
        membership.invitedBy = by;
        return membership;
    }

    void accept(PersonId by, Instant now) {
        requireWaiting();
        joinedAt = now;
        joinedBy = by;
    }

    void decline(PersonId by, Instant now) {
        requireWaiting();
        declinedAt = now;
        declinedBy = by;
    }

    /** Takes an application or an invitation back. */
    void withdraw(PersonId by, Instant now) {
        requireWaiting();
        leftAt = now;
        leftBy = by;
    }

    void leave(PersonId by, Instant now) {
        if (state() != MembershipState.MEMBER) {
            throw new Refused("network", "notMember");
        }
        leftAt = now;
        leftBy = by;
    }

    private void requireWaiting() {
        if (state() != MembershipState.APPLIED && state() != MembershipState.INVITED) {
            throw new Refused("network", "decided");
        }
    }

    MembershipState state() {
        return MembershipState.of(invitedAt, joinedAt, declinedAt, leftAt);
    }

    /** Whether it began with an invitation and not with an application. */
    boolean invited() {
        return invitedAt != null;
    }

    MembershipId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    OrganisationId organisation() {
        return organisation;
    }
}
