package de.zielforum.network;

import de.zielforum.organisation.OrganisationId;
import de.zielforum.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, MembershipId> {

    private static final String LIVE = "declinedAt is null and leftAt is null";

    Membership require(MembershipId id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Read without loading the membership, so that it is loaded fresh once the network is locked. */
    NetworkId networkOf(MembershipId id) {
        return getEntityManager()
                .createQuery("select m.network from Membership m where m.id = :id", NetworkId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<Membership> live(NetworkId network, OrganisationId organisation) {
        return find("network = ?1 and organisation = ?2 and " + LIVE, network, organisation)
                .firstResultOptional();
    }

    List<Membership> liveOf(OrganisationId organisation) {
        return list("organisation = ?1 and " + LIVE, organisation);
    }

    /** Everything that is live in a network: members first, by when they came. */
    List<MembershipView> liveIn(NetworkId network) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.network.MembershipView(m.id, n.id, n.name, o.id, o.name, o.kind, m.message,
                          m.appliedAt, m.invitedAt, m.joinedAt, m.declinedAt, m.leftAt)
                        from Membership m join Network n on n.id = m.network join Organisation o on o.id = m.organisation
                        where m.network = :network and m.declinedAt is null and m.leftAt is null
                        order by m.joinedAt nulls last, lower(o.name)
                        """, MembershipView.class)
                .setParameter("network", network)
                .getResultList();
    }

    List<MembershipView> liveOf(Collection<OrganisationId> organisations) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.network.MembershipView(m.id, n.id, n.name, o.id, o.name, o.kind, m.message,
                          m.appliedAt, m.invitedAt, m.joinedAt, m.declinedAt, m.leftAt)
                        from Membership m join Network n on n.id = m.network join Organisation o on o.id = m.organisation
                        where m.organisation.value in :organisations and m.declinedAt is null and m.leftAt is null
                          and n.closedAt is null
                        order by lower(n.name), lower(o.name)
                        """, MembershipView.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** Applications to networks that one of the organisations coordinates. */
    List<MembershipView> applicationsTo(Collection<OrganisationId> coordinators) {
        return getEntityManager()
                .createQuery("""
                        select new de.zielforum.network.MembershipView(m.id, n.id, n.name, o.id, o.name, o.kind, m.message,
                          m.appliedAt, m.invitedAt, m.joinedAt, m.declinedAt, m.leftAt)
                        from Membership m join Network n on n.id = m.network join Organisation o on o.id = m.organisation
                        where n.coordinator.value in :coordinators and n.closedAt is null
                          and m.appliedAt is not null and m.joinedAt is null and m.declinedAt is null and m.leftAt is null
                        order by m.appliedAt
                        """, MembershipView.class)
                .setParameter(
                        "coordinators",
                        coordinators.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** Applications to networks that no organisation coordinates. */
    List<MembershipView> applicationsToPlanning() {
        return getEntityManager().createQuery("""
                        select new de.zielforum.network.MembershipView(m.id, n.id, n.name, o.id, o.name, o.kind, m.message,
                          m.appliedAt, m.invitedAt, m.joinedAt, m.declinedAt, m.leftAt)
                        from Membership m join Network n on n.id = m.network join Organisation o on o.id = m.organisation
                        where n.coordinator.value is null and n.closedAt is null
                          and m.appliedAt is not null and m.joinedAt is null and m.declinedAt is null and m.leftAt is null
                        order by m.appliedAt
                        """, MembershipView.class).getResultList();
    }
}
