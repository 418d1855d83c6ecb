package de.zielforum.participation.web;

import de.zielforum.participation.ProcessState;
import io.quarkus.qute.TemplateExtension;

/** How the state of a process is marked. */
@TemplateExtension
class ProcessWords {

    private ProcessWords() {}

    /** The kind of badge that goes with the state. */
    static String badge(ProcessState state) {
        return switch (state) {
            case DRAFT -> "warning";
            case COMING -> "info";
            case RUNNING -> "open";
            case FINISHED -> "neutral";
        };
    }
}
