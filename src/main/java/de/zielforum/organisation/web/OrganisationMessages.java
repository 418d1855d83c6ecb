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
}
