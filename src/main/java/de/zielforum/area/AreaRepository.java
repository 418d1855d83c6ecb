package de.zielforum.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AreaRepository implements PanacheRepositoryBase<Area, AreaId> {

    private static final String VIEW = """
            a.id, a.code, a.name, a.level, a.parent_id, a.valid_from, a.valid_until,
            (select s.successor_id from area_succession s where s.predecessor_id = a.id and s.share > 0.5
             order by s.share desc limit 1) as heir
            """;

    private static final String SUCCESSION = """
            insert into area_succession (predecessor_id, successor_id, share, source) values (:predecessor, :successor, :share, '')
            """;

    /** Lets one import follow the other; reading is not held up. */
    void lock() {
        getEntityManager()
                .createNativeQuery("lock table area in share row exclusive mode")
                .executeUpdate();
    }

    /** Lets imports wait, and others who ask for the same go on. */
    void lockAgainstImports() {
        getEntityManager().createNativeQuery("lock table area in share mode").executeUpdate();
    }

    /** All versions of all areas. */
    AreaVersions versions() {
        return versions("", "", Map.of(), (area, row) -> {});
    }

    /**
     * The same with something else that is read along.
     *
     * @param columns further columns of {@code a} (area) and of what is joined, ending with a comma
     * @param join what is joined; it must not multiply the rows
     * @param also takes each area with its row
     */
    AreaVersions versions(String columns, String join, Map<String, ?> parameters, BiConsumer<AreaView, Tuple> also) {
        var query =
                getEntityManager().createNativeQuery("select " + columns + VIEW + " from area a " + join, Tuple.class);
        parameters.forEach(query::setParameter);
        var heirs = new HashMap<AreaId, AreaId>();
        var views = new ArrayList<AreaView>();
        for (var each : query.getResultList()) {
            var row = (Tuple) each;
            var view = view(row);
            views.add(view);
            also.accept(view, row);
            if (id(row, "heir") != null) {
                heirs.put(view.id(), id(row, "heir"));
            }
        }
        return new AreaVersions(views, heirs);
    }

    private static AreaView view(Tuple row) {
        return new AreaView(
                id(row, "id"),
                row.get("code", String.class),
                row.get("name", String.class),
                AreaLevel.valueOf(row.get("level", String.class)),
                id(row, "parent_id"),
                row.get("valid_from", LocalDate.class),
                row.get("valid_until", LocalDate.class));
    }

    /** Which area became which, the largest share first. */
    List<Succession> successions(Function<AreaId, AreaView> view) {
        return rows("select predecessor_id, successor_id, share, source from area_succession order by share desc")
                .stream()
                .map(row -> new Succession(
                        view.apply(id(row, "predecessor_id")),
                        view.apply(id(row, "successor_id")),
                        row.get("share", BigDecimal.class),
                        row.get("source", String.class)))
                .toList();
    }

    private List<Tuple> rows(String sql) {
        List<?> rows = getEntityManager().createNativeQuery(sql, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private static AreaId id(Tuple row, String column) {
        var value = row.get(column, UUID.class);
        return value == null ? null : new AreaId(value);
    }

    /** The areas of these codes as they are on a day. */
    Map<String, Area> byCode(Collection<String> codes, LocalDate day) {
        return list("code in ?1", codes).stream()
                .filter(area -> area.validity().contains(day))
                .collect(Collectors.toMap(Area::code, Function.identity()));
    }

    /** Every version of the areas of a level. */
    List<Area> ofLevel(AreaLevel level) {
        return list("level = ?1 order by code, validFrom nulls first", level);
    }

    /** Forgets which of these areas became which. */
    void forgetSuccessions(Collection<AreaId> predecessors) {
        getEntityManager()
                .createNativeQuery("delete from area_succession where predecessor_id in (:ids)")
                .setParameter("ids", predecessors.stream().map(AreaId::value).toList())
                .executeUpdate();
    }

    void succeed(AreaId predecessor, AreaId successor, BigDecimal share) {
        getEntityManager()
                .createNativeQuery(SUCCESSION)
                .setParameter("predecessor", predecessor.value())
                .setParameter("successor", successor.value())
                .setParameter("share", share)
                .executeUpdate();
    }
}
