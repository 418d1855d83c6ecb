package de.zielforum.network.web;

import de.zielforum.area.AreaView;
import de.zielforum.network.MembershipState;
import de.zielforum.network.MembershipView;
import de.zielforum.network.NetworkDetails;
import de.zielforum.shared.web.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** What is this network, who belongs to it, and what can I do? */
@CheckedTemplate(basePath = "network", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NetworkPage(
        NetworkDetails network,
        List<AreaView> areas,
        List<MembershipView> members,
        List<MembershipView> applications,
        List<MembershipView> invitations,
        List<Own> own,
        List<Choice> successors,
        Rights rights,
        Map<String, String> errors)
        implements TemplateInstance {

    /** An organisation the viewer speaks for, and what can be done for it here. */
    record Own(MembershipView membership, boolean coordinates) {

        public boolean invited() {
            return membership.state() == MembershipState.INVITED;
        }

        public boolean applied() {
            return membership.state() == MembershipState.APPLIED;
        }

        public boolean member() {
            return membership.state() == MembershipState.MEMBER;
        }
    }

    /** What the viewer may do with the network itself. */
    record Rights(boolean edit, boolean invite, boolean apply) {}
}
