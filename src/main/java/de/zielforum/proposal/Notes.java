package de.zielforum.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What people write about a proposal beside its text. */
public final class Notes {

    private Notes() {}

    /** What was changed in a new version and why. */
    public record Revision(
            @Size(max = 300, message = "{proposal.note.length}")
            String note) {

        public Revision {
            note = Plain.line(note);
        }
    }

    /** Why a submission is given back to its author. */
    public record Return(
            @NotBlank(message = "{proposal.return.missing}") @Size(max = 2000, message = "{proposal.return.length}")
            String reason) {

        public Return {
            reason = Plain.text(reason);
        }
    }

    /** Why somebody takes their proposal back; may be empty. */
    public record Withdrawal(
            @Size(max = 1000, message = "{proposal.withdrawal.length}")
            String reason) {

        public Withdrawal {
            reason = Plain.text(reason);
        }
    }

    /** The administration's answer with its reasons, in CommonMark. */
    public record Reply(
            @NotNull(message = "{proposal.outcome.missing}") AnswerOutcome outcome,

            @NotBlank(message = "{proposal.answer.missing}") @Size(max = 8000, message = "{proposal.answer.length}")
            String text) {

        public Reply {
            text = Plain.text(text);
        }
    }
}
