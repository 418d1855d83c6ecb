package de.zielforum.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page frame and of the building blocks in {@code templates/tags}. */
@MessageBundle("msg_frame")
public interface FrameMessages {

    @Message
    String skip();

    @Message
    String sender(String municipality);

    @Message
    String appearance();

    @Message
    String appearanceAuto();

    @Message
    String appearanceLight();

    @Message
    String appearanceDark();

    @Message
    String demonstration();

    @Message
    String menu();

    @Message
    String menuClose();

    @Message
    String mainNavigation();

    @Message
    String personalNavigation();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String breadcrumb();

    @Message
    String home();

    @Message
    String aside();

    @Message
    String about();

    @Message
    String footerUnderstand();

    @Message
    String footerLegal();

    @Message
    String help();

    @Message
    String easyLanguage();

    @Message
    String netiquette();

    @Message
    String openData();

    @Message
    String accessibility();

    @Message
    String privacy();

    @Message
    String imprint();

    @Message
    String kindInfo();

    @Message
    String kindSuccess();

    @Message
    String kindWarning();

    @Message
    String kindDanger();

    @Message
    String optional();

    @Message
    String errorsTitle();

    @Message
    String filters();

    @Message
    String filtersApply();

    @Message
    String filtersReset();

    @Message
    String pager();

    @Message
    String pagerPrevious();

    @Message
    String pagerNext();

    @Message
    String secret();

    @Message
    String secretReason();

    @Message
    String missing();

    @Message
    String provisional();

    @Message
    String source();

    @Message
    String citation();

    @Message
    String citationChanged();

    @Message
    String edition();

    @Message
    String cited(String date);

    @Message
    String loop();

    @Message
    String loopDone();

    @Message
    String loopCurrent();

    @Message
    String loopOpen();

    @Message
    String contributionFor();

    @Message
    String contributionAgainst();

    @Message
    String contributionQuestion();

    @Message
    String contributionRemark();

    @Message
    String contributionAnswer();

    @Message
    String onBehalfOf(String organisation);

    @Message
    String mapKeys();

    @Message
    String mapZoomIn();

    @Message
    String mapZoomOut();

    @Message
    String mapWhole();

    @Message
    String mapScroll();

    @Message
    String mapTouch();

    @Message
    String chartTable();

    @Message
    String chartTarget();

    @Message
    String draftRestored();

    @Message
    String draftDiscard();
}
