package de.zielforum.proposal;

import de.zielforum.area.AreaId;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which published proposals, in which order. Begins with everything that is not hidden or withdrawn; every verb narrows, and
 * narrowing by null or a blank text changes nothing. Values travel as parameters, the text of the query is made of constants.
 */
public final class ProposalQuery {

    private final List<String> conditions =
            new ArrayList<>(List.of("p.published_at is not null", "p.hidden_by is null"));
    private final Map<String, Object> parameters = new HashMap<>();
    private Set<ProposalState> states = ProposalState.STANDING;
    private ProposalOrder order = ProposalOrder.NEWEST;
    private boolean inProcess;
    private long seed;
    private String cursor;

    private ProposalQuery() {}

    /** Everything that stands in the lists, newest first. */
    public static ProposalQuery all() {
        return new ProposalQuery();
    }

    public ProposalQuery in(ProcessId process) {
        inProcess = process != null;
        return where("p.process_id = :process", "process", process == null ? null : process.value());
    }

    /** In one of the areas. */
    public ProposalQuery in(Collection<AreaId> areas) {
        return where(
                "p.area_id = any(:areas)",
                "areas",
                areas == null ? null : areas.stream().map(AreaId::value).toArray(UUID[]::new));
    }

    public ProposalQuery about(Topic topic) {
        return where("p.topics @> array[cast(:topic as text)]", "topic", topic == null ? null : topic.name());
    }

    /** In one of these states; the only way to find what was withdrawn. Null for all that stand in the lists. */
    public ProposalQuery in(ProposalState... wanted) {
        if (wanted[0] != null) {
            states = Set.of(wanted);
        }
        return this;
    }

    /** Made on behalf of some organisation. */
    public ProposalQuery byOrganisations(boolean only) {
        if (only) {
            conditions.add("p.organisation_id is not null");
        }
        return this;
    }

    /** Made on behalf of this organisation. */
    public ProposalQuery of(OrganisationId organisation) {
        return where(
                "p.organisation_id = :organisation",
                "organisation",
                organisation == null ? null : organisation.value());
    }

    /** Supported by this organisation. */
    public ProposalQuery supportedBy(OrganisationId organisation) {
        return where("""
                exists (select from proposal_support s where s.proposal_id = p.id and s.organisation_id = :supporter
                  and s.taken_back_at is null)""", "supporter", organisation == null ? null : organisation.value());
    }

    public ProposalQuery writtenBy(PersonId author) {
        return where("p.author_id = :author", "author", author == null ? null : author.value());
    }

    /** Citing the indicator as evidence. */
    public ProposalQuery citing(String indicator) {
        return where(
                "exists (select from proposal_evidence e where e.proposal_id = p.id and e.indicator = :indicator)",
                "indicator",
                indicator);
    }

    /**
     * Saying something like the words somebody typed: in any inflection (German or English) anywhere, or as a part of a word in
     * the title.
     */
    public ProposalQuery saying(String words) {
        return where("""
                (p.words @@ (websearch_to_tsquery('german', :words) || websearch_to_tsquery('english', :words))
                  or p.title %> :words)""", "words", words == null || words.isBlank() ? null : Plain.line(words));
    }

    public ProposalQuery by(ProposalOrder wanted) {
        order = wanted;
        return this;
    }

    /** Shuffled; the same seed gives the same order. */
    public ProposalQuery shuffledBy(long newSeed) {
        order = ProposalOrder.RANDOM;
        seed = newSeed;
        return this;
    }

    /** From behind the place of a cursor of the same order; anything else means the beginning. */
    public ProposalQuery after(String place) {
        cursor = place;
        return this;
    }

    ProposalOrder order() {
        return order;
    }

    /** The part from {@code where} on, without an order. */
    String where() {
        return "where " + String.join(" and ", conditions) + " and p.state = any(:states)";
    }

    /** The same with the place where the page begins, and the order; naming the process twice lets its tally's index help. */
    String page() {
        return where() + (inProcess ? " and t.process_id = :process" : "")
                + (order.place(cursor).isEmpty() ? "" : " and " + order.after()) + " order by " + order.sql();
    }

    Map<String, Object> filters() {
        var all = new HashMap<>(parameters);
        all.put("states", states.stream().map(ProposalState::name).toArray(String[]::new));
        return all;
    }

    /** The parameters of {@link #page}. */
    Map<String, Object> placed() {
        var all = filters();
        all.putAll(order.place(cursor));
        if (order == ProposalOrder.RANDOM) {
            all.put("seed", seed);
        }
        return all;
    }

    private ProposalQuery where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }
}
