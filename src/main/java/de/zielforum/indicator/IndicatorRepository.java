package de.zielforum.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, IndicatorId> {

    /** Lets one import follow the other; reading is not held up. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table indicator in share row exclusive mode")
                .executeUpdate();
    }

    List<Indicator> inOrder() {
        return list("order by position, key");
    }

    Optional<Indicator> byKey(String key) {
        return find("key", key).firstResultOptional();
    }

    Map<String, Indicator> allByKey() {
        return listAll().stream().collect(Collectors.toMap(Indicator::key, Function.identity()));
    }

    /** Says to whose counts those of an indicator contribute; an empty key for none. */
    void makePart(String part, String total) {
        var manager = getEntityManager();
        manager.createNativeQuery("""
                        delete from indicator_part p using indicator i, indicator t
                        where p.part_id = i.id and p.total_id = t.id and i.key = :part and t.key <> :total
                        """)
                .setParameter("part", part)
                .setParameter("total", total)
                .executeUpdate();
        manager.createNativeQuery("""
                        insert into indicator_part (total_id, part_id)
                        select t.id, i.id from indicator t, indicator i where t.key = :total and i.key = :part
                        on conflict do nothing
                        """)
                .setParameter("part", part)
                .setParameter("total", total)
                .executeUpdate();
    }
}
