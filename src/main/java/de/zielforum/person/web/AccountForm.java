package de.zielforum.person.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a person wants to be called, and the area they want to hear about. */
record AccountForm(
        @NotBlank(message = "{person.name.missing}") @Size(min = 2, max = 60, message = "{person.name.size}")
        String name,

        String area) {}
