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

    /** Says to whose counts those of an indicator contribute, and in which breakdown of them. */
    void makeParts(String part, List<PartOf> wholes) {
        var manager = getEntityManager();
        manager.createNativeQuery("""
                        delete from indicator_part p using indicator i, indicator t
                        where p.part_id = i.id and p.total_id = t.id and i.key = :part and t.key not in (:totals)
                        """)
                .setParameter("part", part)
                .setParameter(
                        "totals",
                        wholes.isEmpty()
                                ? List.of("")
                                : wholes.stream().map(PartOf::total).toList())
                .executeUpdate();
        for (var whole : wholes) {
            manager.createNativeQuery("""
                            insert into indicator_part as p (total_id, part_id, breakdown)
                            select t.id, i.id, :breakdown from indicator t, indicator i where t.key = :total and i.key = :part
                            on conflict (total_id, part_id) do update set breakdown = excluded.breakdown
                              where p.breakdown <> excluded.breakdown
                            """)
                    .setParameter("part", part)
                    .setParameter("total", whole.total())
                    .setParameter("breakdown", whole.breakdown())
                    .executeUpdate();
        }
    }
}
