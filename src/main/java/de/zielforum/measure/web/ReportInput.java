package de.zielforum.measure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The form of a report, as it was typed. */
record ReportInput(
        @Pattern(regexp = "\\s*(\\d{1,2}|100)\\s*", message = "{measure.percent.wrong}")
        String percent,

        @NotBlank(message = "{measure.report.missing}") @Size(max = 4000, message = "{measure.report.size}")
        String text) {}
