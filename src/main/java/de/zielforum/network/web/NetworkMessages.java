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

    @Message
    String networksTitle();

    @Message
    String networksLead();

    @Message
    String filterNetworks();

    @Message
    String found();

    @Message
    String foundLead();

    @Message
    String noNetworks();

    @Message
    String noNetworksFiltered();

    @Message
    String noNetworksYet();

    @Message
    String oneMember();

    @Message
    String memberCount(long a0);

    @Message
    String takesApplications();

    @Message
    String takesNoApplications();

    @Message
    String network();

    @Message
    String closed();

    @Message
    String closedOn(String a0);

    @Message
    String closedText();

    @Message
    String coordinatedBy();

    @Message
    String coordinatedByPlanning();

    @Message
    String planningCoordinates();

    @Message
    String apply();

    @Message
    String invite();

    @Message
    String invitationFor(String a0);

    @Message
    String acceptInvitation();

    @Message
    String declineInvitation();

    @Message
    String applicationWaits(String a0);

    @Message
    String withdrawApplication();

    @Message
    String applicationsTitle();

    @Message
    String applicationsText();

    @Message
    String appliedOn(String a0);

    @Message
    String seeEntry();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String aboutTitle();

    @Message
    String goalsTitle();

    @Message
    String membersTitle();

    @Message
    String noMembers();

    @Message
    String since(String a0);

    @Message
    String coordinates();

    @Message
    String invitedTitle();

    @Message
    String invitedOn(String a0);

    @Message
    String withdrawInvitation();

    @Message
    String joinTitle();

    @Message
    String joinText();

    @Message
    String leaveTitle(String a0);

    @Message
    String leaveText();

    @Message
    String leaveCoordinator();

    @Message
    String leave();

    @Message
    String handOverTitle();

    @Message
    String handOverTo();

    @Message
    String handOver();

    @Message
    String closeTitle();

    @Message
    String closeText();

    @Message
    String close();

    @Message
    String foundedTitle();

    @Message
    String coordinator();

    @Message
    String coordinatorHint();

    @Message
    String name();

    @Message
    String about();

    @Message
    String goals();

    @Message
    String goalsHint();

    @Message
    String openLabel();

    @Message
    String openHint();

    @Message
    String organisation();

    @Message
    String organisationMissing();

    @Message
    String letter();

    @Message
    String applyLead();

    @Message
    String applyMessageHint();

    @Message
    String sendApplication();

    @Message
    String inviteLead();

    @Message
    String inviteMessageHint();

    @Message
    String sendInvitation();

    @Message
    String myNetworks();

    @Message
    String appliesNote(String a0);

    @Message
    String deskNothing();

    @Message
    String deskWaiting();

    @Message
    String done_founded();

    @Message
    String done_edited();

    @Message
    String done_closed();

    @Message
    String done_handedOver();

    @Message
    String done_applied();

    @Message
    String done_invited();

    @Message
    String done_accepted();

    @Message
    String done_declined();

    @Message
    String done_withdrawn();

    @Message
    String done_left();
}
