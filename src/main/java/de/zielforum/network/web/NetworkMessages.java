package de.zielforum.network.web;

import de.zielforum.network.MembershipState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of networks. */
@MessageBundle("msg_network")
public interface NetworkMessages {

    @Message
    String state(MembershipState state);

    @Message
    String refused_nameTaken(String a0);

    @Message
    String refused_closed();

    @Message
    String refused_notOpen();

    @Message
    String refused_notMember();

    @Message
    String refused_decided();

    @Message
    String refused_invitedAlready();

    @Message
    String refused_appliedAlready();

    @Message
    String refused_memberAlready();

    @Message
    String refused_organisationGone();

    @Message
    String refused_coordinatorLeaves();
}
