package de.zielforum.indicator;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What is secret in the figures of each source. Editions that wait have to be checked anew after a change. */
@ApplicationScoped
public class SecrecyRules {

    /** The rule for every source that has none of its own. */
    public static final String ALL_OTHERS = "";

    private static final String PATH = "/werkbank/daten/geheimhaltung";

    @Inject
    EntityManager database;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * The rule of every source, that for all others first.
     *
     * @throws Forbidden without the duty {@code statistics}
     */
    @Transactional
    public List<SecrecyRuleView> all(Viewer viewer) {
        requireMaySet(viewer);
        List<?> rows = database.createNativeQuery("""
                        select s.source, r.source = s.source as own, r.minimum, r.zero_published, r.minimum_denominator, r.unsized_published, r.rounding,
                          r.amount_rule, r.amount_percent,
                          r.set_at, p.display_name
                        from (select '' as source union select source from indicator union select source from secrecy_rule) s
                          join lateral (select * from secrecy_rule r where r.source in (s.source, '')
                                        order by r.source = '' limit 1) r on true
                          left join person p on p.id = r.set_by
                        order by s.source
                        """, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(SecrecyRules::view).toList();
    }

    private static SecrecyRuleView view(Tuple row) {
        return new SecrecyRuleView(
                row.get("source", String.class),
                row.get("own", Boolean.class),
                row.get("minimum", Integer.class),
                row.get("zero_published", Boolean.class),
                row.get("minimum_denominator", Integer.class),
                row.get("unsized_published", Boolean.class),
                row.get("rounding", Integer.class),
                AmountRule.of(row.get("amount_rule", String.class), row.get("amount_percent", Integer.class)),
                row.get("set_at", Instant.class),
                row.get("display_name", String.class));
    }

    /**
     * Sets the rule of a source.
     *
     * @throws NotFound when no indicator comes from the source
     * @throws Refused {@code ruleUnusable} when a number is out of bounds
     */
    @Transactional
    public void set(Viewer viewer, String source, SecrecyRuleWish wish) {
        requireMaySet(viewer);
        if (!wish.isUsable()) {
            throw new Refused("indicator", "ruleUnusable");
        }
        requireKnown(viewer, source);
        var amounts = wish.amounts();
        database.createNativeQuery("""
                        insert into secrecy_rule (source, minimum, zero_published, minimum_denominator, unsized_published, rounding,
                          amount_rule, amount_percent, set_at, set_by)
                        values (:source, :minimum, :zero, cast(:denominator as integer), :unsized, cast(:rounding as integer),
                          cast(:amountRule as text), cast(:amountPercent as integer), :now, :who)
                        on conflict (source) do update set minimum = excluded.minimum, zero_published = excluded.zero_published,
                          minimum_denominator = excluded.minimum_denominator,
                          unsized_published = excluded.unsized_published, rounding = excluded.rounding,
                          amount_rule = excluded.amount_rule, amount_percent = excluded.amount_percent,
                          set_at = excluded.set_at, set_by = excluded.set_by
                        """)
                .setParameter("source", source)
                .setParameter("minimum", wish.minimum())
                .setParameter("zero", wish.zeroPublished())
                .setParameter("denominator", wish.minimumDenominator())
                .setParameter("unsized", wish.unsizedPublished())
                .setParameter("rounding", wish.rounding())
                .setParameter(
                        "amountRule", amounts == null ? null : amounts.kind().name())
                .setParameter("amountPercent", amounts == null ? null : amounts.percent())
                .setParameter("now", clock.instant())
                .setParameter("who", viewer.id().value())
                .executeUpdate();
        acts.fire(new Act(
                viewer.actor(),
                source.isEmpty() ? "indicator.secrecyRuleSetForAll" : "indicator.secrecyRuleSet",
                null,
                source.isEmpty() ? "" + wish.minimum() : source,
                PATH));
    }

    /**
     * Lets a source follow the rule for all others again.
     *
     * @throws NotFound when it has no rule of its own
     */
    @Transactional
    public void remove(Viewer viewer, String source) {
        requireMaySet(viewer);
        var removed = database.createNativeQuery("delete from secrecy_rule where source = :source and source <> ''")
                .setParameter("source", source)
                .executeUpdate();
        if (removed == 0) {
            throw new NotFound();
        }
        acts.fire(new Act(viewer.actor(), "indicator.secrecyRuleRemoved", null, source, PATH));
    }

    private static void requireMaySet(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(IndicatorPermissions.mayImport(viewer));
    }

    private void requireKnown(Viewer viewer, String source) {
        if (all(viewer).stream().noneMatch(rule -> rule.source().equals(source))) {
            throw new NotFound();
        }
    }
}
