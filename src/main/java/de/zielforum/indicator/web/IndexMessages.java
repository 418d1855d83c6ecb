package de.zielforum.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Composite indices: their classes in words, and setting them up. */
@MessageBundle("msg_index")
public interface IndexMessages {
    @Message
    String status_1();

    @Message
    String status_2();

    @Message
    String status_3();

    @Message
    String status_4();

    @Message
    String dynamics_1();

    @Message
    String dynamics_2();

    @Message
    String dynamics_3();

    @Message
    String name_STATUS(String a0);

    @Message
    String name_DYNAMICS(String a0);

    @Message
    String definition_STATUS(String a0);

    @Message
    String definition_DYNAMICS(String a0);

    @Message
    String definition_CHANGE(String a0, String a1);

    @Message
    String weighted(String a0, String a1);

    @Message
    String source(String a0);

    @Message
    String note(String a0, String a1, String a2);

    @Message
    String refused_keyTaken();

    @Message
    String refused_partsMissing();

    @Message
    String refused_partTwice();

    @Message
    String refused_partUnknown(String a0);

    @Message
    String refused_weightless();

    @Message
    String refused_limitsNotInOrder();

    @Message
    String refused_nothingToCompare();

    @Message
    String keyUnusable();

    @Message
    String nameUnusable(String a0);

    @Message
    String dimensionUnusable(String a0);

    @Message
    String levelUnusable();

    @Message
    String spanUnusable();

    @Message
    String limitUnusable();

    @Message
    String dimensionUsual();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String link();

    @Message
    String none();

    @Message
    String caption();

    @Message
    String columnIndex();

    @Message
    String columnYears();

    @Message
    String columnState();

    @Message
    String stateNone();

    @Message
    String stateCurrent();

    @Message
    String stateOutdated();

    @Message
    String outdatedTitle();

    @Message
    String outdatedText();

    @Message
    String create();

    @Message
    String createLead();

    @Message
    String edit();

    @Message
    String fieldKey();

    @Message
    String fieldKeyHint();

    @Message
    String fieldName();

    @Message
    String fieldNameEn();

    @Message
    String fieldDimension();

    @Message
    String fieldDimensionEn();

    @Message
    String fieldLevel();

    @Message
    String fieldSpan();

    @Message
    String fieldSpanHint();

    @Message
    String partsTitle();

    @Message
    String partsHint();

    @Message
    String partsCaption();

    @Message
    String columnIndicator();

    @Message
    String columnStatus();

    @Message
    String columnDynamics();

    @Message
    String columnWeight();

    @Message
    String countsStatus(String name);

    @Message
    String countsDynamics(String name);

    @Message
    String weightOf(String name);

    @Message
    String weight(String a0);

    @Message
    String limitsTitle();

    @Message
    String limitsHint();

    @Message
    String limitHigh();

    @Message
    String limitLow();

    @Message
    String limitVeryLow();

    @Message
    String limitPositive();

    @Message
    String limitNegative();

    @Message
    String save();

    @Message
    String done_defined();

    @Message
    String done_changed();

    @Message
    String done_computed();

    @Message
    String definitionTitle();

    @Message
    String factLevel();

    @Message
    String factSpan();

    @Message
    String factSpanYears(int years);

    @Message
    String factSpanNone();

    @Message
    String publishedTitle();

    @Message
    String publishedNone();

    @Message
    String publishedYear(int year);

    @Message
    String previewTitle(int year);

    @Message
    String previewText(long complete, int areas);

    @Message
    String previewFewTitle(long complete, int areas);

    @Message
    String previewFewText();

    @Message
    String previewNone();

    @Message
    String previewNothing();

    @Message
    String previewProvisional();

    @Message
    String countsCaption();

    @Message
    String linesCaption(int year);

    @Message
    String columnArea();

    @Message
    String columnStatusSum();

    @Message
    String columnDynamicsSum();

    @Message
    String lineMissing(String what);

    @Message
    String otherYears();

    @Message
    String compute(int year);

    @Message
    String computeText();

    @Message
    String sectionTitle();

    @Message
    String ruleStatus(String a0, String a1, String a2);

    @Message
    String ruleDynamics(String a0, String a1);
}
