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
}
