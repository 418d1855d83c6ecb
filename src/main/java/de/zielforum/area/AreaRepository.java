package de.zielforum.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, AreaId> {

    /** Lets one import follow the other; reading is not held up. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table area in share row exclusive mode")
                .executeUpdate();
    }

    List<AreaView> views() {
        return getEntityManager()
                .createQuery(
                        "select new de.zielforum.area.AreaView(a.id, a.code, a.name, a.level, a.parent) from Area a",
                        AreaView.class)
                .getResultList();
    }

    Map<String, Area> byCode(Collection<String> codes) {
        return list("code in ?1", codes).stream().collect(Collectors.toMap(Area::code, Function.identity()));
    }

    List<Area> ofLevel(AreaLevel level) {
        return list("level = ?1 order by code", level);
    }
}
