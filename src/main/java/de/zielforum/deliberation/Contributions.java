package de.zielforum.deliberation;

import de.zielforum.organisation.Organisations;
import de.zielforum.participation.StepKind;
import de.zielforum.participation.Steps;
import de.zielforum.person.Viewer;
import de.zielforum.shared.act.Act;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.error.TooMany;
import de.zielforum.shared.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes, edits and withdraws contributions. */
@ApplicationScoped
public class Contributions {

    /** One person writes at most {@value #AT_MOST} contributions within this time. */
    static final Duration WITHIN = Duration.ofMinutes(10);

    static final int AT_MOST = 10;

    /** The same words sent again within this time are the same contribution. */
    static final Duration SAME = Duration.ofMinutes(1);

    @Inject
    ContributionRepository contributions;

    @Inject
    DiscussionRepository discussions;

    @Inject
    Steps steps;

    @Inject
    Organisations organisations;

    @Inject
    Event<Act> acts;

    @Inject
    Clock clock;

    /**
     * Adds words to a discussion. The same form sent twice, and the same words sent again within a minute, are one contribution.
     *
     * @return the contribution, also when it was written before
     * @throws de.zielforum.shared.error.SignInNeeded for a visitor
     * @throws NotFound when there is no such discussion, or nothing to answer
     * @throws Refused {@code participation/stepNotOpen} while the step of discussing is not open, {@code closed},
     *     {@code answersTooDeep}, {@code withdrawn}, {@code hidden}
     * @throws Forbidden when the step asks for more than this person has shown, or without a mandate for the organisation
     * @throws TooMany after {@value #AT_MOST} contributions in ten minutes
     */
    @Transactional
    public ContributionId write(Viewer viewer, NewContribution words) {
        viewer.requireSignedIn();
        var discussion = discussions.findByIdOptional(words.discussion()).orElseThrow(NotFound::new);
        contributions.queue(viewer.id());
        var now = clock.instant();
        var sent = words.submission() == null
                ? Optional.<Contribution>empty()
                : contributions.sent(viewer.id(), words.submission());
        var before = sent.filter(known -> known.says(words)).or(() -> saidJustNow(viewer, words, now));
        if (before.isPresent()) {
            return before.get().id();
        }
        steps.requireOpen(discussion.process(), StepKind.DISCUSSING, viewer);
        refuseUnless(!discussion.closed(), "closed");
        Forbidden.unless(words.onBehalfOf() == null || organisations.maySpeak(viewer, words.onBehalfOf()));
        requirePatience(viewer, now);
        if (words.answers() != null) {
            contributions.held(words.answers()).orElseThrow(NotFound::new).requireAnswerableIn(words.discussion());
        }
        // A form that was sent before with other words is another contribution and cannot keep its id.
        var submission = sent.isPresent() ? null : words.submission();
        var contribution = Contribution.written(words, submission, viewer.id(), now);
        contributions.persist(contribution);
        record(viewer, "contributed", contribution, discussion);
        return contribution.id();
    }

    /**
     * Replaces the text of one's own contribution, within fifteen minutes and as long as nobody has answered.
     *
     * @throws Forbidden for anybody but the author
     * @throws Refused {@code participation/stepNotOpen}, {@code closed}, {@code editingOver}, {@code answered},
     *     {@code withdrawn}, {@code hidden}
     */
    @Transactional
    public void revise(Viewer viewer, ContributionId id, ContributionKind kind, String text) {
        viewer.requireSignedIn();
        var contribution = contributions.locked(id).orElseThrow(NotFound::new);
        var discussion = discussions.findById(contribution.discussion());
        Forbidden.unless(viewer.is(contribution.author()));
        steps.requireOpen(discussion.process(), StepKind.DISCUSSING, viewer);
        refuseUnless(!discussion.closed(), "closed");
        contribution.revise(kind, Typed.cleaned(text), contributions.answered(id), clock.instant());
        record(viewer, "revised", contribution, discussion);
    }

    /**
     * Takes back one's own contribution for good. Withdrawing twice is withdrawing once.
     *
     * @throws Forbidden for anybody but the author
     */
    @Transactional
    public void withdraw(Viewer viewer, ContributionId id) {
        viewer.requireSignedIn();
        var contribution = contributions.locked(id).orElseThrow(NotFound::new);
        Forbidden.unless(DeliberationPermissions.mayWithdraw(viewer, contribution.author()));
        if (!contribution.withdrawn()) {
            contribution.withdraw(clock.instant());
            record(viewer, "withdrawn", contribution, discussions.findById(contribution.discussion()));
        }
    }

    /** The page and place where a contribution is found: the host's page when it stands on its first page, else its own. */
    @Transactional
    public String address(ContributionId id) {
        return contributions.address(id).orElseThrow(NotFound::new);
    }

    private Optional<Contribution> saidJustNow(Viewer viewer, NewContribution words, Instant now) {
        return contributions.since(viewer.id(), now.minus(SAME)).stream()
                .filter(known -> known.says(words))
                .findFirst();
    }

    private void requirePatience(Viewer viewer, Instant now) {
        var recent = contributions.since(viewer.id(), now.minus(WITHIN));
        if (recent.size() >= AT_MOST) {
            var oldest = recent.get(recent.size() - AT_MOST).writtenAt();
            throw new TooMany(Duration.between(now, oldest.plus(WITHIN)));
        }
    }

    private void record(Viewer viewer, String verb, Contribution contribution, Discussion discussion) {
        acts.fire(new Act(
                viewer.actor(),
                "deliberation." + verb,
                contribution.id().value(),
                discussion.title(),
                contribution.path()));
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("deliberation", rule);
        }
    }
}
