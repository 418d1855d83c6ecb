package de.zielforum.proposal;

import de.zielforum.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The administration's public, reasoned answer to a version of a proposal. */
@Entity
@Immutable
@Table(name = "proposal_answer")
class Answer {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    @Column(name = "version_no")
    private int versionNo;

    @Enumerated(EnumType.STRING)
    private AnswerOutcome outcome;

    private String text;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private PersonId answeredBy;

    protected Answer() {}

    static Answer of(ProposalId proposal, int versionNo, AnswerOutcome outcome, String text, PersonId by, Instant now) {
        var answer = new Answer();
        answer.proposal = proposal;
        answer.versionNo = versionNo;
        answer.outcome = outcome;
        answer.text = text;
        answer.answeredBy = by;
        answer.answeredAt = now;
        return answer;
    }

    boolean says(AnswerOutcome otherOutcome, String otherText) {
        return outcome == otherOutcome && text.equals(otherText);
    }
}
