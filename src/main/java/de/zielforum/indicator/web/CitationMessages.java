package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of citations: their cards, and what happens when a cited figure is corrected. */
@MessageBundle("msg_citation")
public interface CitationMessages {

    @Message
    String sentence(int year, String indicator, String area, String value);

    @Message
    String sentenceWithdrawn(String indicator, String area, int year);

    @Message
    String comparison(String comparison);

    @Message
    String place(String area);

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnSecret(String day);

    @Message
    String withdrawnMissing(String day);

    @Message
    String changedTitle();

    @Message
    String changed(String old, String day, String now);

    @Message
    String firmer(String day, String status);

    @Message
    String firm_final();

    @Message
    String firm_provisional();

    @Message
    String kept(String by, String day);

    @Message
    String keptWithdrawn(String by, String day);

    @Message
    String renewed(String by, String day, String now);

    @Message
    String open();

    @Message
    String decideTitle();

    @Message
    String keep();

    @Message
    String keepWithdrawn();

    @Message
    String renew();

    @Message
    String decideText();

    @Message
    String newer(int year);

    @Message
    String newerLink();

    @Message
    String tasksProposals();

    @Message
    String tasksGoals();

    @Message
    String tasksText();

    @Message
    String taskTitle(String a0, String a1);

    @Message
    String taskNote(String a0, int a1, String a2);

    @Message
    String baselineWithdrawn(String a0);

    @Message
    String done_kept();

    @Message
    String done_renewed();

    @Message
    String refused_notChanged();

    @Message
    String refused_decidedOtherwise();

    @Message
    String refused_changedAgain();

    @Message
    String refused_nothingToRenew();

    @Message
    String refused_evidenceSettled();

    @Message
    String previewTitle();

    @Message
    String previewShow();

    @Message
    String previewUnknown();

    @Message
    String suggestTitle();

    @Message
    String suggestText(String area);

    @Message
    String suggestTake();

    @Message
    String remove();

    @Message
    String cite();

    @Message
    String evidenceSearch();

    @Message
    String searchButton();

    @Message
    String evidenceWords();

    @Message
    String evidenceWordsHint();

    @Message
    String indicator();

    @Message
    String allIndicators();

    @Message
    String year();

    @Message
    String yearHint();

    @Message
    String hits();

    @Message
    String hitsFor(String area);

    @Message
    String noHitsTitle();

    @Message
    String noHitsText();

    @Message
    String trend(int year);

    @Message
    String alreadyCited();

    @Message
    String otherYears();

    @Message
    String area();

    @Message
    String allAreas();

    @Message
    String tasksMeasures();

    @Message
    String areaInWords(String area);

    @Message
    String areaWithoutFigures(String area);

    @Message
    String instead(String area);

    @Message
    String wordsUnmet(String words);

    @Message
    String yearUnreadable();
}
