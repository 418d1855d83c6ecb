package de.zielforum.indicator.web;

import de.zielforum.indicator.SecrecyRuleView;
import de.zielforum.shared.web.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rule of a source as it is typed.
 *
 * @param quelle the source; empty for all others
 * @param zero whether the count 0 may be shown
 * @param nenner the smallest denominator, may be empty; likewise {@code rundung}
 */
record SecrecyForm(String quelle, String minimum, boolean zero, String nenner, String rundung) {

    static SecrecyForm of(SecrecyRuleView rule) {
        return new SecrecyForm(
                rule.source(),
                "" + rule.minimum(),
                rule.zeroPublished(),
                text(rule.minimumDenominator()),
                text(rule.rounding()));
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    Map<String, String> errors(Texts texts) {
        var errors = new LinkedHashMap<String, String>();
        if (minimum.isEmpty() || !between(minimum, 1, 1000) || minimum.equals("2")) {
            errors.put("minimum", texts.say("secrecy", "ruleMinimumUnusable"));
        } else if (minimum.equals("1") && !zero) {
            errors.put("null", texts.say("secrecy", "ruleZeroUnusable"));
        }
        if (!between(nenner, 2, 100_000)) {
            errors.put("nenner", texts.say("secrecy", "ruleDenominatorUnusable"));
        }
        if (!between(rundung, 2, 1000)) {
            errors.put("rundung", texts.say("secrecy", "ruleRoundingUnusable"));
        }
        return errors;
    }

    private static boolean between(String typed, int least, int most) {
        return typed.isEmpty()
                || typed.matches("[1-9]\\d{0,5}")
                        && Integer.parseInt(typed) >= least
                        && Integer.parseInt(typed) <= most;
    }

    static Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
