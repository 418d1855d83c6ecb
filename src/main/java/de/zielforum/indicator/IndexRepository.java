package de.zielforum.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

@ApplicationScoped
class IndexRepository implements PanacheRepositoryBase<IndexDefinition, UUID> {

    List<IndexDefinition> byName() {
        return list("order by nameDe, key");
    }

    Optional<IndexDefinition> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The indicators whose figures are computed, and never brought in. */
    Set<IndicatorId> computed() {
        return listAll().stream()
                .flatMap(definition -> Stream.of(definition.status(), definition.dynamics()))
                .collect(Collectors.toSet());
    }

    /** The definition with a key, once for each indicator that has to do with it, with the names of that. One query. */
    List<Tuple> withIndicators(String key) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select {d.*}, i.key as indicator, i.name_de as german, i.name_en as english
                        from index_definition d join indicator i
                          on i.id in (d.status_id, d.dynamics_id)
                          or exists (select 1 from jsonb_array_elements(d.parts) part where part ->> 'indicator' = i.key)
                        where d.key = :key
                        """, Tuple.class)
                .addEntity("d", IndexDefinition.class)
                .addScalar("indicator", String.class)
                .addScalar("german", String.class)
                .addScalar("english", String.class)
                .setParameter("key", key)
                .getResultList();
    }
}
