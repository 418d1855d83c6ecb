package de.zielforum.moderation.web;

import de.zielforum.moderation.ModerationAction;
import de.zielforum.moderation.NetiquetteRule;
import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a moderator decides: act, rule, reason. */
record DecisionForm(
        @NotNull(message = "{moderation.action.missing}")
        @Pattern(regexp = "HIDE|RESTORE|KEEP", message = "{moderation.action.missing}")
        String action,

        @NotNull(message = "{moderation.rule.missing}")
        @Pattern(
                regexp = "BELEIDIGUNG|DISKRIMINIERUNG|PERSONENBEZOGEN|WERBUNG|THEMENFREMD|FALSCHANGABE|"
                        + "URHEBERRECHT|STRAFBAR",
                message = "{moderation.rule.missing}")
        String rule,

        @Size(min = 10, max = 2000, message = "{moderation.decision.length}")
        String reason) {

    DecisionForm {
        reason = Typed.cleaned(reason);
    }

    static DecisionForm empty() {
        return new DecisionForm("", "", "");
    }

    ModerationAction verdict() {
        return ModerationAction.valueOf(action);
    }

    NetiquetteRule violated() {
        return NetiquetteRule.valueOf(rule);
    }
}
