package de.zielforum.voting;

import de.zielforum.participation.Participants;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.PersonId;
import de.zielforum.shared.error.Refused;
import de.zielforum.voting.tally.AcceptanceRule;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A vote over options, from the first draft to the published result. The votes themselves are elsewhere. */
@Entity
@Table(name = "ballot")
class Ballot {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BallotId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "process_id"))
    private ProcessId process;

    private String title;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private Method method;

    private AcceptanceRule rule;

    @ElementCollection
    @CollectionTable(name = "ballot_option", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "position")
    private List<BallotOption> options = new ArrayList<>();

    private Instant opens;
    private Instant closes;

    @Enumerated(EnumType.STRING)
    private BallotOrigin origin;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "drafted_by"))
    private PersonId draftedBy;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "announced_by"))
    private PersonId announcedBy;

    @Enumerated(EnumType.STRING)
    private Participants participants;

    @Column(name = "announced_text")
    private String announcedText;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "roll_size")
    private Long rollSize;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "tallied_at")
    private Instant talliedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private PersonId withdrawnBy;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    /** For queries; computed by the database from the times above, as {@link #state()} does. */
    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private BallotState state;

    @Version
    private int version;

    protected Ballot() {}

    static Ballot draft(BallotDraft draft, BallotOrigin origin, PersonId by, Instant now) {
        var ballot = new Ballot();
        ballot.id = BallotId.next();
        ballot.process = draft.process();
        ballot.method = draft.method();
        ballot.origin = origin;
        ballot.draftedAt = now;
        ballot.draftedBy = by;
        ballot.word(draft.text());
        ballot.offer(draft.options());
        return ballot;
    }

    /** Words a draft anew. */
    void word(BallotText text) {
        require(BallotState.DRAFT, "notDraft");
        title = text.title();
        explanation = text.explanation();
        rule = text.rule();
        opens = text.opens();
        closes = text.closes();
    }

    /** Replaces the options of a draft. */
    void offer(List<BallotOption> offered) {
        require(BallotState.DRAFT, "notDraft");
        var references = new HashSet<String>();
        for (var option : offered) {
            refuseUnless(references.add(option.reference()), "sameOptionTwice");
        }
        if (!options.equals(offered)) {
            options.clear();
            options.addAll(offered);
        }
    }

    /**
     * Freezes everything that is asked. Times are read to the minute, so a ballot that opens "now" can still be announced.
     *
     * @param whom who will be put on the roll, or null for a recorded ballot
     */
    void announce(Participants whom, PersonId by, Instant now) {
        require(BallotState.DRAFT, "notDraft");
        if (origin == BallotOrigin.HELD) {
            refuseUnless(!opens.isBefore(now.truncatedTo(ChronoUnit.MINUTES)), "opensInPast");
            refuseUnless(closes.isAfter(now), "opensInPast");
        }
        refuseUnless(!options.isEmpty(), "noOptions");
        refuseUnless(
                !(rule instanceof AcceptanceRule.MostApprovals(int places) && places >= options.size()),
                "tooManyPlaces");
        participants = whom;
        var announced = AnnouncedText.of(id, process, text(), method, options, whom);
        announcedText = announced.json();
        textHash = announced.hash();
        announcedAt = now;
        announcedBy = by;
    }

    /** Begins to take votes. Allowed only while there is time to vote. */
    void open(long entriesOnRoll, Instant now) {
        require(BallotState.ANNOUNCED, "notAnnounced");
        refuseUnless(!now.isBefore(opens) && now.isBefore(closes), "notItsTime");
        openedAt = now;
        rollSize = entriesOnRoll;
    }

    /** Stops taking votes. */
    void close(Instant now) {
        require(BallotState.OPEN, "notOpen");
        refuseUnless(!now.isBefore(closes), "notItsTime");
        closedAt = now;
    }

    /** The votes are counted, and the result is shown to everybody. */
    void publish(Instant now) {
        require(BallotState.CLOSED, "notClosed");
        talliedAt = now;
        publishedAt = now;
    }

    /** Takes over what was held elsewhere: from draft to published result at once. */
    void record(long entriesOnRoll, PersonId by, Instant now) {
        refuseUnless(!closes.isAfter(now), "notOverYet");
        announce(null, by, now);
        openedAt = opens;
        rollSize = entriesOnRoll;
        closedAt = closes;
        publish(now);
    }

    /** Gives the ballot up; there will be no result. */
    void withdraw(PersonId by, String reason, Instant now) {
        refuseUnless(!over(), "alreadyClosed");
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawalReason = reason.strip();
    }

    /** Nothing was running while it should have been open: nobody could vote, so there is no result either. */
    void miss(Instant now) {
        require(BallotState.ANNOUNCED, "notAnnounced");
        refuseUnless(!now.isBefore(closes), "notItsTime");
        withdrawnAt = now;
        withdrawalReason = "";
    }

    BallotState state() {
        if (withdrawnAt != null) {
            return BallotState.WITHDRAWN;
        }
        if (publishedAt != null) {
            return BallotState.PUBLISHED;
        }
        if (talliedAt != null) {
            return BallotState.TALLIED;
        }
        if (closedAt != null) {
            return BallotState.CLOSED;
        }
        if (openedAt != null) {
            return BallotState.OPEN;
        }
        return announcedAt != null ? BallotState.ANNOUNCED : BallotState.DRAFT;
    }

    /** Whether a vote may be cast at this moment; the time decides, not when somebody got round to closing it. */
    boolean openAt(Instant now) {
        return state() == BallotState.OPEN && !now.isBefore(opens) && now.isBefore(closes);
    }

    private boolean over() {
        return closedAt != null || withdrawnAt != null;
    }

    BallotId id() {
        return id;
    }

    ProcessId process() {
        return process;
    }

    String title() {
        return title;
    }

    AcceptanceRule rule() {
        return rule;
    }

    Method method() {
        return method;
    }

    BallotText text() {
        return new BallotText(title, explanation, rule, opens, closes);
    }

    List<String> references() {
        return options.stream().map(BallotOption::reference).toList();
    }

    Participants participants() {
        return participants;
    }

    String textHash() {
        return textHash;
    }

    Long rollSize() {
        return rollSize;
    }

    boolean announced() {
        return announcedAt != null;
    }

    String path() {
        return announced() ? "/abstimmungen/" + id : "/werkbank/abstimmungen/" + id;
    }

    int version() {
        return version;
    }

    BallotView view() {
        return new BallotView(
                id,
                process,
                title,
                explanation,
                method,
                rule,
                List.copyOf(options),
                opens,
                closes,
                origin,
                state(),
                participants,
                textHash,
                announcedText,
                announcedAt,
                rollSize,
                publishedAt,
                withdrawnAt,
                withdrawalReason,
                version);
    }

    private void require(BallotState needed, String otherwise) {
        refuseUnless(state() == needed, otherwise);
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused("voting", rule);
        }
    }
}
