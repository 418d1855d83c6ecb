package de.zielforum.participation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** What came out of a process, CommonMark. */
record ClosureInput(
        @RestForm
        @NotBlank(message = "{participation.summary.missing}")
        @Size(max = 8000, message = "{participation.text.length}")
        String summary) {}
