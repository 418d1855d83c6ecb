package de.zielforum.network;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.Topic;
import de.zielforum.organisation.Whereabouts;
import de.zielforum.shared.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Finds networks. */
@ApplicationScoped
public class NetworkDirectory {

    private static final UUID NOWHERE = new UUID(0, 0);

    @Inject
    EntityManager database;

    @Inject
    Whereabouts whereabouts;

    /**
     * Living networks by name.
     *
     * @param afterName name and id of the last one of the page before, both empty on the first page
     */
    @Transactional
    public List<NetworkCard> networks(NetworkFilter filter, String afterName, String afterId, int limit) {
        return database.createQuery("""
                        select new de.zielforum.network.NetworkCard(n.id, n.name, n.about, c.id, c.name, n.open,
                          (select count(m) from Membership m where m.network = n.id
                            and m.joinedAt is not null and m.leftAt is null),
                          (select listagg(cast(t as String), ',') from n.topics t),
                          (select listagg(cast(a.value as String), ',') from n.areas a))
                        from Network n left join Organisation c on c.id = n.coordinator
                        where n.closedAt is null
                          and (:anyTopic = true or :topic member of n.topics)
                          and (:anyArea = true or exists (select 1 from n.areas a where a.value in :areas))
                          and (:start = true or lower(n.name) > lower(:afterName)
                            or lower(n.name) = lower(:afterName) and n.id.value > :afterId)
                        order by lower(n.name), n.id.value
                        """, NetworkCard.class)
                .setParameter("anyTopic", filter.topic() == null)
                .setParameter("topic", filter.topic() == null ? Topic.FAMILY : filter.topic())
                .setParameter("anyArea", filter.area() == null)
                .setParameter("areas", filter.area() == null ? List.of(NOWHERE) : touching(filter.area()))
                .setParameter("start", afterId.isEmpty())
                .setParameter("afterName", Typed.cleaned(afterName))
                .setParameter("afterId", uuid(afterId))
                .setMaxResults(limit)
                .getResultList();
    }

    private List<UUID> touching(AreaId area) {
        var touching = whereabouts.touching(area).stream().map(AreaId::value).toList();
        return touching.isEmpty() ? List.of(NOWHERE) : touching;
    }

    /** The id in a cursor; one that was tampered with starts from the beginning of its name. */
    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }
}
