package de.zielforum.participation.web;

import de.zielforum.participation.PhaseId;
import de.zielforum.participation.ProcessId;
import de.zielforum.participation.StepKind;

/**
 * Addresses of the work bench.
 *
 * @param self the page of one process
 */
record DeskPath(String self) {

    static final String ALL = "/werkbank/verfahren";

    static DeskPath of(ProcessId process) {
        return new DeskPath(ALL + "/" + process);
    }

    public String details() {
        return self + "/angaben";
    }

    public String publication() {
        return self + "/veroeffentlichung";
    }

    public String closure() {
        return self + "/abschluss";
    }

    public String step(StepKind kind) {
        return self + "/schritte/" + StepPath.of(kind);
    }

    public String stepEnd(StepKind kind) {
        return step(kind) + "/ende";
    }

    public String stepDrop(StepKind kind) {
        return step(kind) + "/streichung";
    }

    public String phases() {
        return self + "/phasen";
    }

    public String newPhase() {
        return phases() + "/neu";
    }

    public String phase(PhaseId phase) {
        return phases() + "/" + phase;
    }

    public String phaseUp(PhaseId phase) {
        return phase(phase) + "/nach-oben";
    }

    public String phaseRemoval(PhaseId phase) {
        return phase(phase) + "/loeschung";
    }
}
