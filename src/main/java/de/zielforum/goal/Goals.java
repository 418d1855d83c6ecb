package de.zielforum.goal;

import de.zielforum.area.AreaId;
import de.zielforum.deliberation.Discussions;
import de.zielforum.indicator.Citations;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Figures;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.Processes;
import de.zielforum.person.Role;
import de.zielforum.person.Viewer;
import de.zielforum.proposal.ProposalCard;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs of goals. Reading is with {@link GoalLists}. */
@ApplicationScoped
public class Goals {

    @Inject
    GoalRepository goals;

    @Inject
    EntityManager database;

    @Inject
    Processes processes;

    @Inject
    Proposals proposals;

    @Inject
    Discussions discussions;

    @Inject
    Citations citations;

    @Inject
    Figures figures;

    @Inject
    de.zielforum.area.Areas areas;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Drafts a goal out of proposals. Without proposals it is a goal of planning itself, for example a guiding goal above
     * others. The proposals are consolidated when the goal is proposed; until then nobody sees anything of it.
     *
     * @param sources published proposals of the same process
     * @throws Forbidden without the duty {@code planning}
     * @throws Refused {@code wrongParent}, {@code wrongSource}
     */
    @Transactional
    public GoalId draft(Viewer viewer, ProcessId process, Collection<ProposalId> sources, GoalForm form) {
        viewer.require(Role.PLANNING);
        processes.require(process);
        check(process, null, form);
        var goal = Goal.draft(process, form, viewer.id(), clock.instant());
        goals.persistAndFlush(goal);
        choose(goal, sources);
        acts.fire(act(viewer, "drafted", goal));
        return goal.id();
    }

    /** Chooses anew which proposals a draft comes from. */
    @Transactional
    public void choose(Viewer viewer, GoalId id, Collection<ProposalId> sources) {
        var goal = mine(viewer, id);
        if (goal.state() != GoalState.DRAFT) {
            throw new Refused("goal", "notDraft");
        }
        choose(goal, sources);
        acts.fire(act(viewer, "rewritten", goal));
    }

    /** The proposals of the process that can be consolidated, and nothing else. */
    private void choose(Goal goal, Collection<ProposalId> sources) {
        var chosen = Set.copyOf(sources);
        if (!chosen.isEmpty()
                && !proposals.consolidatable(goal.process()).stream()
                        .map(ProposalCard::id)
                        .collect(Collectors.toSet())
                        .containsAll(chosen)) {
            throw new Refused("goal", "wrongSource");
        }
        database.createQuery("delete from GoalSource s where s.id.goal = :goal")
                .setParameter("goal", goal.id())
                .executeUpdate();
        chosen.forEach(source -> database.persist(new GoalSource(goal.id(), source)));
    }

    /**
     * Rewrites a goal that is not yet on a ballot.
     *
     * @param version the state that was read; an older one is refused, so that nobody overwrites another's work
     */
    @Transactional
    public void rewrite(Viewer viewer, GoalId id, int version, GoalForm form) {
        var goal = mine(viewer, id);
        if (goal.version() != version) {
            throw new jakarta.persistence.OptimisticLockException();
        }
        check(goal.process(), id, form);
        goal.rewrite(form);
        acts.fire(act(viewer, "rewritten", goal));
    }

    /** Sets the target; the baseline is cited from the figures as they stand now. A null form removes the target. */
    @Transactional
    public void aim(Viewer viewer, GoalId id, TargetForm form) {
        var goal = mine(viewer, id);
        if (form == null) {
            goal.aimAt(null);
        } else {
            var key = form.baseline();
            var area = areas.byCode(key.area()).orElseThrow(NotFound::new);
            var figure = figures.figure(key.indicator(), area.id(), key.period())
                    .filter(found -> found.value() != null)
                    .orElseThrow(() -> new Refused("goal", "noBaseline"));
            goal.aimAt(new Target(
                    key.indicator(),
                    area.id().value(),
                    citations.cite(viewer, key),
                    key.period(),
                    figure.value(),
                    form.value(),
                    form.year()));
        }
        acts.fire(act(viewer, "aimed", goal));
    }

    /** Makes a draft public, consolidates its proposals into it and opens its discussion. */
    @Transactional
    public void propose(Viewer viewer, GoalId id) {
        var goal = mine(viewer, id);
        var sources = database.createQuery(
                        "select s.id.proposal from GoalSource s where s.id.goal = :goal", ProposalId.class)
                .setParameter("goal", id)
                .getResultList();
        if (!sources.isEmpty()) {
            proposals.consolidate(viewer, sources, id.value(), goal.title(), goal.path());
        }
        goal.propose(discussions.open(goal.process(), goal.title(), goal.path()), viewer.id(), clock.instant());
        acts.fire(act(viewer, "proposed", goal));
    }

    /** Records what the council or another body decided. */
    @Transactional
    public void decide(Viewer viewer, GoalId id, DecisionForm form) {
        var goal = mine(viewer, id);
        goal.decide(form.adopted());
        database.persist(Decision.of(id, form, viewer.id(), clock.instant()));
        acts.fire(new Act(
                viewer.actor(),
                form.adopted() ? "goal.adopted" : "goal.notAdopted",
                id.value(),
                goal.title(),
                goal.path(),
                Map.of("body", form.body(), "paper", form.paperReference())));
    }

    /** A measure that serves the goal has begun. */
    @Transactional
    public void begin(GoalId id) {
        goals.locked(id).orElseThrow(NotFound::new).begin();
    }

    /** Says in public whether the goal was reached; {@code outcome} is one of {@link GoalState#JUDGED}. */
    @Transactional
    public void judge(Viewer viewer, GoalId id, GoalState outcome, String reason) {
        var goal = mine(viewer, id);
        goal.judge(outcome);
        database.persist(Judgement.of(
                id,
                outcome,
                reason,
                reached(goal.target())
                        .map(figure -> citations.cite(viewer, figure.key()))
                        .orElse(null),
                viewer.id(),
                clock.instant()));
        acts.fire(act(viewer, "judged", goal));
    }

    /** The newest figure on the way to a target, which a judgement freezes: a later correction must not contradict it unsaid. */
    private Optional<Figure> reached(Target target) {
        return target == null || target.indicator() == null
                ? Optional.empty()
                : figures.series(target.indicator(), new AreaId(target.area())).stream()
                        .filter(figure -> figure.status().hasValue()
                                && figure.period() > target.baselinePeriod()
                                && figure.period() <= target.year())
                        .reduce((earlier, later) -> later);
    }

    private Goal mine(Viewer viewer, GoalId id) {
        viewer.requireSignedIn();
        var goal = goals.locked(id).orElseThrow(NotFound::new);
        if (!GoalPermissions.maySee(viewer, goal.state())) {
            throw new NotFound();
        }
        Forbidden.unless(GoalPermissions.mayPlan(viewer));
        return goal;
    }

    /** A parent is a guiding goal of the same process, and only an action goal has one. */
    private void check(ProcessId process, GoalId self, GoalForm form) {
        if (form.parent() == null) {
            return;
        }
        var parent = goals.findByIdOptional(form.parent()).orElseThrow(NotFound::new);
        if (form.kind() != GoalKind.ACTION
                || parent.kind() != GoalKind.GUIDING
                || !parent.process().equals(process)
                || parent.id().equals(self)) {
            throw new Refused("goal", "wrongParent");
        }
    }

    private static Act act(Viewer viewer, String verb, Goal goal) {
        return new Act(viewer.actor(), "goal." + verb, goal.id().value(), goal.title(), goal.path());
    }
}
