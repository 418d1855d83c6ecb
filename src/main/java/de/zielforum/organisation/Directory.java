package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import de.zielforum.shared.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds organisations and services. Each list is one query, whatever belongs to its rows. */
@ApplicationScoped
public class Directory {

    private static final UUID NOWHERE = new UUID(0, 0);

    @Inject
    EntityManager database;

    @Inject
    OrganisationRepository organisations;

    @Inject
    Whereabouts whereabouts;

    /** The whole entry of an organisation, dissolved or not. */
    @Transactional
    public Optional<OrganisationDetails> organisation(OrganisationId id) {
        return organisations
                .findByIdOptional(id)
                .map(organisation -> organisation.details(
                        organisation.umbrella() == null
                                ? null
                                : organisations.require(organisation.umbrella()).view()));
    }

    /** The living organisations that belong to one, by name. */
    @Transactional
    public List<OrganisationView> members(OrganisationId umbrella) {
        return organisations.members(umbrella);
    }

    /**
     * Living organisations by name.
     *
     * @param afterName name and id of the last one of the page before, both empty on the first page
     */
    @Transactional
    public List<OrganisationCard> organisations(
            OrganisationFilter filter, String afterName, String afterId, int limit) {
        var words = SearchWords.of(filter.words());
        return database.createQuery("""
                        select new de.zielforum.organisation.OrganisationCard(o.id, o.name, o.kind, o.about, u.name,
                          (select count(s) from Service s where s.organisation = o.id and s.withdrawnAt is null),
                          (select listagg(cast(t as String), ',') from o.topics t),
                          (select listagg(cast(a.value as String), ',') from o.areas a))
                        from Organisation o left join Organisation u on u.id = o.umbrella
                        where o.dissolvedAt is null
                          and o.kind in :kinds
                          and (:anyTopic = true or :topic member of o.topics)
                          and (:anyArea = true or exists (select 1 from o.areas a where a.value in :areas))
                          and (lower(o.name || ' ' || o.about) like :word1 escape '\\'
                            or exists (select 1 from Service s where s.organisation = o.id and s.withdrawnAt is null
                              and lower(s.name || ' ' || s.about) like :word1 escape '\\'))
                          and (lower(o.name || ' ' || o.about) like :word2 escape '\\'
                            or exists (select 1 from Service s where s.organisation = o.id and s.withdrawnAt is null
                              and lower(s.name || ' ' || s.about) like :word2 escape '\\'))
                          and (lower(o.name || ' ' || o.about) like :word3 escape '\\'
                            or exists (select 1 from Service s where s.organisation = o.id and s.withdrawnAt is null
                              and lower(s.name || ' ' || s.about) like :word3 escape '\\'))
                          and (lower(o.name || ' ' || o.about) like :word4 escape '\\'
                            or exists (select 1 from Service s where s.organisation = o.id and s.withdrawnAt is null
                              and lower(s.name || ' ' || s.about) like :word4 escape '\\'))
                          and (:start = true or lower(o.name) > lower(:afterName)
                            or lower(o.name) = lower(:afterName) and o.id.value > :afterId)
                        order by lower(o.name), o.id.value
                        """, OrganisationCard.class)
                .setParameter(
                        "kinds", filter.kind() == null ? EnumSet.allOf(OrganisationKind.class) : Set.of(filter.kind()))
                .setParameter("anyTopic", filter.topic() == null)
                .setParameter("topic", filter.topic() == null ? Topic.FAMILY : filter.topic())
                .setParameter("anyArea", filter.area() == null)
                .setParameter("areas", filter.area() == null ? Set.of(NOWHERE) : touching(filter.area()))
                .setParameter("word1", words.pattern(1))
                .setParameter("word2", words.pattern(2))
                .setParameter("word3", words.pattern(3))
                .setParameter("word4", words.pattern(4))
                .setParameter("start", afterId.isEmpty())
                .setParameter("afterName", Typed.cleaned(afterName))
                .setParameter("afterId", uuid(afterId))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Services that can be used now, by name.
     *
     * @param afterName name and id of the last one of the page before, both empty on the first page
     */
    @Transactional
    public List<ServiceCard> services(ServiceFilter filter, String afterName, String afterId, int limit) {
        var words = SearchWords.of(filter.words());
        return database.createQuery("""
                        select new de.zielforum.organisation.ServiceCard(s.id, s.name, s.about, s.audience, s.place, s.times,
                          s.cost, o.id, o.name,
                          (select listagg(cast(t as String), ',') from s.topics t),
                          (select listagg(cast(l as String), ',') from s.languages l),
                          (select listagg(cast(a.value as String), ',') from s.areas a))
                        from Service s join Organisation o on o.id = s.organisation
                        where s.withdrawnAt is null and o.dissolvedAt is null
                          and (:anyOrganisation = true or o.id.value = :organisation)
                          and (:anyTopic = true or :topic member of s.topics)
                          and (:anyLanguage = true or :language member of s.languages)
                          and (:anyArea = true or exists (select 1 from s.areas a where a.value in :areas)
                            or s.areas is empty and exists (select 1 from o.areas b where b.value in :areas))
                          and lower(s.name || ' ' || s.about || ' ' || s.audience || ' ' || o.name) like :word1 escape '\\'
                          and lower(s.name || ' ' || s.about || ' ' || s.audience || ' ' || o.name) like :word2 escape '\\'
                          and lower(s.name || ' ' || s.about || ' ' || s.audience || ' ' || o.name) like :word3 escape '\\'
                          and lower(s.name || ' ' || s.about || ' ' || s.audience || ' ' || o.name) like :word4 escape '\\'
                          and (:start = true or lower(s.name) > lower(:afterName)
                            or lower(s.name) = lower(:afterName) and s.id.value > :afterId)
                        order by lower(s.name), s.id.value
                        """, ServiceCard.class)
                .setParameter("anyOrganisation", filter.organisation() == null)
                .setParameter(
                        "organisation",
                        filter.organisation() == null
                                ? NOWHERE
                                : filter.organisation().value())
                .setParameter("anyTopic", filter.topic() == null)
                .setParameter("topic", filter.topic() == null ? Topic.FAMILY : filter.topic())
                .setParameter("anyLanguage", filter.language() == null)
                .setParameter("language", filter.language() == null ? Language.GERMAN : filter.language())
                .setParameter("anyArea", filter.area() == null)
                .setParameter("areas", filter.area() == null ? Set.of(NOWHERE) : touching(filter.area()))
                .setParameter("word1", words.pattern(1))
                .setParameter("word2", words.pattern(2))
                .setParameter("word3", words.pattern(3))
                .setParameter("word4", words.pattern(4))
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
