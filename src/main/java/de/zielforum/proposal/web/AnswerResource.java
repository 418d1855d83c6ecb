package de.zielforum.proposal.web;

import de.zielforum.person.CurrentViewer;
import de.zielforum.proposal.AnswerOutcome;
import de.zielforum.proposal.ProposalId;
import de.zielforum.proposal.ProposalReader;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.Proposals;
import de.zielforum.shared.error.Invalid;
import de.zielforum.shared.error.Refused;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;

/** The administration's answer to a proposal. */
@Path("/vorschlaege/{id}/stellungnahme")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("planning")
class AnswerResource {

    @Inject
    CurrentViewer current;

    @Inject
    Proposals proposals;

    @Inject
    ProposalReader reader;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance ask(@PathParam("id") ProposalId id) {
        var proposal = reader.view(current.get(), id);
        if (proposal.state() != ProposalState.PUBLISHED) {
            throw new Refused("proposal", "notAnswerable");
        }
        return page(proposal, "", "", Map.of());
    }

    @POST
    public Response answer(
            @PathParam("id") ProposalId id, @FormParam("outcome") String outcome, @FormParam("text") String text) {
        var proposal = reader.view(current.get(), id);
        try {
            proposals.answer(current.get(), id, outcome(outcome), text);
            return Redirect.to(id.path() + "#stellungnahme", "proposal", "done_answered");
        } catch (Invalid invalid) {
            return Forms.again(page(proposal, outcome, text, invalid.errors()));
        }
    }

    private AnswerPage page(ProposalView proposal, String outcome, String text, Map<String, String> errors) {
        var outcomes = Arrays.stream(AnswerOutcome.values())
                .map(option -> new Choice(
                        option.name(),
                        texts.say("proposal", "outcome", option),
                        texts.say("proposal", "outcomeHint", option)))
                .toList();
        return new AnswerPage(proposal, outcomes, outcome == null ? "" : outcome, text == null ? "" : text, errors);
    }

    private static AnswerOutcome outcome(String name) {
        return Arrays.stream(AnswerOutcome.values())
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
