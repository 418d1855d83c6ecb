package de.zielforum.organisation.web;

import de.zielforum.organisation.Language;
import de.zielforum.organisation.MandateRole;
import de.zielforum.organisation.OrganisationKind;
import de.zielforum.organisation.Topic;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the directory. */
@MessageBundle("msg_organisation")
public interface OrganisationMessages {

    @Message
    String kind(OrganisationKind kind);

    @Message
    String kinds(OrganisationKind kind);

    @Message
    String role(MandateRole role);

    @Message
    String roleHint(MandateRole role);

    @Message
    String topic(Topic topic);

    @Message
    String language(Language language);

    @Message
    String refused_nameTaken(String a0);

    @Message
    String refused_umbrellaUnknown();

    @Message
    String refused_umbrellaCycle();

    @Message
    String refused_dissolved();

    @Message
    String refused_mandateEndsBeforeItBegins();

    @Message
    String refused_mandateOverlaps();

    @Message
    String refused_mandateOver();

    @Message
    String refused_mandateHeld();

    @Message
    String refused_lastSpeaker();

    @Message
    String refused_requestDecided();

    @Message
    String refused_serviceWithdrawn();

    @Message
    String refused_serviceNameTaken(String a0);

    @Message
    String organisationsTitle();

    @Message
    String organisationsLead();

    @Message
    String directory();

    @Message
    String networks();

    @Message
    String found();

    @Message
    String foundLead();

    @Message
    String filterOrganisations();

    @Message
    String filterServices();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String serviceWordsHint();

    @Message
    String kindLabel();

    @Message
    String topicLabel();

    @Message
    String areaLabel();

    @Message
    String languageLabel();

    @Message
    String any();

    @Message
    String choose();

    @Message
    String showAll();

    @Message
    String noOrganisations();

    @Message
    String noOrganisationsFiltered();

    @Message
    String noOrganisationsYet();

    @Message
    String oneService();

    @Message
    String serviceCount(long a0);

    @Message
    String belongsTo(String a0);

    @Message
    String worksIn();

    @Message
    String edit();

    @Message
    String offer();

    @Message
    String mandates();

    @Message
    String requestMandate();

    @Message
    String dissolved();

    @Message
    String dissolvedOn(String a0);

    @Message
    String dissolvedText();

    @Message
    String aboutTitle();

    @Message
    String servicesTitle();

    @Message
    String noServicesOfThis();

    @Message
    String noServicesOfThisText();

    @Message
    String noServicesOfThisEdit();

    @Message
    String membersTitle();

    @Message
    String dissolveTitle();

    @Message
    String dissolveText();

    @Message
    String dissolve();

    @Message
    String contact();

    @Message
    String address();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String website();

    @Message
    String noContact();

    @Message
    String topicsTitle();

    @Message
    String areasTitle();

    @Message
    String umbrellaTitle();

    @Message
    String editTitle(String a0);

    @Message
    String editLead();

    @Message
    String name();

    @Message
    String about();

    @Message
    String aboutHint();

    @Message
    String umbrella();

    @Message
    String umbrellaHint();

    @Message
    String noUmbrella();

    @Message
    String emailHint();

    @Message
    String websiteHint();

    @Message
    String areasHint();

    @Message
    String smallAreas();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String servicesLead();

    @Message
    String noServices();

    @Message
    String noServicesFiltered();

    @Message
    String noServicesYet();

    @Message
    String forWhom(String a0);

    @Message
    String service();

    @Message
    String withdrawn();

    @Message
    String withdrawnOn(String a0);

    @Message
    String withdrawnWithOrganisation();

    @Message
    String withdrawnText();

    @Message
    String offeredBy();

    @Message
    String audience();

    @Message
    String place();

    @Message
    String times();

    @Message
    String languages();

    @Message
    String cost();

    @Message
    String serviceName();

    @Message
    String serviceAbout();

    @Message
    String audienceHint();

    @Message
    String timesHint();

    @Message
    String costHint();

    @Message
    String serviceAreasHint();

    @Message
    String serviceEditTitle(String a0);

    @Message
    String serviceFormLead();

    @Message
    String withdrawTitle();

    @Message
    String withdrawText();

    @Message
    String withdraw();

    @Message
    String mandatesTitle(String a0);

    @Message
    String mandatesLead();

    @Message
    String giveMandate();

    @Message
    String requestsTitle();

    @Message
    String mandatesCurrent();

    @Message
    String mandatesComing();

    @Message
    String mandatesOver();

    @Message
    String noMandates();

    @Message
    String noMandatesText();

    @Message
    String person();

    @Message
    String mayDo();

    @Message
    String days();

    @Message
    String act();

    @Message
    String you();

    @Message
    String since(String a0);

    @Message
    String fromUntil(String a0, String a1);

    @Message
    String fromEnded(String a0, String a1);

    @Message
    String endMandate();

    @Message
    String giveLead();

    @Message
    String searchPerson();

    @Message
    String searchPersonHint();

    @Message
    String search();

    @Message
    String noPeople();

    @Message
    String noPeopleText();

    @Message
    String noPeopleSearch();

    @Message
    String from();

    @Message
    String until();

    @Message
    String untilHint();

    @Message
    String dayUnreadable();

    @Message
    String requestLead();

    @Message
    String roleMissing();

    @Message
    String roleMissingText();

    @Message
    String roleMissingShort();

    @Message
    String wouldDo();

    @Message
    String requestMessage();

    @Message
    String requestMessageHint();

    @Message
    String sendRequest();

    @Message
    String requestTitle();

    @Message
    String requestAccepted();

    @Message
    String requestClosed();

    @Message
    String requestWaits();

    @Message
    String requestOwnLead();

    @Message
    String requestDecideLead();

    @Message
    String requestedOn();

    @Message
    String acceptTitle();

    @Message
    String accept();

    @Message
    String declineTitle();

    @Message
    String declineText();

    @Message
    String decline();

    @Message
    String withdrawRequestTitle();

    @Message
    String withdrawRequest();

    @Message
    String myMandates();

    @Message
    String requestBy(String a0, String a1);

    @Message
    String deskTitle();

    @Message
    String deskNothing();

    @Message
    String deskWaiting();

    @Message
    String done_founded();

    @Message
    String done_edited();

    @Message
    String done_dissolved();

    @Message
    String done_serviceOffered();

    @Message
    String done_serviceEdited();

    @Message
    String done_serviceWithdrawn();

    @Message
    String done_mandateGiven();

    @Message
    String done_mandateEnded();

    @Message
    String done_mandateRequested();

    @Message
    String done_requestDeclined();

    @Message
    String done_requestWithdrawn();

    @Message
    String areaTitle();

    @Message
    String areaMore();

    @Message
    String refused_kindFixed();
}
