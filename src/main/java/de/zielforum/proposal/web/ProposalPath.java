package de.zielforum.proposal.web;

import de.zielforum.proposal.ProposalId;

/** The addresses around a proposal. */
record ProposalPath(ProposalId id) {

    public String edit() {
        return at("/bearbeiten");
    }

    public String evidence() {
        return at("/belege");
    }

    public String submission() {
        return at("/einreichung");
    }

    public String publication() {
        return at("/veroeffentlichung");
    }

    public String giveBack() {
        return at("/rueckgabe");
    }

    public String support() {
        return at("/unterstuetzung");
    }

    public String takeBack() {
        return at("/unterstuetzung/ruecknahme");
    }

    public String keep() {
        return at("/unterstuetzung/beibehaltung");
    }

    public String versions() {
        return at("/fassungen");
    }

    public String withdrawal() {
        return at("/rueckzug");
    }

    public String answer() {
        return at("/stellungnahme");
    }

    /** Where moderation takes reports. */
    public String report() {
        return "/meldung?art=" + ProposalId.CONTENT + "&id=" + id;
    }

    private String at(String below) {
        return id.path() + below;
    }
}
