package de.zielforum.participation;

import java.util.UUID;

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
        String title,
        String lead,
        String question,
        String scope,
        String decision,
        String outOfScope,
        UUID area,
        String organiser,
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

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
