package de.zielforum.deliberation.web;

import de.zielforum.deliberation.ContributionKind;
import de.zielforum.deliberation.DiscussionView;
import de.zielforum.deliberation.ThreadQuery;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the thread's templates need beside the discussion itself; they stand on pages of hosts, which do not know it. */
@ApplicationScoped
@Named("threadParts")
public class ThreadParts {

    @Inject
    Texts texts;

    /** A link above the list. */
    public record Tab(String href, String label, long count, boolean current) {}

    /** The kinds of contribution to choose from. */
    public List<Choice> getKinds() {
        var kinds = new ArrayList<Choice>();
        for (var kind : ContributionKind.values()) {
            kinds.add(new Choice(
                    kind.name(), texts.say("deliberation", "kind", kind), texts.say("deliberation", "kindHint", kind)));
        }
        return kinds;
    }

    /** The organisations the reader may contribute for. */
    public List<Choice> speakers(DiscussionView thread) {
        return thread.speaksFor().stream()
                .map(organisation -> new Choice(organisation.id().toString(), organisation.name()))
                .toList();
    }

    /** All, and each kind by itself, on the discussion's own page. */
    public List<Tab> tabs(DiscussionView thread) {
        var tabs = new ArrayList<Tab>();
        var chosen = thread.query().kind();
        var order = thread.query().order();
        tabs.add(new Tab(
                href(thread, null, order, null),
                texts.say("deliberation", "all"),
                thread.counts().contributions(),
                chosen == null));
        for (var kind : ContributionKind.values()) {
            tabs.add(new Tab(
                    href(thread, kind, order, null),
                    texts.say("deliberation", "kinds", kind),
                    thread.counts().of(kind),
                    chosen == kind));
        }
        return tabs;
    }

    /** From new to old, and from old to new. */
    public List<Tab> orders(DiscussionView thread) {
        var orders = new ArrayList<Tab>();
        for (var order : ThreadQuery.Order.values()) {
            orders.add(new Tab(
                    href(thread, thread.query().kind(), order, null),
                    texts.say("deliberation", "order", order),
                    0,
                    thread.query().order() == order));
        }
        return orders;
    }

    /** The next page, or null on the last one. */
    public String next(DiscussionView thread) {
        return thread.next() == null
                ? null
                : href(thread, thread.query().kind(), thread.query().order(), thread.next());
    }

    private static String href(DiscussionView thread, ContributionKind kind, ThreadQuery.Order order, String cursor) {
        var query = new ArrayList<String>();
        if (kind != null) {
            query.add("art=" + kind.name().toLowerCase(Locale.ROOT));
        }
        if (order != ThreadQuery.Order.NEWEST) {
            query.add("folge=" + order.name().toLowerCase(Locale.ROOT));
        }
        if (cursor != null) {
            query.add("ab=" + cursor);
        }
        return thread.ownPath() + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
