package de.zielforum.moderation;

import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports, decisions and appeals. Content is looked up at its owner, see {@link ModeratedContent}. */
@ApplicationScoped
public class Moderation {

    @Inject
    Cases cases;

    @Inject
    ReportRepository reports;

    @Inject
    DecisionRepository decisions;

    @Inject
    AppealRepository appeals;

    @Inject
    EntityManager database;

    @Inject
    Event<Act> acts;

    @Inject
    Event<ContentModerated> moderated;

    @Inject
    Clock clock;

    /**
     * What somebody is about to report.
     *
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws NotFound when there is no such content
     * @throws Forbidden for its author
     * @throws Refused {@code moderation/alreadyHidden}
     */
    @Transactional
    public ContentDetails reportable(Viewer viewer, ContentRef content) {
        viewer.requireSignedIn();
        var details = cases.details(content).orElseThrow(NotFound::new);
        Forbidden.unless(ModerationPermissions.mayReport(viewer, details.author()));
        if (cases.find(content).filter(ModerationCase::hidden).isPresent()) {
            throw new Refused("moderation", "alreadyHidden");
        }
        return details;
    }

    /**
     * Asks moderators to look. As long as a report of the same person about the same content is open, another one changes nothing.
     * The text is kept as it stands now.
     *
     * @param reason plain text, 1 to 2,000 characters
     * @throws NotFound and others as {@link #reportable}
     */
    @Transactional
    public void report(Viewer viewer, ContentRef content, String reason) {
        viewer.requireSignedIn();
        var about = cases.locked(content);
        var details = reportable(viewer, content);
        if (reports.openBy(content, viewer.id())) {
            return;
        }
        reports.persist(Report.of(content, details.excerpt(), viewer.id(), Typed.cleaned(reason), clock.instant()));
        // Without the actor: more people read the journal than may learn who reported.
        acts.fire(new Act(null, "moderation.reported", content.id(), about.title(), about.path()));
    }

    /**
     * Takes content out of the public eye, or leaves it there in answer to an appeal. Settles all open reports.
     *
     * @param reason published, plain text, 10 to 2,000 characters
     * @throws Forbidden without the duty, for the author, and for the first moderator where an appeal is open
     * @throws Refused {@code moderation/alreadyHidden} where nobody has appealed
     */
    @Transactional
    public void hide(Viewer viewer, ContentRef content, NetiquetteRule rule, String reason) {
        decide(viewer, content, ModerationAction.HIDE, rule, reason);
    }

    /**
     * Makes hidden content public again; where an appeal is open, grants it.
     *
     * @throws Forbidden as {@link #hide}
     * @throws Refused {@code moderation/notHidden}
     */
    @Transactional
    public void restore(Viewer viewer, ContentRef content, NetiquetteRule rule, String reason) {
        decide(viewer, content, ModerationAction.RESTORE, rule, reason);
    }

    /**
     * Leaves visible content as it is, and settles all open reports.
     *
     * @throws Forbidden as {@link #hide}
     * @throws Refused {@code moderation/alreadyHidden}, {@code moderation/nothingReported}
     */
    @Transactional
    public void keep(Viewer viewer, ContentRef content, NetiquetteRule rule, String reason) {
        decide(viewer, content, ModerationAction.KEEP, rule, reason);
    }

    /** One of {@link #hide}, {@link #restore}, {@link #keep}. Deciding the same twice is deciding it once. */
    @Transactional
    public void decide(Viewer viewer, ContentRef content, ModerationAction action, NetiquetteRule rule, String reason) {
        viewer.requireSignedIn();
        Forbidden.unless(ModerationPermissions.mayModerate(viewer));
        var about = cases.locked(content);
        Forbidden.unless(ModerationPermissions.mayDecide(viewer, about.author()));
        var ruling = new Ruling(rule, Typed.cleaned(reason), viewer.id(), clock.instant());
        var appeal = openAppeal(viewer, about);
        var open = reports.open(content);
        if (appeal == null && open.isEmpty() && repeated(content, action, ruling)) {
            return;
        }
        if (action == ModerationAction.KEEP && open.isEmpty() && !about.hidden()) {
            throw new Refused("moderation", "nothingReported");
        }
        var decision = switch (action) {
            case HIDE -> about.hide(ruling, appeal);
            case RESTORE -> about.restore(ruling, appeal);
            case KEEP -> about.keep(ruling);
        };
        decisions.persist(decision);
        open.forEach(report -> report.settle(decision));
        if (action != ModerationAction.KEEP) {
            moderated.fire(decision.event());
        }
        var verb = switch (action) {
            case HIDE -> appeal == null ? "hidden" : "appealDismissed";
            case RESTORE -> appeal == null ? "restored" : "appealGranted";
            case KEEP -> "kept";
        };
        acts.fire(new Act(
                viewer.actor(),
                "moderation." + verb,
                content.id(),
                about.title(),
                about.path(),
                Map.of("rule", rule.name(), "reason", ruling.reason())));
    }

    /**
     * The author does not agree with a hiding. Appealing twice is appealing once.
     *
     * @param reason plain text, 10 to 2,000 characters
     * @throws Forbidden for anybody but the author
     * @throws Refused {@code moderation/notAppealable} when the decision no longer holds, already answers an appeal, or is older than
     *     six months
     */
    @Transactional
    public void appeal(Viewer viewer, ModerationDecisionId id, String reason) {
        viewer.requireSignedIn();
        var decision = decisions.findByIdOptional(id).orElseThrow(NotFound::new);
        Forbidden.unless(ModerationPermissions.mayAppeal(viewer, decision.author()));
        var about = cases.locked(decision.content());
        if (appeals.against(id).isPresent()) {
            return;
        }
        if (!decision.appealable(clock.instant()) || !decision.id().equals(about.hiddenBy())) {
            throw new Refused("moderation", "notAppealable");
        }
        appeals.persist(Appeal.against(decision, viewer.id(), Typed.cleaned(reason), clock.instant()));
        acts.fire(new Act(viewer.actor(), "moderation.appealed", about.content().id(), about.title(), about.path()));
    }

    /** Why content is hidden now, for that of the given content which is. One query. */
    @Transactional
    public Map<ContentRef, Hiding> hidings(Collection<ContentRef> contents) {
        var found = new HashMap<ContentRef, Hiding>();
        if (!contents.isEmpty()) {
            var wanted = Set.copyOf(contents);
            database
                    .createQuery("""
                            select new de.zielforum.moderation.Hiding(c.content, d.id, d.rule, d.reason, d.decidedAt)
                            from ModerationCase c join ModerationDecision d on d.id = c.hiddenBy
                            where c.content.id in :ids
                            """, Hiding.class)
                    .setParameter("ids", wanted.stream().map(ContentRef::id).collect(Collectors.toSet()))
                    .getResultList()
                    .stream()
                    .filter(hiding -> wanted.contains(hiding.content()))
                    .forEach(hiding -> found.put(hiding.content(), hiding));
        }
        return found;
    }

    /** The appeal a decision about this content has to answer now, or null; not to be answered by whom it is directed against. */
    private Appeal openAppeal(Viewer viewer, ModerationCase about) {
        if (!about.hidden()) {
            return null;
        }
        var appeal = appeals.against(about.hiddenBy());
        appeal.map(Appeal::decision)
                .map(decisions::findById)
                .ifPresent(first -> Forbidden.unless(
                        ModerationPermissions.mayDecideAppeal(viewer, about.author(), first.decidedBy())));
        return appeal.orElse(null);
    }

    private boolean repeated(ContentRef content, ModerationAction action, Ruling ruling) {
        return decisions
                .latest(content)
                .filter(latest -> latest.says(action, ruling))
                .isPresent();
    }
}
