package de.zielforum.participation;

import de.zielforum.area.AreaId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What planning says about a process. Texts but title, lead and organiser are CommonMark.
 *
 * @param title its name; the address is made from it once
 * @param lead one or two sentences for lists
 * @param question what people are asked
 * @param scope what belongs to it
 * @param decision what is decided, and by whom
 * @param outOfScope what is not decided here, or empty
 * @param area the area it is about, or null for the whole municipality
 * @param organiser who is responsible, in words
 * @param contact how to reach the organiser, or empty
 * @param reviewsFirst whether a submitted proposal is looked at before it is published
 */
public record ProcessForm(
        @Size(min = 5, max = 120, message = "{participation.title.length}")
        String title,

        @NotBlank(message = "{participation.lead.missing}") @Size(max = 400, message = "{participation.lead.length}")
        String lead,

        @NotBlank(message = "{participation.question.missing}")
        @Size(max = 2000, message = "{participation.text.length}")
        String question,

        @NotBlank(message = "{participation.scope.missing}") @Size(max = 8000, message = "{participation.text.length}")
        String scope,

        @NotBlank(message = "{participation.decision.missing}")
        @Size(max = 8000, message = "{participation.text.length}")
        String decision,

        @Size(max = 8000, message = "{participation.text.length}")
        String outOfScope,

        AreaId area,

        @NotBlank(message = "{participation.organiser.missing}")
        @Size(max = 200, message = "{participation.text.length}")
        String organiser,

        @Size(max = 2000, message = "{participation.text.length}")
        String contact,

        boolean reviewsFirst) {

    public ProcessForm {
        title = clean(title);
        lead = clean(lead);
        question = clean(question);
        scope = clean(scope);
        decision = clean(decision);
        outOfScope = clean(outOfScope);
        organiser = clean(organiser);
        contact = clean(contact);
    }

    /** The same in another area. */
    ProcessForm in(AreaId other) {
        return new ProcessForm(
                title, lead, question, scope, decision, outOfScope, other, organiser, contact, reviewsFirst);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
