package de.zielforum.organisation;

import de.zielforum.area.AreaId;
import de.zielforum.shared.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * The entry of an organisation, to found or to edit it.
 *
 * @param about what the organisation does, in CommonMark
 * @param address postal address on one or several lines; may be empty, as the other ways to reach it
 * @param website address beginning with {@code https://} or {@code http://}, or empty
 * @param umbrella the organisation it belongs to, or null
 * @param areas where it works
 */
public record OrganisationForm(
        @NotBlank(message = "{organisation.name.missing}")
        @Pattern(regexp = "|.{2,200}", message = "{organisation.name.length}")
        String name,

        @NotNull(message = "{organisation.kind.missing}") OrganisationKind kind,

        @NotBlank(message = "{organisation.about.missing}") @Size(max = 10000, message = "{organisation.about.length}")
        String about,

        @Size(max = 500, message = "{organisation.address.length}")
        String address,

        @Pattern(regexp = OrganisationForm.EMAIL, message = "{organisation.email.form}")
        String email,

        @Pattern(regexp = "|[+0-9][-0-9 ()/]{3,40}", message = "{organisation.phone.form}")
        String phone,

        @Pattern(regexp = "|https?://[^\\s\"<>]{3,300}", message = "{organisation.website.form}")
        String website,

        OrganisationId umbrella,
        Set<AreaId> areas,
        Set<Topic> topics) {

    private static final String EMAIL = "|[^@\\s\"<>,;:?&]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,24}";

    public OrganisationForm {
        name = Typed.cleaned(name);
        about = Typed.cleaned(about);
        address = Typed.cleaned(address);
        email = Typed.cleaned(email);
        phone = Typed.cleaned(phone);
        website = Typed.cleaned(website);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        topics = topics == null ? Set.of() : Set.copyOf(topics);
    }
}
