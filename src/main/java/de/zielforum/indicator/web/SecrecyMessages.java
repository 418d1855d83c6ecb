package de.zielforum.indicator.web;

import de.zielforum.indicator.AmountRule;
import de.zielforum.indicator.WithheldBecause;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rules of secrecy and of what they withhold. */
@MessageBundle("msg_secrecy")
public interface SecrecyMessages {

    @Message
    String rulesTitle();

    @Message
    String rulesLead();

    @Message
    String rulesLink();

    @Message
    String rulesToday();

    @Message
    String rulesCaption();

    @Message
    String ruleSource();

    @Message
    String ruleAllOthers();

    @Message
    String ruleCounts();

    @Message
    String ruleRates();

    @Message
    String ruleRounding();

    @Message
    String ruleAmounts();

    @Message
    String ruleSet();

    @Message
    String ruleNothing();

    @Message
    String ruleFromOne(Integer largest);

    @Message
    String ruleFromZero(Integer largest);

    @Message
    String ruleRatesFrom(Integer minimum);

    @Message
    String ruleRoundingTo(Integer base);

    @Message
    String ruleAmountsFrom_LARGEST(Integer percent);

    @Message
    String ruleAmountsFrom_TWO(Integer percent);

    @Message
    String ruleAmountsFrom_ESTIMATE(Integer percent);

    @Message
    String ruleSetText(String day, String name);

    @Message
    String ruleCame();

    @Message
    String ruleLikeOthers();

    @Message
    String ruleChange();

    @Message
    String ruleChangeText();

    @Message
    String ruleMinimum();

    @Message
    String ruleMinimumHint();

    @Message
    String ruleZero();

    @Message
    String ruleZeroHint();

    @Message
    String ruleDenominator();

    @Message
    String ruleDenominatorHint();

    @Message
    String ruleBase();

    @Message
    String ruleBaseHint();

    @Message
    String ruleAmountsField();

    @Message
    String ruleAmountsHint();

    @Message
    String ruleAmountsNone();

    @Message
    String ruleAmountsKind(AmountRule.Kind kind);

    @Message
    String rulePercent();

    @Message
    String rulePercentHint();

    @Message
    String ruleSave();

    @Message
    String ruleOwnText();

    @Message
    String ruleRemove();

    @Message
    String ruleMinimumUnusable();

    @Message
    String ruleZeroUnusable();

    @Message
    String ruleDenominatorUnusable();

    @Message
    String ruleRoundingUnusable();

    @Message
    String ruleAmountsUnusable();

    @Message
    String ruleAmountsMissing();

    @Message
    String rulePercentUnusable();

    @Message
    String checkOutdatedTitle();

    @Message
    String checkOutdatedText();

    @Message
    String secrecyTitle();

    @Message
    String secrecyPassed();

    @Message
    String secrecyPassedText();

    @Message
    String secrecyPassedBut();

    @Message
    String secrecyFailed();

    @Message
    String secrecyFailedText(String count);

    @Message
    String secrecyFigures();

    @Message
    String secrecyBySource();

    @Message
    String secrecyByRule();

    @Message
    String secrecyForOthers();

    @Message
    String secrecyLost();

    @Message
    String secrecyOut();

    @Message
    String secrecyOutText(String count);

    @Message
    String secrecyMeasures();

    @Message
    String secrecyUnweighed();

    @Message
    String secrecyUnsized();

    @Message
    String ruleUnsized();

    @Message
    String ruleUnsizedHint();

    @Message
    String ruleRatesSized();

    @Message
    String secrecyCaption();

    @Message
    String secrecyWhy();

    @Message
    String secrecyRemains();

    @Message
    String because(WithheldBecause because);

    @Message
    String remainsOut();

    @Message
    String remainsUnsafe();

    @Message
    String remainsBetween(String lower, String upper);

    @Message
    String remainsAtLeastBetween(String lower, String upper);

    @Message
    String remainsFrom(String lower);

    @Message
    String remainsAnything();

    @Message
    String remainsContradictory();
}
