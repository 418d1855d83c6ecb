package de.zielforum.participation.web;

import de.zielforum.area.AreaId;
import de.zielforum.participation.ProcessForm;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed into the form about a process. */
record ProcessInput(
        @RestForm String title,
        @RestForm String address,
        @RestForm String lead,
        @RestForm String question,
        @RestForm String scope,
        @RestForm String decision,
        @RestForm String outOfScope,
        @RestForm String area,
        @RestForm String organiser,
        @RestForm String contact,
        @RestForm boolean reviewsFirst,
        @RestForm int version) {

    static final ProcessInput EMPTY = new ProcessInput("", "", "", "", "", "", "", "", "", "", false, 0);

    static ProcessInput of(ProcessForm form, int version) {
        return new ProcessInput(
                form.title(),
                "",
                form.lead(),
                form.question(),
                form.scope(),
                form.decision(),
                form.outOfScope(),
                form.area() == null ? "" : form.area().toString(),
                form.organiser(),
                form.contact(),
                form.reviewsFirst(),
                version);
    }

    ProcessForm form() {
        return new ProcessForm(
                title, lead, question, scope, decision, outOfScope, chosenArea(), organiser, contact, reviewsFirst);
    }

    /** What the address is made from: what was asked for, else the title. */
    String name() {
        return address == null || address.isBlank() ? form().title() : address;
    }

    private AreaId chosenArea() {
        return area == null || area.isBlank() ? null : AreaId.fromString(area);
    }
}
