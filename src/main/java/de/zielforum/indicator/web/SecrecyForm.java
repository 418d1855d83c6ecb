package de.zielforum.indicator.web;

import de.zielforum.indicator.AmountRule;
import de.zielforum.indicator.SecrecyRuleView;
import de.zielforum.indicator.SecrecyRuleWish;
import de.zielforum.shared.web.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule of a source as it is typed.
 *
 * @param quelle the source; empty for all others
 * @param zero whether the count 0 may be shown
 * @param nenner the smallest denominator, may be empty; likewise {@code rundung}
 * @param unsized whether rates of groups of unknown size may be shown
 * @param betraege which rule applies to amounts; empty for none
 * @param prozent its number, empty when none applies
 */
record SecrecyForm(
        String quelle,
        String minimum,
        boolean zero,
        String nenner,
        boolean unsized,
        String rundung,
        String betraege,
        String prozent) {

    static SecrecyForm of(SecrecyRuleView rule) {
        return new SecrecyForm(
                rule.source(),
                "" + rule.minimum(),
                rule.zeroPublished(),
                text(rule.minimumDenominator()),
                rule.unsizedPublished(),
                text(rule.rounding()),
                rule.amounts() == null ? "" : rule.amounts().kind().name(),
                rule.amounts() == null ? "" : "" + rule.amounts().percent());
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
        if (!betraege.isEmpty() && kinds().stream().map(Enum::name).noneMatch(betraege::equals)) {
            errors.put("betraege", texts.say("secrecy", "ruleAmountsUnusable"));
        } else if (betraege.isEmpty() && !prozent.isEmpty()) {
            errors.put("betraege", texts.say("secrecy", "ruleAmountsMissing"));
        } else if (!betraege.isEmpty() && (prozent.isEmpty() || !between(prozent, 1, 99))) {
            errors.put("prozent", texts.say("secrecy", "rulePercentUnusable"));
        }
        return errors;
    }

    /** The rules for amounts to choose from. */
    public List<AmountRule.Kind> kinds() {
        return List.of(AmountRule.Kind.values());
    }

    /** What was typed, once there are no errors. */
    SecrecyRuleWish wish() {
        return new SecrecyRuleWish(
                Integer.parseInt(minimum), zero, number(nenner), unsized, number(rundung), amounts());
    }

    private AmountRule amounts() {
        return betraege.isEmpty() ? null : new AmountRule(AmountRule.Kind.valueOf(betraege), Integer.parseInt(prozent));
    }

    private static boolean between(String typed, int least, int most) {
        return typed.isEmpty()
                || typed.matches("[1-9]\\d{0,5}")
                        && Integer.parseInt(typed) >= least
                        && Integer.parseInt(typed) <= most;
    }

    private static Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
