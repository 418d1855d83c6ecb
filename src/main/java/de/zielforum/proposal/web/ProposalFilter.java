package de.zielforum.proposal.web;

import de.zielforum.area.AreaView;
import de.zielforum.organisation.Topic;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalOrder;
import de.zielforum.proposal.ProposalQuery;
import de.zielforum.proposal.ProposalState;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How a reader narrows and orders the list of a process; every part may be missing, and what makes no sense counts as missing.
 *
 * @param area code of an area
 * @param organisations whether only what organisations propose
 * @param mine whether only what the reader wrote
 * @param order see {@link #ORDERS}
 * @param seed of the shuffled order
 * @param cursor where the page begins
 */
record ProposalFilter(
        @QueryParam("suche") String words,
        @QueryParam("gebiet") String area,
        @QueryParam("thema") String topic,
        @QueryParam("stand") String state,
        @QueryParam("organisationen") String organisations,
        @QueryParam("meine") String mine,
        @QueryParam("sortierung") String order,
        @QueryParam("folge") String seed,
        @QueryParam("ab") String cursor) {

    /** Words of addresses for orders. */
    static final Map<String, ProposalOrder> ORDERS = Map.of(
            "neueste", ProposalOrder.NEWEST,
            "unterstuetzung", ProposalOrder.SUPPORTED,
            "diskussion", ProposalOrder.DISCUSSED,
            "zufall", ProposalOrder.RANDOM);

    ProposalFilter {
        words = text(words);
        area = text(area);
        topic = text(topic);
        state = text(state);
        organisations = text(organisations);
        mine = text(mine);
        order = ORDERS.containsKey(text(order)) ? order : "neueste";
        seed = text(seed).matches("\\d{1,9}") ? seed : "";
        cursor = text(cursor);
    }

    public boolean narrows() {
        return !(words + area + topic + state + organisations + mine).isEmpty();
    }

    boolean shuffled() {
        return order.equals("zufall");
    }

    /** The same with a seed, so that every page of the list is shuffled alike. */
    ProposalFilter seeded(long newSeed) {
        return new ProposalFilter(
                words, area, topic, state, organisations, mine, order, String.valueOf(newSeed), cursor);
    }

    /** @param areas those in the chosen area, or null */
    ProposalQuery query(Viewer viewer, List<AreaView> areas) {
        var query = ProposalQuery.all()
                .saying(words)
                .in(areas == null ? null : areas.stream().map(AreaView::id).toList())
                .about(one(Topic.values(), topic))
                .in(one(ProposalState.values(), state))
                .byOrganisations(!organisations.isEmpty())
                .writtenBy(mine.isEmpty() ? null : viewer.id())
                .after(cursor);
        return shuffled() && !seed.isEmpty() ? query.shuffledBy(Long.parseLong(seed)) : query.by(ORDERS.get(order));
    }

    /** The query of an address with everything that is chosen, going on at a cursor. */
    String from(String place) {
        var query = new StringBuilder("?");
        add(query, "suche", words);
        add(query, "gebiet", area);
        add(query, "thema", topic);
        add(query, "stand", state);
        add(query, "organisationen", organisations);
        add(query, "meine", mine);
        add(query, "sortierung", order);
        add(query, "folge", seed);
        add(query, "ab", place);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.length() > 1 ? "&" : "")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    static <E extends Enum<E>> E one(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
